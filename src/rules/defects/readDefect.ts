import type { Edition } from "../../editions/format";
import { type EditionSet, selectEdition } from "../editionSelection";
import { type Failure, isFailure, type Outcome } from "../failure";
import { isBlank, trimmed } from "../fold";
import { editionOfRow } from "../recalculation/sanctionRow";
import { sanctionCatalogue } from "../sanctionCatalogue";
import { controlKey, readControl } from "./control";
import { type DefectCells, type DefectColumn, hasResults } from "./defectColumns";
import type { Control, Defect, DefectAmounts, DefectProblem, Violation } from "./model";
import { readPeriod } from "./period";
import { reportLinesOf } from "./reportLines";
import { NO_AMOUNTS, ruleAmounts } from "./ruleAmounts";
import { tableAmounts, type TableAmounts } from "./tableAmounts";

export interface DefectReading {
  readonly set: EditionSet;
  /** Columns that the table has. */
  readonly columns: ReadonlySet<DefectColumn>;
  /** Tables of form № ПГ that the user has named for the kinds of control, by `controlKey`. */
  readonly tableOfControl?: ReadonlyMap<string, string>;
}

/** A row, and the result cells that it is made of. */
export interface ReadDefect {
  readonly defect: Defect;
  readonly results: TableAmounts["cells"];
  /** Whether the cell of the code holds anything at all, as Excel counts it. */
  readonly coded: boolean;
}

const textOf = (raw: unknown): string => (isBlank(raw) ? "" : trimmed(String(raw)).replace(/\s+/g, " "));

/** Rows without anything in the columns that are read are no defects. */
export const isEmptyRow = (cells: DefectCells): boolean => Object.values(cells).every(isBlank);

/** Whether the cell of the code holds anything at all, as Excel counts it. */
export const isCoded = ({ code }: DefectCells): boolean => (code ?? "") !== "";

/** What a row of the table says; nothing is dropped: what is not understood is among its problems. */
export function readDefect(reading: DefectReading, row: number, cells: DefectCells): ReadDefect {
  const problems: DefectProblem[] = [];
  const period = readPeriod(cells.date);
  const violation = findViolation(reading, cells);
  const control = findControl(reading, cells, problems);
  const known = isFailure(violation) ? undefined : violation;
  if (isFailure(violation)) problems.push({ id: isAboutEdition(violation) ? "edition" : "code", failure: violation });
  const { amounts, byRule, results } = amountsOf(reading, cells, known, problems);
  const reportLines = known && control ? reportLinesOf(known, control) : [];
  if (known && control && reportLines.length === 0) {
    problems.push({ id: "noLine", given: textOf(cells.control), ...(control.table && { table: control.table }) });
  }
  if (isBlank(cells.organisation)) problems.push({ id: "organisationMissing" });
  if (reading.columns.has("date") && !period) problems.push({ id: "periodMissing" });
  if (reading.columns.has("caseId") && isBlank(cells.caseId)) problems.push({ id: "caseMissing" });
  const defect: Defect = {
    row,
    violation: known,
    code: known?.row.code ?? textOf(cells.code),
    organisation: textOf(cells.organisation),
    control,
    controlGiven: textOf(cells.control),
    period,
    caseId: textOf(cells.caseId),
    amounts,
    byRule,
    reportLines,
    problems,
  };
  return { defect, results, coded: isCoded(cells) };
}

/** The edition that the row names, else the one in force at its date, else the one that SANCTION takes. */
function editionAt(set: EditionSet, cells: DefectCells): Outcome<Edition> {
  const by = !isBlank(cells.edition) ? "column" : !isBlank(cells.date) ? "date" : "edition";
  const edition = editionOfRow(set, cells, { by });
  return isFailure(edition) ? edition : selectEdition(set, "sanction", edition);
}

const isAboutEdition = ({ id }: Failure): boolean => /edition/i.test(id) || id === "noCatalogue";

const placesOf = new WeakMap<Edition, ReadonlyMap<unknown, number>>();

/** Place of a row in its list. */
function placeOf(edition: Edition, row: unknown): number {
  let places = placesOf.get(edition);
  if (!places) {
    const rows = edition.tables.flatMap((table) => (table.kind === "sanctions" ? table.rows : []));
    placesOf.set(edition, (places = new Map(rows.map((one, at) => [one, at]))));
  }
  return places.get(row) ?? 0;
}

function findViolation({ set }: DefectReading, cells: DefectCells): Outcome<Violation> {
  const edition = editionAt(set, cells);
  if (isFailure(edition)) return edition;
  const found = sanctionCatalogue(edition).row(cells.code ?? "");
  if (isFailure(found)) return found;
  return { edition, row: found.row, at: placeOf(edition, found.row) };
}

function findControl(
  { columns, tableOfControl }: DefectReading,
  { control: raw }: DefectCells,
  problems: DefectProblem[],
): Control | undefined {
  if (!columns.has("control") || isBlank(raw)) {
    problems.push({ id: "controlMissing" });
    return undefined;
  }
  const found = readControl(raw);
  if (!found) problems.push({ id: "controlUnknown", given: textOf(raw) });
  const table = found?.table ?? tableOfControl?.get(controlKey(raw));
  return found && { group: found.group, ...(table !== undefined && { table }) };
}

interface ChosenAmounts {
  readonly amounts: DefectAmounts;
  readonly byRule: number | undefined;
  readonly results: TableAmounts["cells"];
}

/** The table's results where it has them, compared with the rule; else the rule's. */
function amountsOf(
  { set, columns }: DefectReading,
  cells: DefectCells,
  violation: Violation | undefined,
  problems: DefectProblem[],
): ChosenAmounts {
  const edition = violation?.edition.id;
  const ruled = violation && ruleAmounts(set, { ...cells, code: cells.code, edition });
  const byRule = ruled === undefined || isFailure(ruled) ? undefined : ruled;
  if (!hasResults(columns)) {
    if (isFailure(ruled)) problems.push({ id: "rule", failure: ruled });
    return { amounts: byRule ?? NO_AMOUNTS, byRule: byRule?.total, results: [] };
  }
  const table = tableAmounts(cells);
  problems.push(...table.problems);
  if (byRule && table.cells.length > 0 && byRule.total !== table.amounts.total) {
    problems.push({ id: "differs", amounts: [table.amounts.total, byRule.total] });
  }
  return { amounts: splitByRule(table, byRule), byRule: byRule?.total, results: table.cells };
}

/** A table with nothing but totals: where the rule comes to the same total, its parts are those of the row. */
function splitByRule({ amounts, cells }: TableAmounts, byRule: DefectAmounts | undefined): DefectAmounts {
  const onlyTotal = cells.length === 1 && cells[0]![0] === "total";
  return onlyTotal && byRule?.total === amounts.total ? byRule : amounts;
}
