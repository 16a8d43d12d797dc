import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type JSZip from "jszip";
import type { NoteBox, NoteSize, SheetExtras } from "./extras";
import { findRelation, partText, type SheetPart } from "./packageParts";
import { parseRange } from "./ranges";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels } from "./sizes";

/** A comment's card in Excel grows with its text; the note that the file gets for it has to have that size. In points. */
const CARD = { width: 340, character: 5.5, line: 14, margin: 16 };
/** Between the cell and its note, in pixels. */
const GAP = 15;

/** Boxes of the notes of a sheet: those of its file, then those that have a size here or get one. */
export function noteBoxes(
  { noteBoxes: ofFile = [], noteSizes = {}, comments = [] }: SheetExtras,
  sheet: Partial<IWorksheetData>,
): readonly NoteBox[] {
  const cards = comments.map(({ address, content }) => [address, cardSize(content)] as const);
  const sized = [...Object.entries(noteSizes), ...cards].flatMap(([address, size]) => {
    const cell = parseRange(address);
    return cell ? [boxOf(cell.startRow, cell.startColumn, size, sheet)] : [];
  });
  return [...ofFile, ...sized];
}

function cardSize(text: string): NoteSize {
  const perLine = CARD.width / CARD.character;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 1);
  return { width: CARD.width, height: lines * CARD.line + CARD.margin };
}

function boxOf(row: number, column: number, size: NoteSize, sheet: Partial<IWorksheetData>): NoteBox {
  const { columnData, rowData, defaultColumnWidth, defaultRowHeight } = sheet;
  const width = (index: number): number => {
    const { w, hd } = columnData?.[index] ?? {};
    return hd === BooleanNumber.TRUE ? 0 : (w ?? defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
  };
  const height = (index: number): number => {
    const { ah, h, hd } = rowData?.[index] ?? {};
    return hd === BooleanNumber.TRUE ? 0 : (ah ?? h ?? defaultRowHeight ?? DEFAULT_ROW_PIXELS);
  };
  const [right, fromRight] = reach(width, column + 1, GAP + pointsToPixels(size.width));
  const [bottom, fromBottom] = reach(height, row, pointsToPixels(size.height));
  return { row, column, anchor: [column + 1, GAP, row, 0, right, fromRight, bottom, fromBottom].join(", ") };
}

/** Where a length ends that begins at an index: in which column or row, and how far in it. */
function reach(sizeOf: (index: number) => number, start: number, length: number): readonly [number, number] {
  let index = start;
  let rest = length;
  for (let size = sizeOf(index); rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, Math.round(rest)];
}

const SHAPE = /<v:shape .*?<\/v:shape>/gs;
const ANCHOR = /<x:Anchor>\s*(.*?)\s*<\/x:Anchor>/s;

/** The part that holds the shapes of a sheet's notes. */
async function drawingOf(zip: JSZip, sheetFile: string): Promise<string | undefined> {
  const drawing = await findRelation(zip, `xl/worksheets/_rels/${sheetFile}.rels`, "vmlDrawing");
  return drawing && `xl/${drawing.replace(/^(\.\.|\/xl)\//, "")}`;
}

function cellOf(shape: string): { readonly row: number; readonly column: number } {
  const [, row] = /<x:Row>(\d+)</.exec(shape) ?? [];
  const [, column] = /<x:Column>(\d+)</.exec(shape) ?? [];
  return { row: Number(row), column: Number(column) };
}

/** The boxes that the notes of a sheet have in the file: the library keeps their texts alone. */
export async function readNoteBoxes(zip: JSZip, { file }: SheetPart): Promise<readonly NoteBox[]> {
  const path = await drawingOf(zip, file);
  const shapes = path ? ((await partText(zip, path)).match(SHAPE) ?? []) : [];
  return shapes.flatMap((shape) => {
    const anchor = ANCHOR.exec(shape)?.[1];
    return anchor ? [{ ...cellOf(shape), anchor }] : [];
  });
}

/** Gives the notes of the n-th sheet their boxes: the library makes every note as large as two columns and four rows. */
export async function writeNoteBoxes(zip: JSZip, sheetNumber: number, boxes: readonly NoteBox[]): Promise<void> {
  const path = boxes.length > 0 && (await drawingOf(zip, `sheet${sheetNumber}.xml`));
  if (!path) return;
  const anchors = new Map(boxes.map(({ row, column, anchor }) => [`${row}:${column}`, anchor]));
  const xml = (await partText(zip, path)).replace(SHAPE, (shape) => {
    const { row, column } = cellOf(shape);
    const anchor = anchors.get(`${row}:${column}`);
    return anchor ? shape.replace(ANCHOR, `<x:Anchor>${anchor}</x:Anchor>`) : shape;
  });
  zip.file(path, xml);
}
