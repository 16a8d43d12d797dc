import type { HostContext } from "../hostContext";
import { type Area, intersection } from "../grid/area";
import { isValidName, sameName } from "../grid/nameRules";
import { Names } from "../grid/names";
import { followTableRename } from "../grid/tableRenames";
import { type GridTable, Tables } from "../grid/tables";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../richApi/apiError";
import { method, navigation, type OfficeType, readable, writable } from "../richApi/officeObject";
import type { TableExtra } from "../../xlsx/extras";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { resolveRange } from "./resolveRange";
import { TableColumnCollection } from "./tableColumns";
import { prepareHeader } from "./tableHeader";
import { TableRowCollection } from "./tableRows";

const STYLE = /^(?:|TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))$/;

export class Table extends ExcelObject {
  readonly type: OfficeType = {
    name: "Table",
    members: {
      id: readable("1.1"),
      name: writable("1.1"),
      showHeaders: writable("1.1"),
      showTotals: writable("1.1"),
      style: writable("1.1"),
      highlightFirstColumn: writable("1.3"),
      highlightLastColumn: writable("1.3"),
      showBandedColumns: writable("1.3"),
      showBandedRows: writable("1.3"),
      showFilterButton: writable("1.3"),
      columns: navigation("1.1"),
      rows: navigation("1.1"),
      worksheet: navigation("1.2"),
      convertToRange: method("1.2"),
      delete: method("1.1"),
      getDataBodyRange: method("1.1"),
      getHeaderRowRange: method("1.1"),
      getRange: method("1.1"),
      getTotalRowRange: method("1.1"),
      resize: method("1.13"),
    },
  };

  constructor(
    host: HostContext,
    readonly worksheet: RangeSheet,
    readonly id: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.id;
  }

  get name(): string {
    return this.found.name;
  }

  set name(name: string) {
    if (!isValidName(name)) throw invalidArgument();
    const { found } = this;
    if (!sameName(found.name, name)) checkFree(this.host, name);
    const before = found.name;
    this.tables.rename(found, name);
    followTableRename(this.host.workbook(), this.host.univer, before, name);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.worksheet, () => this.found);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.worksheet, () => this.found);
  }

  get style(): string {
    return this.extra.style ?? "TableStyleMedium2";
  }

  set style(style: string) {
    if (typeof style !== "string" || !STYLE.test(style)) throw invalidArgument();
    this.extra = { style };
  }

  get showHeaders(): boolean {
    return true;
  }

  set showHeaders(show: boolean) {
    if (!show) throw notImplemented("a table without headers");
  }

  get showTotals(): boolean {
    return false;
  }

  set showTotals(show: boolean) {
    if (show) throw notImplemented("the total row of a table");
  }

  get showBandedRows(): boolean {
    return this.extra.showBandedRows ?? true;
  }

  set showBandedRows(showBandedRows: boolean) {
    this.extra = { showBandedRows };
  }

  get showBandedColumns(): boolean {
    return this.extra.showBandedColumns ?? false;
  }

  set showBandedColumns(showBandedColumns: boolean) {
    this.extra = { showBandedColumns };
  }

  get highlightFirstColumn(): boolean {
    return this.extra.highlightFirstColumn ?? false;
  }

  set highlightFirstColumn(highlightFirstColumn: boolean) {
    this.extra = { highlightFirstColumn };
  }

  get highlightLastColumn(): boolean {
    return this.extra.highlightLastColumn ?? false;
  }

  set highlightLastColumn(highlightLastColumn: boolean) {
    this.extra = { highlightLastColumn };
  }

  get showFilterButton(): boolean {
    return this.extra.showFilterButton ?? true;
  }

  set showFilterButton(showFilterButton: boolean) {
    this.extra = { showFilterButton };
  }

  getRange(): Range {
    return this.at(this.found.range);
  }

  getHeaderRowRange(): Range {
    const { range } = this.found;
    return this.at({ ...range, endRow: range.startRow });
  }

  getDataBodyRange(): Range {
    return this.at(bodyOf(this.found));
  }

  getTotalRowRange(): Range {
    throw itemNotFound();
  }

  resize(newRange: unknown): void {
    const { found, worksheet } = this;
    const { area, worksheet: sheet } = resolveRange(this.host, newRange, worksheet);
    // The header row stays where it is.
    const sameCorner = area.startRow === found.range.startRow && intersection(area, found.range) !== undefined;
    if (sheet.id !== worksheet.id || !sameCorner || area.endRow === area.startRow) throw invalidArgument();
    checkOverlap(this.host, worksheet, area, this.id);
    this.tables.move(found, area, prepareHeader(worksheet.grid, area, this.host.rules));
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.tables.remove(this.found);
    return range;
  }

  /** The cells go with the table. */
  delete(): void {
    this.convertToRange().clear("Contents");
  }

  private get extra(): TableExtra {
    return this.tables.extra(this.worksheet.grid, this.found.id);
  }

  private set extra(extra: TableExtra) {
    this.tables.setExtra(this.worksheet.grid, this.found.id, extra);
  }

  private get found(): GridTable {
    const found = this.tables.find(this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private get tables(): Tables {
    return tablesOf(this.host);
  }

  private at({ startRow, startColumn, endRow, endColumn }: Area): Range {
    return new Range(this.host, this.worksheet, { startRow, startColumn, endRow, endColumn });
  }
}

export const tablesOf = (host: HostContext): Tables => new Tables(host.univer, host.workbook().getId());

export const bodyOf = ({ range }: GridTable): Area => ({ ...range, startRow: range.startRow + 1 });

export const tableNamed = (host: HostContext, name: string): GridTable | undefined =>
  tablesOf(host)
    .list()
    .find((table) => sameName(table.name, name));

/** Tables and names of the workbook share one name space. */
export function checkFree(host: HostContext, name: string): void {
  const taken = tableNamed(host, name) ?? new Names(host.univer, host.workbook().getId()).find(name);
  if (taken) throw itemAlreadyExists();
}

export function checkOverlap(host: HostContext, sheet: RangeSheet, area: Area, except?: string): void {
  const others = tablesOf(host)
    .list(sheet.id)
    .filter(({ id }) => id !== except);
  if (others.some(({ range }) => intersection(range, area)))
    throw invalidOperation("A table can't overlap another table.");
}
