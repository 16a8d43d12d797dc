import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  type Area,
  bounding,
  columnCount,
  EXCEL_COLUMNS,
  EXCEL_ROWS,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
  single,
  WHOLE_SHEET,
} from "./area";
import { runMutations } from "./mutations";
import { partChange, restyling, type StyleChange } from "./restyle";
import type { UniverServices } from "./univer";
import { type CellMatrix, isPlain, writing } from "./writeCells";

/** Null takes the part away. */
export type StyleValue<Part extends keyof IStyleData> = Nullable<IStyleData[Part]>;

/** `ScrollToCellCommand` of sheets-ui, which the host of Node does not load. */
const SCROLL_TO_CELL = "sheet.command.scroll-to-cell";

/** Parts of a style that rows are higher or lower for. */
const LAYOUT: ReadonlySet<keyof IStyleData> = new Set(["ff", "fs", "tb", "tr"]);

/** Reads and writes the cells of one sheet of the grid, without their meaning to Office. */
export class GridSheet {
  constructor(
    readonly facade: FWorksheet,
    private readonly univer: UniverServices,
  ) {}

  get unitId(): string {
    return this.facade.getWorkbook().getUnitId();
  }

  get id(): string {
    return this.facade.getSheetId();
  }

  cell(row: number, column: number): Nullable<ICellData> {
    const own = this.facade.getSheet().getCellMatrix().getValue(row, column);
    return own?.v == null && own?.f == null && own?.si == null ? (this.spilled(row, column) ?? own) : own;
  }

  /** A formula that spills keeps the values of its other cells apart from the sheet. */
  private spilled(row: number, column: number): Nullable<ICellData> {
    return this.univer.formulas.getArrayFormulaCellData()[this.unitId]?.[this.id]?.[row]?.[column];
  }

  /** The cell that holds the formula whose result covers this one. */
  spillOrigin(row: number, column: number): { row: number; column: number } | undefined {
    return this.spills().find(({ range }) => intersection(range, single(row, column)));
  }

  /** What the formula in this cell spills over, with the cell itself. */
  spillFrom(row: number, column: number): Area | undefined {
    return this.spills().find((spill) => spill.row === row && spill.column === column)?.range;
  }

  private spills(): { row: number; column: number; range: Area }[] {
    const rows = this.univer.formulas.getArrayFormulaRange()[this.unitId]?.[this.id] ?? {};
    return Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, Area | undefined>).flatMap(([column, range]) =>
        range ? [{ row: Number(row), column: Number(column), range }] : [],
      ),
    );
  }

  /** In en-US; empty when the cell has none. */
  formula(row: number, column: number): string {
    return this.univer.formulas.getFormulaStringByCell(row, column, this.id, this.unitId) ?? "";
  }

  /** All formulas; those filled from one another share its text, which is that of the first. */
  formulas(): { row: number; column: number; formula: string }[] {
    const rows = this.univer.formulas.getFormulaData()[this.unitId]?.[this.id] ?? {};
    const cells = Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<string, Nullable<IFormulaDataItem>>).flatMap(([column, item]) =>
        item ? [{ row: Number(row), column: Number(column), item }] : [],
      ),
    );
    const shared = new Map(cells.filter(({ item }) => item.f).map(({ item }) => [item.si, item.f]));
    return cells.map(({ row, column, item }) => ({ row, column, formula: item.f || shared.get(item.si) || "" }));
  }

  /** What the cell is given, by itself, its row or its column: not what the grid makes of it to draw it. */
  style(row: number, column: number): IStyleData {
    const sheet = this.facade.getSheet();
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  write(value: CellMatrix, area: Area): void {
    if (this.spills().length === 0 && isPlain(value, this.facade.getSheet().getCellMatrix())) {
      const { redo, undo } = writing(this, value, this.facade.getSheet().getCellMatrix());
      runMutations(this.univer, this.unitId, [redo], [undo]);
      return this.fitRows(area);
    }
    // The command wants a range though the matrix says where each cell is: without one it takes the selection.
    const params = { unitId: this.unitId, subUnitId: this.id, range: area, value };
    this.univer.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  }

  /** Sets one part of the style of all cells alike; null takes it away. */
  restyle<Part extends keyof IStyleData>(area: Area, part: Part, value: StyleValue<Part>): void {
    const change = partChange(part, value);
    this.restyleEach(area, () => change);
    if (LAYOUT.has(part)) this.fitRows(area);
  }

  /** The grid fits the rows that have no height of their own when it has time. */
  fitRows(area: Area): void {
    const { unitId, id: subUnitId } = this;
    const ranges = { ranges: [{ ...area }], autoHeightRanges: [], lazyAutoHeightRanges: [{ ...area }] };
    const { redos } = this.univer.interceptors.generateMutationsOfAutoHeight({ unitId, subUnitId, ...ranges });
    for (const { id, params } of redos) this.univer.commands.syncExecuteCommand(id, params);
  }

  restyleEach(area: Area, changeAt: (row: number, column: number) => StyleChange): void {
    const { redo, undo } = restyling(this.facade.getWorkbook(), this.id, area, changeAt);
    runMutations(this.univer, this.unitId, redo, undo);
  }

  /** Excel's sheets have no edge in sight; the grid's do. Whole columns and rows are as long as the sheet is. */
  reserve(area: Area): void {
    const endRow = isEntireColumn(area) ? 0 : area.endRow;
    const endColumn = isEntireRow(area) ? 0 : area.endColumn;
    if (endRow >= this.facade.getMaxRows()) this.facade.setRowCount(Math.min(endRow + 1, EXCEL_ROWS));
    if (endColumn >= this.facade.getMaxColumns()) this.facade.setColumnCount(Math.min(endColumn + 1, EXCEL_COLUMNS));
  }

  /** Excel brings the first cell of what is selected into view. The grid without a screen has nothing to scroll. */
  select(area: Area): void {
    const { startRow, startColumn, ...end } = this.existing(area) ?? area;
    const range = this.facade.getRange(
      startRow,
      startColumn,
      end.endRow - startRow + 1,
      end.endColumn - startColumn + 1,
    );
    range.activate();
    const { commands } = this.univer;
    const first = { range: single(startRow, startColumn) };
    if (commands.hasCommand(SCROLL_TO_CELL)) commands.syncExecuteCommand(SCROLL_TO_CELL, first);
  }

  /** The part of an area that the grid has cells for. */
  existing(area: Area): Area | undefined {
    return intersection(area, {
      startRow: 0,
      startColumn: 0,
      endRow: this.facade.getMaxRows() - 1,
      endColumn: this.facade.getMaxColumns() - 1,
    });
  }

  /** A merged area has one cell, its first; what is written to the others is lost, as in Excel. */
  isCoveredByMerge(row: number, column: number): boolean {
    const merge = this.facade.getSheet().getMergedCell(row, column);
    return merge != null && (merge.startRow !== row || merge.startColumn !== column);
  }

  /** Merged areas that reach into this one. */
  merges(area: Area): Area[] {
    return this.facade
      .getSheet()
      .getMergeData()
      .filter((merge) => intersection(merge, area))
      .map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startColumn, endRow, endColumn }));
  }

  /** The smallest rectangle around the cells that hold something; with `valuesOnly` formats do not count. */
  used(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
    let used: Area | undefined;
    const include = (area: Area): void => {
      const inside = intersection(area, within);
      if (inside) used = used ? bounding(used, inside) : inside;
    };
    this.facade
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (hasContent(cell) || (!valuesOnly && cell.s != null))) include(single(row, column));
      });
    for (const { range } of this.spills()) include(range);
    return used;
  }

  /** The cells around, as far as empty rows and columns. */
  region(area: Area): Area {
    for (let region = area; ;) {
      const grown = this.used(true, {
        startRow: Math.max(0, region.startRow - 1),
        startColumn: Math.max(0, region.startColumn - 1),
        endRow: Math.min(EXCEL_ROWS - 1, region.endRow + 1),
        endColumn: Math.min(EXCEL_COLUMNS - 1, region.endColumn + 1),
      });
      const next = grown ? bounding(region, grown) : region;
      if (rowCount(next) === rowCount(region) && columnCount(next) === columnCount(region)) return region;
      region = next;
    }
  }

  /** Calls back for every cell of the area; `row` and `column` count from its corner. */
  static map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (_unused, column) =>
        read(area.startRow + row, area.startColumn + column),
      ),
    );
  }
}

export function hasContent(cell: ICellData): boolean {
  return (cell.v != null && cell.v !== "") || cell.f != null || cell.si != null || cell.p != null;
}
