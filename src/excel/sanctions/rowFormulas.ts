import { isBlank } from "../../rules/fold";
import type { SanctionRole } from "../../rules/mapping/sanctionRoles";
import { isAmount, type ResultColumn } from "../../rules/recalculation/resultColumns";
import type { RowCells } from "../../rules/recalculation/sanctionRow";
import { columnLetters } from "../../sheets/columnLetters";

/** The row's own cells as a formula names them. */
export type CellNames = Readonly<Partial<Record<SanctionRole, string>>>;

/** Columns by role → the names of their cells in one row: `E5`. */
export const cellNames = (
  columns: readonly (readonly [SanctionRole, number])[],
  firstColumn: number,
  row: number,
): CellNames =>
  Object.fromEntries(columns.map(([role, column]) => [role, `${columnLetters(firstColumn + column)}${row + 1}`]));

/** Which edition the formula names: a cell of the row, or an id; nothing for the newest. */
export type EditionArgument = { readonly cell: string } | { readonly id: string } | undefined;

/** The result of a row as a formula of the add-in, in the en-US form that Office.js takes. */
export function resultFormula(
  result: ResultColumn,
  names: CellNames,
  cells: RowCells,
  perVisit: boolean,
  edition: EditionArgument,
): string {
  const editionText = edition && ("cell" in edition ? edition.cell : quoted(edition.id));
  if (!isAmount(result)) return call("SOURCE", [quoted("санкции"), names.code, editionText]);
  return call("SANCTION", [
    names.code,
    costOf(names, cells, perVisit),
    names.care,
    quoted(result),
    names.measure,
    amountOf(names.insuredSpent),
    amountOf(names.harmCost),
    amountOf(names.normative),
    editionText,
  ]);
}

/** Excel before 2024 hands a blank cell to a function as a zero; an empty string is blank everywhere. */
const amountOf = (cell: string | undefined): string | undefined => cell && `IF(${cell}="","",${cell})`;

/** 3.9: the cost of one visit times their number. */
function costOf({ cost, visits }: CellNames, cells: RowCells, perVisit: boolean): string | undefined {
  if (!perVisit || !cost || !visits || isBlank(cells.visits)) return amountOf(cost);
  return `${numberOf(cost, cells.cost)}*${numberOf(visits, cells.visits)}`;
}

/** Numbers that stand as text («3 634,73») are no numbers to a product. */
function numberOf(cell: string, value: unknown): string {
  if (typeof value === "number") return cell;
  const sign = String(value).includes(",") ? "," : ".";
  return `NUMBERVALUE(SUBSTITUTE(${cell},UNICHAR(160),""),${quoted(sign)}," ")`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Arguments that are left out at the end are not written. */
function call(name: string, args: readonly (string | undefined)[]): string {
  const last = args.reduce((found, argument, index) => (argument === undefined ? found : index), 0);
  return `=OMS.${name}(${args
    .slice(0, last + 1)
    .map((argument) => argument ?? "")
    .join(",")})`;
}
