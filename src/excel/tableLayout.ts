import type { PlannedCell, TablePlan } from "../rules/referenceTable";
import { cellText } from "./text";

/** A table plan as matrices that a range takes: title, citation, header, body, footnotes from top to bottom. */
export interface TableLayout {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly headerAt: number;
  readonly bodyAt: number;
  readonly footnotesAt: number;
}

export function layoutTable(plan: TablePlan): TableLayout {
  const columns = plan.widths.length;
  const line = (text: string): PlannedCell[] => [text, ...Array.from({ length: columns - 1 }, () => null)];
  const head = [line(plan.title), line(plan.citation)];
  const cells: readonly (readonly PlannedCell[])[] = [
    ...head,
    ...plan.header,
    ...plan.body,
    ...plan.footnotes.map(line),
  ];
  const written = cells.map((row) => row.map(writtenCell));
  return {
    rows: cells.length,
    columns,
    values: written.map((row) => row.map(({ value }) => value)),
    formats: written.map((row) => row.map(({ format }) => format)),
    headerAt: head.length,
    bodyAt: head.length + plan.header.length,
    footnotesAt: cells.length - plan.footnotes.length,
  };
}

/** An empty cell is written as "": `null` would leave what stands there. */
function writtenCell(cell: PlannedCell): { value: string | number; format: string } {
  if (cell === null || cell === "") return { value: "", format: "General" };
  return typeof cell === "string" ? cellText(cell) : { value: cell.number, format: cell.format };
}
