import { cellText } from "../../rules/council/cells";
import { EXECUTOR_COLUMN_TITLES } from "../../rules/council/executors";
import { findColumns } from "../../rules/council/planColumns";
import type { Executor, PlanItem } from "../../rules/council/model";
import type { UserColumns } from "../../sheets/council";
import type { CellContent } from "../../sheets/sheetPlan";

/** Cells of a table, the header first. */
interface Table {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const GENERAL = "General";

function contentOf(value: unknown, format: unknown): CellContent {
  if (typeof value === "boolean") return value;
  if (typeof value === "number")
    return { kind: "number", value, format: typeof format === "string" ? format : GENERAL };
  return typeof value === "string" && value !== "" ? value : null;
}

/** Columns that are not `ours`, with what they say in those rows. */
function columnsBeside(
  { values, formats }: Table,
  ours: ReadonlySet<number | null>,
  rows: readonly (number | undefined)[],
): UserColumns {
  const own = (values[0] ?? []).flatMap((title, column) =>
    typeof title === "string" && title.trim() !== "" && !ours.has(column) ? [{ title, column }] : [],
  );
  return {
    titles: own.map(({ title }) => title),
    rows: rows.map((row) =>
      own.map(({ column }) => (row === undefined ? null : contentOf(values[row]?.[column], formats[row]?.[column]))),
    ),
  };
}

/** What the secretary has added to «План_совета», in the order of the items. */
export const planColumnsBeside = (table: Table, items: readonly PlanItem[]): UserColumns =>
  columnsBeside(
    table,
    new Set(Object.values(findColumns(table.values[0] ?? []))),
    items.map(({ row }) => row),
  );

/** What the secretary has added to «Исполнители_совета», in the order of the executors. */
export const executorColumnsBeside = (table: Table, executors: readonly Executor[]): UserColumns =>
  columnsBeside(
    table,
    new Set(EXECUTOR_COLUMN_TITLES.map((_, column) => column)),
    executors.map(({ title }) => {
      const row = table.values.findIndex(([name], at) => at > 0 && cellText(name) === title);
      return row < 0 ? undefined : row;
    }),
  );
