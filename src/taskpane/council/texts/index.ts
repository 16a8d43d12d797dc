import { useWording } from "../../texts";
import { councilEn } from "./en";
import { councilKk } from "./kk";
import { councilRu, type CouncilTexts } from "./ru";

const TEXTS: Readonly<Record<"ru" | "en" | "kk", CouncilTexts>> = { ru: councilRu, en: councilEn, kk: councilKk };

export const useCouncilTexts = (): CouncilTexts => TEXTS[useWording().language];
