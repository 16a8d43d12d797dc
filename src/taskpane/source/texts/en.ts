import type { SourceTexts } from "./ru";

export const sourceEn: SourceTexts = {
  title: "Table",
  choose: "What to work on",
  tables: "Excel tables",
  sheets: "Whole sheets",
  table: (name, sheet) => `${name} (sheet “${sheet}”)`,
  sheet: (name) => `Sheet “${name}”`,
  range: (address) => `Range ${address}`,
  select: "Take the selection",
  refresh: "Read again",
  header: "Header row",
  rows: (rows, place) => `${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}, sheet “${place}”`,
  empty: "There is no data here. Choose a table or a range with headers.",
  gone: "The table is gone. Choose another one.",
  columns: "Columns",
  columnsHint: "by their headers; correct them if needed",
  none: "none",
  column: (letters, title) => (title ? `${letters} – ${title}` : letters),
  missing: (roles) => `Choose a column: ${roles}.`,
  shared: (roles) => `One column is chosen twice: ${roles}.`,
};
