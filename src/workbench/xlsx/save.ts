import type { Cell, ConditionalFormattingOptions, Style, Worksheet } from "@cj-tech-master/excelts";
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { readContent, sameContent, writeContent } from "./cells";
import { toArgb, toRgb } from "./colors";
import type { FormulaNames } from "./formulaNames";
import { extrasOf, type SheetExtras, type WorkbookExtras } from "./extras";
import { finishPackage } from "./finishPackage";
import { takeLinks } from "./links";
import { rangeName } from "./ranges";
import { noteBoxes } from "./noteBoxes";
import { saveNames } from "./saveNames";
import { saveNotes } from "./notes";
import { saveTables } from "./saveTables";
import { DEFAULT_ROW_PIXELS, pixelsToPoints, pixelsToWidth, pointsToPixels, widthToPixels } from "./sizes";
import type { Source } from "./source";
import { statedSetup } from "./statedSetup";
import { toFileStyle } from "./styles";

/** What dynamic arrays show: kept by the grid's calculation, not in its cells. By sheet, row and column. */
export interface Spills {
  readonly ranges: Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, SpillRange>>>>>>;
  readonly cells: Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, ICellData>>>>>>;
}

interface SpillRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const NO_SPILLS: Spills = { ranges: {}, cells: {} };

interface SheetContext {
  readonly data: IWorkbookData;
  readonly source: Source;
  readonly names: FormulaNames;
  readonly spills: Spills;
}

/**
 * Writes the grid's workbook into the file that it was opened from: only what differs is touched, so that comments, rich
 * text, validation, pictures and all else that the grid does not know stay.
 */
export async function saveWorkbook(
  data: IWorkbookData,
  source: Source,
  names: FormulaNames,
  spills: Spills = NO_SPILLS,
): Promise<ArrayBuffer> {
  const { workbook } = source;
  const context = { data, source, names, spills };
  const worksheets = matchSheets(data, source);
  for (const [id, worksheet] of worksheets) saveTables(worksheet, id, data);
  for (const [id, worksheet] of worksheets) saveSheet(worksheet, id, context);
  const definedNames = saveNames(workbook, data, names);
  const written = await workbook.xlsx.writeBuffer();
  const sheets = data.sheetOrder.map((id) => data.sheets[id] ?? {});
  const extras = sheets.map(({ custom }) => extrasOf<SheetExtras>(custom));
  return finishPackage(written, {
    names: definedNames,
    customXml: extrasOf<WorkbookExtras>(data.custom).customXml ?? [],
    charts: new Map(extras.map(({ charts = [] }, index) => [index + 1, charts])),
    noteBoxes: new Map(extras.map((own, index) => [index + 1, noteBoxes(own, sheets[index] ?? {})])),
    links: new Map(extras.map(({ links = {} }, index) => [index + 1, links])),
  });
}

/** The file's sheets for the grid's ones, in the grid's order; those that were deleted there go here too. */
function matchSheets(data: IWorkbookData, { workbook, sheets }: Source): Map<string, Worksheet> {
  const matched = new Map<string, Worksheet>();
  const kept = new Set(data.sheetOrder.map((id) => sheets.get(id)));
  for (const worksheet of [...workbook.worksheets]) {
    const added = ![...sheets.values()].includes(worksheet.id);
    if (!kept.has(worksheet.id) || added) workbook.removeWorksheet(worksheet.id);
  }
  // Two sheets may have swapped names: each gets out of the other's way first.
  for (const worksheet of workbook.worksheets) worksheet.name = `~${worksheet.id}`;
  data.sheetOrder.forEach((id, order) => {
    const known = sheets.get(id);
    const name = data.sheets[id]?.name ?? id;
    const worksheet = (known === undefined ? undefined : workbook.getWorksheet(known)) ?? workbook.addWorksheet(name);
    worksheet.name = name;
    worksheet.orderNo = order + 1;
    matched.set(id, worksheet);
  });
  return matched;
}

function saveSheet(worksheet: Worksheet, id: string, context: SheetContext): void {
  const sheet = context.data.sheets[id] ?? {};
  const hidden = sheet.hidden === BooleanNumber.TRUE;
  if (hidden !== (worksheet.state !== "visible")) worksheet.state = hidden ? "hidden" : "visible";
  saveMerges(worksheet, sheet);
  takeLinks(worksheet);
  saveCells(worksheet, id, sheet, context);
  saveRows(worksheet, sheet);
  saveColumns(worksheet, sheet);
  saveView(worksheet, sheet);
  saveTabColor(worksheet, sheet);
  const extras = extrasOf<SheetExtras>(sheet.custom);
  saveExtras(worksheet, extras);
  saveNotes(worksheet, extras);
}

function saveExtras(worksheet: Worksheet, extras: SheetExtras): void {
  // Either is missing, whatever the library's types say, from a sheet whose file does not mention it.
  worksheet.pageSetup = { ...statedSetup(worksheet.pageSetup), ...(extras.pageSetup as Worksheet["pageSetup"]) };
  const { printArea } = worksheet.pageSetup;
  // The library makes only the columns absolute.
  if (printArea) worksheet.pageSetup.printArea = printArea.replace(/\b([A-Z]{1,3})(\d+)\b/g, "$1$$$2");
  if (extras.isProtected !== (worksheet.sheetProtection?.sheet === true)) protect(worksheet, extras.isProtected);
  if (extras.headerFooter) worksheet.headerFooter = { ...worksheet.headerFooter, ...extras.headerFooter };
  if (extras.conditionalFormats) worksheet.conditionalFormattings = extras.conditionalFormats.filter(isComplete);
  if (extras.validations) worksheet.dataValidations.model = { ...extras.validations };
}

/** A rule that an add-in has begun and not given a formula would break the file. */
function isComplete({ rules }: ConditionalFormattingOptions): boolean {
  return rules.every((rule) =>
    ["expression", "containsText", "cellIs"].includes(rule.type) && "id" in rule
      ? "formulae" in rule && Boolean(rule.formulae?.length)
      : true,
  );
}

function saveMerges(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  const wanted = new Set((sheet.mergeData ?? []).map(rangeName));
  const present = new Set(worksheet.model.merges ?? []);
  for (const merge of present) if (!wanted.has(merge)) worksheet.unMergeCells(merge);
  for (const merge of wanted) if (!present.has(merge)) worksheet.mergeCellsWithoutStyle(merge);
}

function saveCells(worksheet: Worksheet, id: string, sheet: Partial<IWorksheetData>, context: SheetContext): void {
  const { source, names, spills } = context;
  const grid = sheet.cellData ?? {};
  const spilled = spills.cells[id] ?? {};
  const visit = (row: number, column: number) => {
    const cell = worksheet.getCell(row + 1, column + 1);
    const data = grid[row]?.[column];
    // A covered cell shows no content, but its lines are those at the right and at the bottom of the merged one.
    if (cell.isMerged && cell.master !== cell) return saveStyle(cell, data, context.data.styles, source);
    const range = data?.f ? spills.ranges[id]?.[row]?.[column] : undefined;
    const content = data?.f || data?.v != null ? data : { ...data, ...spilled[row]?.[column] };
    saveContent(cell, content, names, range && rangeName(range));
    saveStyle(cell, data, context.data.styles, source);
  };
  // What the file has and the grid no longer has is emptied.
  worksheet.eachRow((row, number) =>
    row.eachCell((_cell, column) => {
      if (grid[number - 1]?.[column - 1] === undefined) visit(number - 1, column - 1);
    }),
  );
  for (const rows of [grid, spilled]) {
    for (const [row, cells] of Object.entries(rows)) {
      for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
    }
  }
}

function saveContent(cell: Cell, content: ICellData, names: FormulaNames, spill: string | undefined): void {
  if (spill === undefined && !isArray(cell) && sameContent(readContent(cell, names), content)) {
    // A shared formula loses its master when that one changes: each cell keeps its own.
    if (cell.value && typeof cell.value === "object" && "sharedFormula" in cell.value) {
      cell.value = writeContent(content, names);
    }
    return;
  }
  cell.value = writeContent(content, names, spill);
}

function isArray(cell: Cell): boolean {
  const { value } = cell;
  return value !== null && typeof value === "object" && "shareType" in value && value.shareType === "array";
}

function saveStyle(
  cell: Cell,
  data: ICellData | undefined,
  styles: IWorkbookData["styles"],
  { styles: fileStyles }: Source,
): void {
  const reference = data?.s;
  if (!reference) {
    if (data && Object.keys(cell.style).length > 0) cell.style = {};
    return;
  }
  const original = typeof reference === "string" ? fileStyles.get(reference) : undefined;
  const style: Nullable<IStyleData> = typeof reference === "string" ? styles[reference] : reference;
  const written: Partial<Style> = original ?? (style ? toFileStyle(style) : {});
  if (cell.style !== written) cell.style = written;
}

function saveRows(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  for (const [index, row] of Object.entries(sheet.rowData ?? {})) {
    if (!row) continue;
    const written = worksheet.getRow(Number(index) + 1);
    const hidden = row.hd === BooleanNumber.TRUE;
    if (written.hidden !== hidden) written.hidden = hidden;
    const pixels = savedHeight(row, sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
    if (pixels && pixels !== (written.height ? pointsToPixels(written.height) : undefined)) {
      written.height = pixelsToPoints(pixels);
    }
  }
}

/** A height that somebody set, or that the grid chose to show the whole text: Excel does not choose for merged cells. */
function savedHeight(row: Partial<IRowData>, usual: number): number | undefined {
  if (row.ia === BooleanNumber.FALSE) return row.h;
  return row.ah && row.ah > usual ? row.ah : undefined;
}

function saveColumns(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  for (const [index, column] of Object.entries(sheet.columnData ?? {})) {
    if (!column) continue;
    const written = worksheet.getColumn(Number(index) + 1);
    const hidden = column.hd === BooleanNumber.TRUE;
    if (Boolean(written.hidden) !== hidden) written.hidden = hidden;
    if (column.w && column.w !== (written.width === undefined ? undefined : widthToPixels(written.width))) {
      written.width = pixelsToWidth(column.w);
    }
  }
}

function saveView(worksheet: Worksheet, sheet: Partial<IWorksheetData>): void {
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  const showGridLines = sheet.showGridlines !== BooleanNumber.FALSE;
  const view: FileView = { ...worksheet.views?.[0], showGridLines };
  for (const field of ["xSplit", "ySplit", "topLeftCell"] as const) delete view[field]; // of the former panes
  const frozen = xSplit > 0 || ySplit > 0;
  worksheet.views = [frozen ? { ...view, state: "frozen", xSplit, ySplit } : { ...view, state: "normal" }];
}

function saveTabColor({ properties }: Worksheet, { tabColor }: Partial<IWorksheetData>): void {
  if ((tabColor || undefined)?.toUpperCase() === toRgb(properties.tabColor)?.toUpperCase()) return;
  properties.tabColor = toArgb(tabColor) as typeof properties.tabColor;
}

/** The library describes each kind of view apart; here one turns into another. */
interface FileView {
  showGridLines?: boolean;
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
}

/** Without a password, as an add-in does it; a password of the file stays while the sheet stays protected. */
function protect(worksheet: Worksheet, on: boolean | undefined): void {
  worksheet.sheetProtection = on ? { sheet: true } : null;
}
