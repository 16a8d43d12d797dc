import { findColumns } from "../../rules/council/planColumns";
import type { PlanItem } from "../../rules/council/model";
import type { UserColumns } from "../../sheets/council";
import type { CellContent } from "../../sheets/sheetPlan";

type Table = readonly (readonly unknown[])[];

const GENERAL = "General";

function contentOf(value: unknown, format: unknown): CellContent {
  if (typeof value === "boolean") return value;
  if (typeof value === "number")
    return { kind: "number", value, format: typeof format === "string" ? format : GENERAL };
  return typeof value === "string" && value !== "" ? value : null;
}

/** Columns that the secretary has added to «План_совета», with what they say of each item, in the order of the items. */
export function userColumns(values: Table, formats: Table, items: readonly PlanItem[]): UserColumns {
  const header = values[0] ?? [];
  const known = new Set(Object.values(findColumns(header)));
  const own = header.flatMap((title, column) =>
    typeof title === "string" && title.trim() !== "" && !known.has(column) ? [{ title, column }] : [],
  );
  return {
    titles: own.map(({ title }) => title),
    rows: items.map(({ row }) =>
      own.map(({ column }) => (row === undefined ? null : contentOf(values[row]?.[column], formats[row]?.[column]))),
    ),
  };
}
