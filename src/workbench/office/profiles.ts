import type { ProfileName } from "./contract";

/** What one edition of Excel supports and refuses. */
export interface Profile {
  readonly name: ProfileName;
  /** Answers `Office.context.requirements.isSetSupported`; members newer than this are refused. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly maxRequestBytes: number;
  readonly maxCellsPerRead: number;
  /**
   * What a custom function gets for a blank cell in a parameter of type `any`: 0 in Excel before the autumn of 2024,
   * null since (OfficeDev/office-js issues 4702 and 5262).
   */
  readonly blankAsAny: 0 | null;
}

const MEGABYTE = 1024 * 1024;

const COMMON_SETS = {
  RibbonApi: "1.1",
  DialogApi: "1.2",
  SharedRuntime: "1.1",
  RichApiRuntime: "1.2",
  // The internal set behind CustomFunctionsRuntime; from 1.7 results arrive as arrays, many in one request.
  CustomFunctions: "1.7",
};

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  ltsc2021: {
    name: "ltsc2021",
    requirementSets: { ...COMMON_SETS, ExcelApi: "1.14", CustomFunctionsRuntime: "1.3" },
    maxRequestBytes: Infinity,
    maxCellsPerRead: Infinity,
    blankAsAny: 0,
  },
  microsoft365: {
    name: "microsoft365",
    requirementSets: { ...COMMON_SETS, ExcelApi: "1.20", ExcelApiDesktop: "1.1", CustomFunctionsRuntime: "1.5" },
    maxRequestBytes: Infinity,
    maxCellsPerRead: Infinity,
    blankAsAny: null,
  },
  web: {
    name: "web",
    requirementSets: { ...COMMON_SETS, ExcelApi: "1.20", ExcelApiOnline: "1.1", CustomFunctionsRuntime: "1.5" },
    maxRequestBytes: 5 * MEGABYTE,
    maxCellsPerRead: 5_000_000,
    blankAsAny: null,
  },
};

export function profileOf(name: ProfileName): Profile {
  return PROFILES[name];
}

/** `1.9` is older than `1.14`. */
export function supports({ requirementSets }: Profile, set: string, version: string): boolean {
  const supported = requirementSets[set];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
