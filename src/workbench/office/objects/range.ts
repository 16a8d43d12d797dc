import type { HostContext } from "../hostContext";
import {
  type Area,
  bounding,
  columnCount,
  EXCEL_COLUMNS,
  EXCEL_ROWS,
  formatArea,
  intersection,
  isEntireColumn,
  isEntireRow,
  onSheet,
  parseArea,
  quoteSheet,
  rowCount,
  single,
  splitSheet,
} from "../grid/area";
import { areasIn } from "../grid/areaMap";
import type { RangeValueType } from "../grid/cellValue";
import { sheetExtras } from "../grid/extrasStore";
import { mergeArea, unmergeArea } from "../grid/merges";
import { type CellGrid, RangeCells } from "../grid/rangeCells";
import { type Hyperlink, RangeLinks } from "../grid/rangeLinks";
import { columnsHidden, deleteLines, hideColumns, hideRows, insertLines, rowsHidden } from "../grid/rangeRows";
import { accessDenied, dimensionMismatch, invalidArgument, itemNotFound, notImplemented } from "../richApi/apiError";
import type { OfficeType } from "../richApi/officeObject";
import { ConditionalFormatCollection } from "./conditionalFormat";
import { DataValidation } from "./dataValidation";
import { ExcelObject } from "./excelObject";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import type { RangeSheet } from "./rangeSheet";
import { RANGE_MEMBERS } from "./rangeMembers";
import { RangeView } from "./rangeView";
import { WorksheetProtection } from "./worksheetProtection";

/** Excel says -1 where the number of cells does not fit its 32 bits. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

export class Range extends ExcelObject {
  readonly type: OfficeType = { name: "Range", members: RANGE_MEMBERS };

  constructor(
    host: HostContext,
    readonly worksheet: RangeSheet,
    readonly area: Area,
  ) {
    super(host);
  }

  get address(): string {
    return `${quoteSheet(this.worksheet.name)}!${formatArea(this.area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.startRow;
  }

  get columnIndex(): number {
    return this.area.startColumn;
  }

  get rowCount(): number {
    return rowCount(this.area);
  }

  get columnCount(): number {
    return columnCount(this.area);
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > MAX_CELL_COUNT ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  get values(): CellGrid | null {
    return this.cells.values();
  }

  set values(values: unknown) {
    this.writable.writeInput(values, this.host.enUsRules);
  }

  get formulas(): CellGrid | null {
    return this.cells.formulas(this.host.enUsRules);
  }

  set formulas(formulas: unknown) {
    this.writable.writeInput(formulas, this.host.enUsRules);
  }

  get formulasLocal(): CellGrid | null {
    return this.cells.formulas(this.host.rules);
  }

  set formulasLocal(formulas: unknown) {
    this.writable.writeInput(formulas, this.host.rules);
  }

  get text(): string[][] | null {
    return this.cells.text(this.host.rules);
  }

  get valueTypes(): RangeValueType[][] | null {
    return this.cells.valueTypes();
  }

  get numberFormat(): string[][] | null {
    return this.cells.numberFormats();
  }

  set numberFormat(formats: unknown) {
    this.writable.writeNumberFormats(formats);
  }

  get hasSpill(): boolean | null {
    return this.cells.hasSpill();
  }

  get format(): RangeFormat {
    return new RangeFormat(this.host, this.worksheet.grid, this.area);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this.host, this.worksheet, this.area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.worksheet, this.area, (area) => this.at(area));
  }

  get hyperlink(): Hyperlink | null {
    return this.links.hyperlink();
  }

  set hyperlink(link: unknown) {
    const text = this.links.set(link);
    if (text !== undefined) this.getCell(0, 0).values = [[text]];
  }

  get rowHidden(): boolean | null {
    return rowsHidden(this.worksheet.grid, this.area);
  }

  set rowHidden(hidden: boolean) {
    hideRows(this.worksheet.grid, this.area, hidden);
  }

  get columnHidden(): boolean | null {
    return columnsHidden(this.worksheet.grid, this.area);
  }

  set columnHidden(hidden: boolean) {
    hideColumns(this.worksheet.grid, this.area, hidden);
  }

  getCell(row: number, column: number): Range {
    return this.at(single(this.area.startRow + row, this.area.startColumn + column));
  }

  getRow(row: number): Range {
    if (row < 0 || row >= this.rowCount) throw invalidArgument();
    const index = this.area.startRow + row;
    return this.at({ ...this.area, startRow: index, endRow: index });
  }

  getColumn(column: number): Range {
    if (column < 0 || column >= this.columnCount) throw invalidArgument();
    const index = this.area.startColumn + column;
    return this.at({ ...this.area, startColumn: index, endColumn: index });
  }

  getLastCell(): Range {
    return this.at(single(this.area.endRow, this.area.endColumn));
  }

  getLastRow(): Range {
    return this.at({ ...this.area, startRow: this.area.endRow });
  }

  getLastColumn(): Range {
    return this.at({ ...this.area, startColumn: this.area.endColumn });
  }

  getEntireRow(): Range {
    return this.at({ ...this.area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area, startRow: 0, endRow: EXCEL_ROWS - 1 });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    return this.at({
      startRow: startRow + rows,
      startColumn: startColumn + columns,
      endRow: endRow + rows,
      endColumn: endColumn + columns,
    });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({ ...this.area, endRow: this.area.endRow + rows, endColumn: this.area.endColumn + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.getResizedRange(rows - this.rowCount, columns - this.columnCount);
  }

  getBoundingRect(other: Range | string): Range {
    return this.at(bounding(this.area, this.areaOf(other)));
  }

  getIntersection(other: Range | string): Range {
    const area = intersection(this.area, this.areaOf(other));
    if (!area) throw itemNotFound();
    return this.at(area);
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.at(area) : null;
  }

  getUsedRange(valuesOnly?: boolean | null): Range {
    const first = single(this.area.startRow, this.area.startColumn);
    return this.at(this.worksheet.grid.used(valuesOnly ?? false, this.area) ?? first);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.worksheet.grid.used(valuesOnly ?? false, this.area);
    return used ? this.at(used) : null;
  }

  getSpillParent(): Range {
    return this.getSpillParentOrNullObject() ?? missing();
  }

  getSpillParentOrNullObject(): Range | null {
    const origin = this.worksheet.grid.spillOrigin(this.area.startRow, this.area.startColumn);
    return origin ? this.at(single(origin.row, origin.column)) : null;
  }

  getSpillingToRange(): Range {
    return this.getSpillingToRangeOrNullObject() ?? missing();
  }

  getSpillingToRangeOrNullObject(): Range | null {
    const area = this.worksheet.grid.spillFrom(this.area.startRow, this.area.startColumn);
    return area ? this.at(area) : null;
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    return this.areas(this.worksheet.grid.merges(this.area));
  }

  getSpecialCellsOrNullObject(cellType: string): RangeAreas | null {
    if (cellType !== "DataValidations") throw notImplemented(`special cells ${cellType}`);
    return this.areas(areasIn(sheetExtras(this.worksheet.grid.facade).value.validations ?? {}, this.area));
  }

  getVisibleView(): RangeView {
    return new RangeView(this.host, this);
  }

  getSurroundingRegion(): Range {
    return this.at(this.worksheet.grid.region(this.area));
  }

  insert(shift: "Down" | "Right"): Range {
    if (shift !== "Down" && shift !== "Right") throw invalidArgument();
    insertLines(this.worksheet.grid, this.area);
    return this.at(this.area);
  }

  delete(shift: "Up" | "Left"): void {
    if (shift !== "Up" && shift !== "Left") throw invalidArgument();
    deleteLines(this.worksheet.grid, this.area);
  }

  select(): void {
    const { grid } = this.worksheet;
    this.host.workbook().setActiveSheet(grid.facade);
    grid.select(this.area);
  }

  clear(applyTo: string | null = "All"): void {
    const part = applyTo ?? "All";
    if (part === "All" || part === "Hyperlinks" || part === "RemoveHyperlinks") this.links.remove();
    if (part === "RemoveHyperlinks") this.writable.clear("Formats");
    else if (part !== "Hyperlinks") this.writable.clear(part);
  }

  merge(across?: boolean | null): void {
    this.worksheet.grid.reserve(this.area);
    mergeArea(this.worksheet.grid, this.host.univer, this.area, across ?? false);
  }

  unmerge(): void {
    unmergeArea(this.worksheet.grid, this.host.univer, this.area);
  }

  calculate(): void {
    const { unitId, id } = this.worksheet.grid;
    this.host.calculation.recalculate([{ unitId, sheetId: id, range: this.area }]);
  }

  /** The client asks before it writes a large array row by row. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw dimensionMismatch();
  }

  /** Looked up at each use: the sheet may have gone since the client got hold of the range. */
  private get cells(): RangeCells {
    return new RangeCells(this.worksheet.grid, this.area, this.host.profile);
  }

  private get links(): RangeLinks {
    return new RangeLinks(this.worksheet.grid, this.area);
  }

  private get writable(): RangeCells {
    if (new WorksheetProtection(this.worksheet).protected) throw accessDenied();
    return this.cells;
  }

  private areas(areas: readonly Area[]): RangeAreas | null {
    if (areas.length === 0) return null;
    return new RangeAreas(
      this.host,
      areas.map((area) => this.at(area)),
    );
  }

  private at(area: Area): Range {
    return new Range(this.host, this.worksheet, onSheet(area));
  }

  private areaOf(range: Range | string): Area {
    return range instanceof Range ? range.area : parseArea(splitSheet(String(range)).area);
  }
}

function missing(): never {
  throw itemNotFound();
}
