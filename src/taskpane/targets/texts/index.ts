import { useWording } from "../../texts";
import { targetsEn } from "./en";
import { targetsKk } from "./kk";
import { targetsRu, type TargetsTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", TargetsTexts>> = { ru: targetsRu, en: targetsEn, kk: targetsKk };

export const useTargetsTexts = (): TargetsTexts => TEXTS[useWording().language];
