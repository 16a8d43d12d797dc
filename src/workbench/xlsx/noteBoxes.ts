import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type JSZip from "jszip";
import type { NoteSize, SheetExtras } from "./extras";
import { findRelation, partText } from "./packageParts";
import { parseRange } from "./ranges";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, pointsToPixels } from "./sizes";

/** The box that a note is shown in: its cell, and where it begins and ends as the file says it. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: string;
}

/** A comment's card in Excel grows with its text; the note that the file gets for it has to have that size. In points. */
const CARD = { width: 340, character: 5.5, line: 14, margin: 16 };
/** Between the cell and its note, in pixels. */
const GAP = 15;

/** Boxes of the notes of a sheet that have a size, or get one. */
export function noteBoxes(
  { noteSizes = {}, comments = [] }: SheetExtras,
  sheet: Partial<IWorksheetData>,
): readonly NoteBox[] {
  const cards = comments.map(({ address, content }) => [address, cardSize(content)] as const);
  return [...Object.entries(noteSizes), ...cards].flatMap(([address, size]) => {
    const cell = parseRange(address);
    return cell ? [boxOf(cell.startRow, cell.startColumn, size, sheet)] : [];
  });
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

/** Gives the notes of the n-th sheet their boxes: the library makes every note as large as two columns and four rows. */
export async function writeNoteBoxes(zip: JSZip, sheetNumber: number, boxes: readonly NoteBox[]): Promise<void> {
  const drawing = await findRelation(zip, `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`, "vmlDrawing");
  if (boxes.length === 0 || !drawing) return;
  const path = `xl/${drawing.replace(/^(\.\.|\/xl)\//, "")}`;
  const anchors = new Map(boxes.map(({ row, column, anchor }) => [`${row}:${column}`, anchor]));
  const xml = (await partText(zip, path)).replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const [, row] = /<x:Row>(\d+)</.exec(shape) ?? [];
    const [, column] = /<x:Column>(\d+)</.exec(shape) ?? [];
    const anchor = anchors.get(`${row}:${column}`);
    return anchor ? shape.replace(/<x:Anchor>.*?<\/x:Anchor>/s, `<x:Anchor>${anchor}</x:Anchor>`) : shape;
  });
  zip.file(path, xml);
}
