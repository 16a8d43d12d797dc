import type { Edition } from "../../src/editions/format";
import { shippedEditions } from "../../src/editions";
import { atOnce } from "../../src/rules/editions";
import { compareEditions } from "../../src/rules/editions/compareEditions";
import { comparisonSheet } from "../../src/sheets/editions/comparisonSheet";
import { editionSheetSlices } from "../../src/sheets/editions/editionSheets";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { copyOf } from "../support/sampleEdition";

/** A table of each kind: tariffs, sanctions, terms. */
const TABLES = ["annex-3", "annex-11", "annex-15"];

/** The agreement of 2013 as sheets to edit, and a year later beside it: a tariff changed, one gone, one new. */
export function editionsPages(): readonly SheetPlan[] {
  const [kirov] = shippedEditions;
  const before: Edition = { ...kirov!, tables: kirov!.tables.filter(({ id }) => TABLES.includes(id)) };
  const after = copyOf(before);
  Object.assign(after, { id: "kirov-2014", title: "Тарифное соглашение Кировской области, 2014", aliases: undefined });
  const { rows } = after.tables.find(({ id }: { id: string }) => id === "annex-3");
  rows.find(({ key }: { key: string }) => key === "Кардиолог").cells[0] = "237.62";
  rows.splice(3, 1);
  rows.push({ no: "99", key: "Врач общей практики", cells: rows[0].cells.map(() => "150.00") });
  return [...atOnce(editionSheetSlices(before, "проба")), comparisonSheet(compareEditions(before, after))];
}
