import type { Cell, CellErrorValue, CellValue } from "@cj-tech-master/excelts";
import { CellValueType, type ICellData } from "@univerjs/core";
import type { FormulaNames } from "./formulaNames";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);
/** A text that would become something else if it were typed: it keeps its apostrophe in the editor. */
const LOOKS_LIKE_A_VALUE = /^[\d=+\-.,']/;

type Content = Pick<ICellData, "v" | "t" | "f">;

/** What a cell of the file holds, without its style; undefined for an empty one. */
export function readContent(cell: Cell, names: FormulaNames): Content | undefined {
  const { value } = cell;
  if (value !== null && typeof value === "object" && ("formula" in value || "sharedFormula" in value)) {
    const formula = cell.formula; // of a shared formula too: moved to this cell by the library
    return formula ? { f: `=${names.fromFile(formula)}`, ...readValue(value.result) } : readValue(value.result);
  }
  return readValue(value);
}

function readValue(value: CellValue): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serial(value), t: CellValueType.NUMBER };
  if (typeof value === "string") return text(value);
  if ("error" in value) return { v: value.error, t: CellValueType.STRING };
  if ("richText" in value) return text(value.richText.map((run) => run.text).join(""));
  if ("hyperlink" in value) return text(plainText(value.text));
  if ("checkbox" in value) return { v: value.checkbox ? 1 : 0, t: CellValueType.BOOLEAN };
  return undefined;
}

/** The text of a hyperlink may be rich text itself, whatever the library's type says. */
function plainText(value: unknown): string {
  const runs = (value as { richText?: { text: string }[] } | null)?.richText;
  return runs ? runs.map((run) => run.text).join("") : String(value ?? "");
}

function text(value: string): Content {
  return { v: value, t: LOOKS_LIKE_A_VALUE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Seconds are kept, the noise of binary fractions of a day is not. */
function serial(date: Date): number {
  return Math.round(((date.getTime() - EPOCH) / DAY) * 1e9) / 1e9;
}

/** What to write into a cell of the file. `spill`: the range of a dynamic array that begins here. */
export function writeContent(cell: Content, names: FormulaNames, spill?: string): CellValue {
  const value = writeValue(cell);
  if (!cell.f) return value;
  const result = value === null || typeof value !== "object" ? (value ?? undefined) : (value as CellErrorValue);
  const formula = names.toFile(cell.f.replace(/^=/, ""));
  return spill === undefined ? { formula, result } : { formula, result, shareType: "array", ref: spill };
}

export function writeValue({ v, t, f }: Content): Exclude<CellValue, object> | CellErrorValue {
  if (v === null || v === undefined || (v === "" && !f)) return null;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return v === true || v === 1 || v === "TRUE";
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (typeof v === "string" && ERRORS.has(v)) return { error: v as CellErrorValue["error"] };
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  return v;
}

export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  return (a?.f ?? null) === (b?.f ?? null) && normal(a) === normal(b);
}

function normal(content: Content | undefined): string {
  const value = content && writeValue(content);
  return value === null || value === undefined ? "" : `${typeof value}:${JSON.stringify(value)}`;
}
