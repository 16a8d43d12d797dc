import { cellText } from "../council/cells";
import { parseDate } from "../council/dates";
import { foldWord } from "../fold";

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
}

const DAYS = ["signed", "sent", "providerSigned", "objected", "answered"] as const;

/** What the user has written in the control sheet: header first. */
export function readControl(values: readonly (readonly unknown[])[]): readonly ControlRow[] {
  const header = (values[0] ?? []).map((title) => foldWord(cellText(title)));
  const value = (cells: readonly unknown[], column: ControlColumn): unknown =>
    cells[header.indexOf(foldWord(CONTROL_COLUMN_TITLES[column]))];
  return values.slice(1).flatMap((cells): readonly ControlRow[] => {
    const [number, provider, form, period] = (["number", "provider", "form", "period"] as const).map((column) =>
      cellText(value(cells, column)),
    ) as [string, string, string, string];
    if (number === "" && provider === "") return [];
    const days = DAYS.flatMap((column) => {
      const day = parseDate(value(cells, column));
      return day ? [[column, day] as const] : [];
    });
    return [{ number, provider, form, period, ...Object.fromEntries(days) }];
  });
}

/** The rows of the sheet as they are, then the new ones that it does not have yet. */
export function mergeControl(known: readonly ControlRow[], added: readonly ControlRow[]): readonly ControlRow[] {
  const key = ({ number, provider, form }: ControlRow): string => JSON.stringify([number, foldWord(provider), form]);
  const keys = new Set(known.map(key));
  return [...known, ...added.filter((row) => !keys.has(key(row)))];
}
