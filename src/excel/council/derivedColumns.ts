import { documentTexts } from "../../rules/council/documents";
import { findColumns, type PlanColumn } from "../../rules/council/planColumns";
import { periodTexts } from "../../rules/council/topicText";
import { cellText } from "../text";

type Table = readonly (readonly unknown[])[];

/** A column below the header as it should be. */
export interface ColumnWrite {
  readonly column: number;
  readonly values: readonly string[];
  readonly formats: readonly string[];
}

const DERIVED: readonly (readonly [PlanColumn, (topic: string) => readonly string[]])[] = [
  ["period", periodTexts],
  ["documents", documentTexts],
];

/** The table «План_совета» with its derived columns made anew, and the columns that have to be written for it. */
export function derivedColumns(table: Table): { readonly table: Table; readonly writes: readonly ColumnWrite[] } {
  const [header = [], ...rows] = table;
  const columns = findColumns(header);
  const { topic } = columns;
  if (topic === null || rows.length === 0) return { table, writes: [] };
  const writes = DERIVED.flatMap(([name, textsOf]): readonly ColumnWrite[] => {
    const column = columns[name];
    if (column === null) return [];
    const texts = rows.map((cells) => textsOf(String(cells[topic] ?? "")).join(";\n"));
    if (texts.every((text, at) => text === String(rows[at]![column] ?? "").replace(/\r\n?/g, "\n"))) return [];
    const written = texts.map(cellText);
    return [{ column, values: written.map(({ value }) => value), formats: written.map(({ format }) => format) }];
  });
  const withWrites = rows.map((cells, at) => {
    const copy = [...cells];
    for (const { column, values } of writes) copy[column] = values[at];
    return copy;
  });
  return { table: [header, ...withWrites], writes };
}
