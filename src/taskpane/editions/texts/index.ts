import { useWording } from "../../texts";
import { editionsEn } from "./en";
import { editionsKk } from "./kk";
import { editionsRu, type EditionsTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", EditionsTexts>> = { ru: editionsRu, en: editionsEn, kk: editionsKk };

export const useEditionsTexts = (): EditionsTexts => TEXTS[useWording().language];
