import { DEFECT_ROLES } from "../../rules/defects/defectRoles";
import { recallMapping, type RememberedMapping } from "../../rules/mapping";
import { Cancelled } from "../cancelled";
import { excelRequest, ExcelRefusal } from "../request";
import { describeSource } from "../source/describeSource";
import type { SourceChoice } from "../source/source";
import { workbookStore } from "../store";
import { fingerprintOf } from "./readDefects";

/** What the workbook remembers of the sheets that were built last: what they were built of. */
export interface BuiltRecord {
  readonly sheets: readonly string[];
  readonly choice: SourceChoice;
  readonly headerRow: number;
  readonly mapping: RememberedMapping;
  readonly fingerprint: string;
  /** «22.11.2026 14:05» */
  readonly built: string;
}

const KEY = "russia";
const store = () => workbookStore("urn:oms-excel:defects");

export const rememberBuilt = (record: BuiltRecord): Promise<void> => store().write(KEY, record);

/** `undefined` where nothing was built, or nothing that was built is left. */
export async function recallBuilt(): Promise<BuiltRecord | undefined> {
  const value = (await store().read()).records.find(({ key }) => key === KEY)?.value;
  if (!isRecord(value)) return undefined;
  const left = await excelRequest(async (context) => {
    const sheets = value.sheets.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    return sheets.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name);
  });
  return left.length > 0 ? { ...value, sheets: left } : undefined;
}

/** The record comes with the file, from anybody. */
function isRecord(value: unknown): value is BuiltRecord {
  const { sheets, choice, headerRow, mapping, fingerprint, built } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(sheets) &&
    sheets.every((name) => typeof name === "string") &&
    isChoice(choice) &&
    Number.isInteger(headerRow) &&
    typeof mapping === "object" &&
    mapping !== null &&
    typeof fingerprint === "string" &&
    typeof built === "string"
  );
}

function isChoice(value: unknown): value is SourceChoice {
  const { kind, table, sheet, address } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "table") return typeof table === "string";
  return typeof sheet === "string" && (kind === "used" || (kind === "range" && typeof address === "string"));
}

/** Whether the source is as it was when the sheets were built. */
export type Freshness = "same" | "changed" | "gone";

export async function freshnessOf({ choice, headerRow, mapping, fingerprint }: BuiltRecord): Promise<Freshness> {
  try {
    const source = await describeSource(choice, DEFECT_ROLES, headerRow);
    if (!source) return "gone";
    const now = await fingerprintOf(source, recallMapping(DEFECT_ROLES, mapping, source.titles));
    return now === fingerprint ? "same" : "changed";
  } catch (error) {
    // A table or a sheet that is no more: Excel refuses to find it.
    if (error instanceof ExcelRefusal || error instanceof Cancelled) return "gone";
    throw error;
  }
}
