import type { HostLocale, ProfileName } from "../office/contract";

export interface Parameters {
  readonly profile: ProfileName;
  readonly locale: HostLocale;
  /** A sample of assets/samples; empty is a blank workbook, undefined is for the workbench to choose. */
  readonly workbook?: string;
}

const PROFILES: readonly ProfileName[] = ["ltsc2021", "microsoft365", "web"];
const LOCALES: readonly HostLocale[] = ["ru-RU", "en-US", "kk-KZ"];

export function readParameters(search: string): Parameters {
  const query = new URLSearchParams(search);
  const workbook = query.get("workbook");
  return {
    profile: PROFILES.find((name) => name === query.get("profile")) ?? "microsoft365",
    locale: LOCALES.find((name) => name === query.get("locale")) ?? "ru-RU",
    ...(workbook !== null && { workbook }),
  };
}

export const PROFILE_NAMES: Readonly<Record<ProfileName, string>> = {
  ltsc2021: "Excel LTSC 2021",
  microsoft365: "Microsoft 365",
  web: "Excel для Интернета",
};
