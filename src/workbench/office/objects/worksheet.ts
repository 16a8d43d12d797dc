import type { HostContext } from "../hostContext";
import { bounding, onSheet, parseArea, single, splitSheet, WHOLE_SHEET } from "../grid/area";
import { GridSheet } from "../grid/sheet";
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from "../richApi/apiError";
import { method, navigation, type OfficeType, readable, under, writable } from "../richApi/officeObject";
import { ChartCollection } from "./chartCollection";
import { CommentCollection } from "./comments";
import { eventMembers, eventRegistration } from "./eventRegistration";
import { NamedItemCollection } from "./namedItemCollection";
import { NoteCollection } from "./notes";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { rangeOfName } from "./resolveRange";
import { validateSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";
import { ExcelObject } from "./excelObject";

export class Worksheet extends ExcelObject implements RangeSheet {
  readonly type: OfficeType = {
    name: "Worksheet",
    members: {
      id: readable("1.1"),
      name: writable("1.1"),
      position: writable("1.1"),
      visibility: writable("1.1"),
      tabColor: writable("1.7"),
      showGridlines: writable("1.8"),
      // The client writes it, and reads it back, under another name.
      gridlines: under("showGridlines", writable("1.8")),
      charts: navigation("1.1"),
      comments: navigation("1.10"),
      freezePanes: navigation("1.7"),
      names: navigation("1.4"),
      notes: navigation("1.18"),
      pageLayout: navigation("1.9"),
      protection: navigation("1.2"),
      tables: navigation("1.1"),
      activate: method("1.1"),
      calculate: method("1.6"),
      delete: method("1.1"),
      getCell: method("1.1"),
      getRange: method("1.1"),
      getRangeByIndexes: method("1.7"),
      getUsedRange: method("1.1"),
      getUsedRangeOrNullObject: method("1.4"),
      ...eventMembers({
        Activated: "1.7",
        Deactivated: "1.7",
        Calculated: "1.8",
        DataChanged: "1.7",
        RowSorted: "1.10",
        SelectionChanged: "1.7",
      }),
    },
  };

  constructor(
    host: HostContext,
    readonly id: string,
  ) {
    super(host);
    Object.assign(this, eventRegistration(host.events, id));
  }

  override identity(): string {
    return this.id;
  }

  /** The sheet may have been deleted since the client got hold of it. */
  get grid(): GridSheet {
    const facade = this.host.workbook().getSheetBySheetId(this.id);
    if (!facade) throw itemNotFound();
    return new GridSheet(facade, this.host.univer);
  }

  get name(): string {
    return this.grid.facade.getSheetName();
  }

  set name(name: string) {
    validateSheetName(name);
    const taken = this.host.workbook().getSheetByName(name);
    if (taken && taken.getSheetId() !== this.id) throw itemAlreadyExists();
    this.grid.facade.setName(name);
  }

  get position(): number {
    return this.grid.facade.getIndex();
  }

  set position(position: number) {
    if (!Number.isInteger(position) || position < 0 || position >= this.host.workbook().getNumSheets())
      throw invalidArgument();
    this.host.workbook().moveSheet(this.grid.facade, position);
  }

  get visibility(): string {
    return this.grid.facade.isSheetHidden() ? "Hidden" : "Visible";
  }

  set visibility(visibility: string) {
    if (visibility === "VeryHidden") throw notImplemented("visibility VeryHidden");
    if (visibility !== "Visible" && visibility !== "Hidden") throw invalidArgument();
    if (visibility === "Visible") this.grid.facade.showSheet();
    else if (this.isLastVisible()) throw invalidOperation();
    else this.grid.facade.hideSheet();
  }

  get tabColor(): string {
    return this.grid.facade.getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.grid.facade.setTabColor(color);
  }

  get showGridlines(): boolean {
    return !this.grid.facade.hasHiddenGridLines();
  }

  set showGridlines(show: boolean) {
    this.grid.facade.setHiddenGridlines(!show);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host, this);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host, this);
  }

  get notes(): NoteCollection {
    return new NoteCollection(this.host, this);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, this);
  }

  activate(): void {
    if (this.visibility !== "Visible") throw invalidOperation();
    this.host.workbook().setActiveSheet(this.grid.facade);
  }

  calculate(): void {
    this.host.calculation.recalculate([{ unitId: this.grid.unitId, sheetId: this.id, range: WHOLE_SHEET }]);
  }

  delete(): void {
    if (this.isLastVisible()) throw invalidOperation();
    this.host.workbook().deleteSheet(this.grid.facade);
  }

  getCell(row: number, column: number): Range {
    return new Range(this.host, this, onSheet(single(row, column)));
  }

  getRange(address?: string | null): Range {
    if (address == null || address === "") return new Range(this.host, this, WHOLE_SHEET);
    const { sheet, area } = splitSheet(String(address));
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument();
    const named = sheet === undefined ? rangeOfName(this.host, area, this) : undefined;
    if (named && named.worksheet.id !== this.id) throw invalidArgument();
    if (named) return named;
    return new Range(this.host, this, parseArea(area));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const corner = single(row + rows - 1, column + columns - 1);
    if (rows < 1 || columns < 1) throw invalidArgument();
    return new Range(this.host, this, onSheet(bounding(single(row, column), corner)));
  }

  getUsedRange(valuesOnly?: boolean | null): Range {
    return new Range(this.host, this, this.grid.used(valuesOnly ?? false) ?? single(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const area = this.grid.used(valuesOnly ?? false);
    return area ? new Range(this.host, this, area) : null;
  }

  private isLastVisible(): boolean {
    return !this.host
      .workbook()
      .getSheets()
      .some((sheet) => !sheet.isSheetHidden() && sheet.getSheetId() !== this.id);
  }
}
