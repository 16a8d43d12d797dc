import type { SanctionRow } from "../../editions/format";
import { groupOfLine, tableOfLine } from "./control";
import type { Control, Violation } from "./model";

/** The row whose bracket counts for a violation: its own, else that of the nearest heading above it that has one. */
export function reportRow({ edition, row }: Violation): SanctionRow | undefined {
  const table = edition.tables.find(({ kind }) => kind === "sanctions");
  if (table?.kind !== "sanctions") return undefined;
  for (let at: SanctionRow | undefined = row; at;) {
    if (at.reportLines?.length) return at;
    const { parent }: SanctionRow = at;
    at = table.rows.find(({ code }) => code === parent);
  }
  return undefined;
}

const rows = new WeakMap<SanctionRow, SanctionRow | null>();

function printedLines(violation: Violation): readonly string[] {
  let row = rows.get(violation.row);
  if (row === undefined) rows.set(violation.row, (row = reportRow(violation) ?? null));
  return row?.reportLines ?? [];
}

/**
 * Lines of form № ПГ that the list prints for a violation under a kind of control: one for every table of the group, or
 * that of the table which the user has named. Empty where the list prints none.
 */
export function reportLinesOf(violation: Violation, { group, table }: Control): readonly string[] {
  const lines = printedLines(violation).filter((line) => groupOfLine(line) === group);
  return table === undefined ? lines : lines.filter((line) => tableOfLine(line) === table);
}

/** What the edition's notes say of a line: «3.4:70» is as printed. */
export function notesOfLines(violation: Violation, lines: readonly string[]): readonly string[] {
  const notes = reportRow(violation)?.notes ?? [];
  return notes.map(({ text }) => text).filter((text) => lines.some((line) => text.includes(`«${line}»`)));
}
