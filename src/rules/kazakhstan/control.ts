import { cellText } from "../council/cells";
import { parseDate } from "../council/dates";
import { foldWord, isBlank } from "../fold";

/** Columns of the table «Контроль_заключений», in their order. */
export const CONTROL_COLUMNS = [
  "number",
  "provider",
  "form",
  "period",
  "signed",
  "sendBy",
  "sent",
  "providerSigned",
  "objectBy",
  "objected",
  "answerBy",
  "answered",
  "state",
] as const;

export type ControlColumn = (typeof CONTROL_COLUMNS)[number];

export const CONTROL_TABLE_NAME = "Контроль_заключений";

export const CONTROL_COLUMN_TITLES: Readonly<Record<ControlColumn, string>> = {
  number: "№",
  provider: "Поставщик",
  form: "Форма",
  period: "Период",
  signed: "Подписано фондом",
  sendBy: "Направить до (п. 17, 42)",
  sent: "Направлено",
  providerSigned: "Подписано поставщиком",
  objectBy: "Возражения до (п. 20)",
  objected: "Возражения получены",
  answerBy: "Ответ до (п. 20)",
  answered: "Ответ направлен",
  state: "Состояние",
};

/** What a cell holds, as it stands: its formula where it has one. */
export type KeptCell = string | number | boolean | { readonly formula: string };

/** A column of the sheet: one of ours, or one that the user has added. */
export interface ControlField {
  readonly title: string;
  readonly column?: ControlColumn;
  /** Number format of the user's column. */
  readonly format?: string;
}

/** A conclusion on its way; days are ISO, terms are counted by the sheet. */
export interface ControlRow {
  readonly number: string;
  readonly provider: string;
  readonly form: string;
  readonly period: string;
  readonly signed?: string;
  readonly sent?: string;
  readonly providerSigned?: string;
  readonly objected?: string;
  readonly answered?: string;
  /** By the column's title: cells of the user's own columns, and what the user has typed over a day or a formula of ours. */
  readonly kept?: Readonly<Record<string, KeptCell>>;
}

/** The sheet as it stands: its columns from left to right, and its rows. */
export interface Control {
  readonly fields: readonly ControlField[];
  readonly rows: readonly ControlRow[];
}

export const NEW_CONTROL: Control = {
  fields: CONTROL_COLUMNS.map((column) => ({ title: CONTROL_COLUMN_TITLES[column], column })),
  rows: [],
};

/** The table of the sheet as Excel gives it, header first. */
export interface ControlCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  /** Whether it stands where it was made: the references of the user's formulas hold only there. */
  readonly inPlace: boolean;
}

const DAYS = ["signed", "sent", "providerSigned", "objected", "answered"] as const;
const TEXTS = ["number", "provider", "form", "period"] as const;
/** What our own formulas of a column have in them; anything else there is the user's. */
const COMPUTED: Readonly<Partial<Record<ControlColumn, string>>> = {
  sendBy: "WORKDAY(",
  objectBy: "WORKDAY(",
  answerBy: "WORKDAY(",
  state: "TODAY(",
};

/** What the user has made of the sheet; nothing that was typed is left out. */
export function readControl({ values, formulas, numberFormat, inPlace }: ControlCells): Control {
  const titles = (values[0] ?? []).map(cellText);
  const known = new Map(CONTROL_COLUMNS.map((column) => [foldWord(CONTROL_COLUMN_TITLES[column]), column]));
  const present = titles.map((title, at): ControlField => {
    const column = known.get(foldWord(title));
    // A text is made a text by the sheet itself; the format of one on the whole column would make texts of formulas.
    const format = numberFormat.slice(1).find((line) => line[at] !== "General" && line[at] !== "@")?.[at];
    return column ? { title, column } : { title, ...(typeof format === "string" && { format }) };
  });
  const missing = NEW_CONTROL.fields.filter(({ column }) => !present.some((field) => field.column === column));
  const rows = values.slice(1).map((line, at) => readRow(present, line, formulas[at + 1] ?? [], inPlace));
  const last = rows.map(isFilled).lastIndexOf(true);
  return { fields: [...present, ...missing], rows: rows.slice(0, last + 1) };
}

const isFilled = ({ kept, ...own }: ControlRow): boolean =>
  kept !== undefined || Object.values(own).some((text) => text !== "");

function readRow(
  fields: readonly ControlField[],
  values: readonly unknown[],
  formulas: readonly unknown[],
  inPlace: boolean,
): ControlRow {
  const text = (column: ControlColumn) => cellText(values[fields.findIndex((field) => field.column === column)]);
  const row: Record<string, string> = Object.fromEntries(TEXTS.map((column) => [column, text(column)]));
  const kept: Record<string, KeptCell> = {};
  fields.forEach(({ title, column }, at) => {
    const [value, written] = [values[at], formulas[at]];
    const formula = typeof written === "string" && written.startsWith("=") && written !== value ? written : undefined;
    if (isBlank(value) && formula === undefined) return;
    if (column && (TEXTS as readonly string[]).includes(column)) return;
    if (column && formula?.includes(COMPUTED[column] ?? "\0")) return;
    const day = column && (DAYS as readonly string[]).includes(column) ? parseDate(value) : undefined;
    if (formula !== undefined && inPlace) kept[title] = { formula };
    else if (column && day) row[column] = day;
    else kept[title] = value as KeptCell;
  });
  return { ...(row as unknown as ControlRow), ...(Object.keys(kept).length > 0 && { kept }) };
}

/** Number, provider and form tell a conclusion. */
const keyOf = ({ number, provider, form }: ControlRow): string => JSON.stringify([number, foldWord(provider), form]);

/** The rows of the sheet as they are, then the new ones that it does not have yet. */
export function mergeControl({ fields, rows }: Control, added: readonly ControlRow[]): Control {
  const keys = new Set(rows.map(keyOf));
  return { fields, rows: [...rows, ...added.filter((row) => !keys.has(keyOf(row)))] };
}

/** Numbers of new conclusions that the sheet has for others already. */
export function takenNumbers({ rows }: Control, added: readonly ControlRow[]): readonly string[] {
  const keys = new Set(rows.map(keyOf));
  const numbers = new Set(rows.map(({ number }) => number));
  return added.filter((row) => numbers.has(row.number) && !keys.has(keyOf(row))).map(({ number }) => number);
}

/** The number after the greatest one that the sheet has in a series: «12/2025» and «2025» give 13. */
export function nextNumber({ rows }: Control, series: string | undefined): number {
  const numbers = rows.flatMap(({ number }) => {
    const [, digits, behind] = /^(\d{1,9})(?:\/(.*))?$/.exec(number) ?? [];
    return digits && (behind ?? "") === (series ?? "") ? [Number(digits)] : [];
  });
  return Math.max(0, ...numbers) + 1;
}
