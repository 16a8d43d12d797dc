import { useWording } from "../../texts";
import { roadMapEn } from "./en";
import { roadMapKk } from "./kk";
import { roadMapRu, type RoadMapTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", RoadMapTexts>> = { ru: roadMapRu, en: roadMapEn, kk: roadMapKk };

export const useRoadMapTexts = (): RoadMapTexts => TEXTS[useWording().language];
