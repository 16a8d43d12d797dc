import { type Cell, type Style, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import JSZip from "jszip";
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { readContent } from "./cells";
import { toRgb } from "./colors";
import { readCustomXml } from "./customXml";
import { type DataBarLook, readDataBars, withDataBars } from "./dataBars";
import { readDefinedNames } from "./definedNames";
import { type LinkExtra, type NoteBox, type SheetExtras, withExtras } from "./extras";
import type { FormulaNames } from "./formulaNames";
import { checkFile } from "./limits";
import { readTableLooks } from "./saveTables";
import { readLinks } from "./links";
import { readNoteBoxes } from "./noteBoxes";
import { readNotes } from "./notes";
import { sheetParts } from "./packageParts";
import { parseRange } from "./ranges";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels, widthToPixels } from "./sizes";
import { isReference } from "./saveNames";
import { NAMES_RESOURCE, type Source, TABLE_RESOURCE, WHOLE_WORKBOOK } from "./source";
import { statedSetup } from "./statedSetup";
import { toGridStyle } from "./styles";

export interface OpenedWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly source: Source;
}

const ROWS = 1000;
const COLUMNS = 26;
const DEFAULT_FONT_SIZE = 11;
const LINE_HEIGHT = 1.36;

/** Reads an .xlsx into the grid's own form. A file that cannot be read is an Error with a message for the person. */
export async function openWorkbook(bytes: ArrayBuffer, name: string, names: FormulaNames): Promise<OpenedWorkbook> {
  checkFile(bytes);
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(bytes);
  } catch (error) {
    throw new Error("Файл повреждён или это не книга Excel (.xlsx)", { cause: error });
  }
  if (workbook.worksheets.length === 0) throw new Error("В книге нет листов с ячейками");
  workbook.properties.date1904 = false; // dates are dates by now: they are written by the usual calendar

  const zip = await JSZip.loadAsync(bytes);
  const unread = await readUnread(zip);
  const styles = new StyleBook();
  const sheets = new Map<string, number>();
  const data: Record<string, Partial<IWorksheetData>> = {};
  for (const worksheet of workbook.worksheets) {
    const id = `sheet-${worksheet.id}`;
    sheets.set(id, worksheet.id);
    data[id] = readSheet(worksheet, id, styles, names, readExtras(worksheet, unread.get(worksheet.name)));
  }
  return {
    data: {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      sheetOrder: [...sheets.keys()],
      sheets: data,
      styles: Object.fromEntries(styles.gridStyles),
      resources: [
        { name: TABLE_RESOURCE, data: JSON.stringify(readTables(workbook)) },
        { name: NAMES_RESOURCE, data: JSON.stringify(await readNames(zip, workbook, names)) },
      ],
      custom: withExtras(undefined, { customXml: await readCustomXml(zip) }),
    },
    source: { workbook, styles: styles.fileStyles, sheets },
  };
}

/** Gives each different style of the file one id in the grid. */
class StyleBook {
  readonly gridStyles = new Map<string, IStyleData>();
  readonly fileStyles = new Map<string, Partial<Style>>();
  private readonly ids = new Map<string, string>();
  /** Most cells of a file share a few objects: comparing them costs nothing. */
  private readonly objects = new WeakMap<object, string>();

  idOf(style: Partial<Style>): string | undefined {
    const same = this.objects.get(style);
    if (same !== undefined) return same;
    const id = this.idOfContent(style);
    if (id !== undefined) this.objects.set(style, id);
    return id;
  }

  private idOfContent(style: Partial<Style>): string | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `file-${this.ids.size}`;
    this.ids.set(key, id);
    this.gridStyles.set(id, toGridStyle(style));
    this.fileStyles.set(id, style);
    return id;
  }
}

function readSheet(
  worksheet: Worksheet,
  id: string,
  styles: StyleBook,
  names: FormulaNames,
  extras: SheetExtras,
): Partial<IWorksheetData> {
  const { views, properties } = worksheet;
  const view = views?.[0]; // undefined when the file says nothing of views
  const frozen = view?.state === "frozen" ? view : undefined;
  const { cellData, rowData } = readRows(worksheet, styles, names);
  return {
    id,
    name: worksheet.name,
    hidden: worksheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(ROWS, worksheet.rowCount + 100),
    columnCount: Math.max(COLUMNS, worksheet.columnCount + 6),
    defaultColumnWidth: properties.defaultColWidth ? widthToPixels(properties.defaultColWidth) : DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: properties.defaultRowHeight ? pointsToPixels(properties.defaultRowHeight) : DEFAULT_ROW_PIXELS,
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: toRgb(properties.tabColor) ?? "",
    cellData,
    rowData,
    columnData: readColumns(worksheet),
    mergeData: (worksheet.model.merges ?? []).flatMap((merge) => parseRange(merge) ?? []),
    custom: withExtras(undefined, extras),
    ...(frozen && {
      freeze: {
        xSplit: frozen.xSplit ?? 0,
        ySplit: frozen.ySplit ?? 0,
        startRow: frozen.ySplit || -1,
        startColumn: frozen.xSplit || -1,
      },
    }),
  };
}

/** What the library does not read of a sheet. */
interface Unread {
  readonly links: Readonly<Record<string, LinkExtra>>;
  readonly bars: ReadonlyMap<string, DataBarLook>;
  readonly noteBoxes: readonly NoteBox[];
}

async function readUnread(zip: JSZip): Promise<ReadonlyMap<string, Unread>> {
  const bySheet = new Map<string, Unread>();
  for await (const part of sheetParts(zip)) {
    const [links, noteBoxes] = [await readLinks(zip, part), await readNoteBoxes(zip, part)];
    bySheet.set(part.name, { links, bars: readDataBars(part), noteBoxes });
  }
  return bySheet;
}

function readExtras(worksheet: Worksheet, unread?: Unread): SheetExtras {
  const { pageSetup, headerFooter, conditionalFormattings, dataValidations } = worksheet;
  return {
    notes: readNotes(worksheet),
    noteBoxes: unread?.noteBoxes ?? [],
    links: unread?.links ?? {},
    isProtected: worksheet.sheetProtection?.sheet === true,
    tables: readTableLooks(worksheet),
    pageSetup: statedSetup(pageSetup) as SheetExtras["pageSetup"],
    headerFooter: headerFooter as SheetExtras["headerFooter"],
    conditionalFormats: withDataBars(conditionalFormattings, unread?.bars ?? new Map()),
    validations: dataValidations.model as SheetExtras["validations"],
  };
}

function readRows(worksheet: Worksheet, styles: StyleBook, names: FormulaNames) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const spilled = spilledCells(worksheet);
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Record<number, ICellData> = {};
    let tallest = 0;
    // Empty cells have formats, fills and lines too. The library's own loop over them would make those that are missing.
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const s = styles.idOf(cell.style);
      tallest = Math.max(tallest, cell.style.font?.size ?? 0);
      const hidden = spilled.has(cell.address) || (cell.isMerged && cell.master !== cell);
      const content = hidden ? undefined : readContent(cell, names);
      if (content || s) cells[column - 1] = { ...content, ...(s && { s }) };
    }
    if (Object.keys(cells).length > 0) cellData[number - 1] = cells;
    const height = readHeight(row.height, tallest);
    if (height || row.hidden) rowData[number - 1] = { ...height, ...(row.hidden && { hd: BooleanNumber.TRUE }) };
  });
  return { cellData, rowData };
}

/** A row without a height of its own is as high as its largest font needs. */
function readHeight(points: number | undefined, fontSize: number): Partial<IRowData> | undefined {
  if (points) return { h: pointsToPixels(points), ia: BooleanNumber.FALSE };
  return fontSize > DEFAULT_FONT_SIZE ? { h: pointsToPixels(fontSize * LINE_HEIGHT) } : undefined;
}

/**
 * The cells that a dynamic array filled: the file keeps their values, but here they come from the formula, and anything
 * standing in its way would make it #SPILL!.
 */
function spilledCells(worksheet: Worksheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  worksheet.eachRow((row) =>
    row.eachCell((cell: Cell) => {
      const { value } = cell;
      if (value === null || typeof value !== "object" || !("shareType" in value) || value.shareType !== "array") return;
      const range = parseRange(value.ref);
      if (!range) return;
      for (let r = range.startRow; r <= range.endRow; r++) {
        for (let c = range.startColumn; c <= range.endColumn; c++) {
          const filled = worksheet.findCell(r + 1, c + 1);
          if (filled && filled !== cell) spilled.add(filled.address);
        }
      }
    }),
  );
  return spilled;
}

function readColumns(worksheet: Worksheet): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  (worksheet.columns ?? []).forEach((column, index) => {
    if (column.width === undefined && !column.hidden) return;
    columns[index] = {
      ...(column.width !== undefined && { w: widthToPixels(column.width) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
    };
  });
  return columns;
}

function readTables(workbook: Workbook) {
  return Object.fromEntries(
    workbook.worksheets.map((worksheet) => [
      `sheet-${worksheet.id}`,
      {
        tableFilteredOutRows: [],
        tables: worksheet.getTables().flatMap(({ model }) => {
          const range = parseRange(model.tableRef ?? model.ref);
          if (!range) return [];
          return {
            id: `table-${worksheet.id}-${model.name}`,
            name: model.displayName ?? model.name,
            // The grid has no total row of its own: it would take it for data and filter it.
            range: model.totalsRow ? { ...range, endRow: range.endRow - 1 } : range,
            options: { showHeader: model.headerRow !== false, showFooter: false },
            filters: { tableColumnFilterList: [] },
            columns: model.columns.map(({ name }, index) => ({
              id: `column-${index}`,
              displayName: name,
              dataType: "string",
              formula: "",
              meta: {},
              style: {},
            })),
            meta: {},
          };
        }),
      },
    ]),
  );
}

async function readNames(zip: JSZip, { worksheets }: Workbook, names: FormulaNames) {
  return Object.fromEntries(
    (await readDefinedNames(zip)).flatMap(({ name, formula, sheet, hidden }) => {
      const worksheet = sheet === undefined ? undefined : worksheets[sheet];
      if (sheet !== undefined && !worksheet) return [];
      const id = worksheet ? `name-${worksheet.id}-${name}` : `name-${name}`;
      const localSheetId = worksheet ? `sheet-${worksheet.id}` : WHOLE_WORKBOOK;
      const formulaOrRefString = isReference(formula) ? formula : `=${names.fromFile(formula)}`;
      return [[id, { id, name, formulaOrRefString, localSheetId, comment: "", ...(hidden && { hidden }) }] as const];
    }),
  );
}
