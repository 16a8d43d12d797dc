import { textWidth } from "./timesWidths";

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Points that Excel keeps free on both sides of a cell's text together. */
const CELL_PADDING = 6;
/** Screens and printers draw letters a little wider than the font says. */
const DRAWN_WIDER = 1.05;
/** Points above the first and below the last line together. */
const ROW_PADDING = 3;
/** The button of a table's filter lies over the right end of a header's last line. */
const FILTER_BUTTON = 13;
/** Excel's heights are multiples of a pixel. */
const PIXEL = 0.75;

/** Excel takes no higher row. */
export const HIGHEST_ROW = 409.5;

const upToPixel = (points: number): number => Math.ceil(points / PIXEL - 1e-9) * PIXEL;

/** Points from line to line: 15.75 at 12 pt, as Excel's own rows. */
export const lineHeight = (size: number): number => upToPixel(size * 1.3125);

/** Points that a column needs so that no word of its header is broken, or lies under the button of a table's filter. */
export const headerWidth = (title: string, size: number, hasFilter = false): number =>
  Math.ceil(Math.max(0, ...title.split(/\s+/).map((word) => textWidth(word, size, true))) * DRAWN_WIDER) +
  CELL_PADDING +
  (hasFilter ? FILTER_BUTTON : 0);

/** Lines that a text takes in a cell of a width in points, wrapped at spaces and, where a word is too long, within it. */
export function wrappedLines(text: string, cellWidth: number, font: TextFont): number {
  const width = Math.max((cellWidth - CELL_PADDING) / DRAWN_WIDER, font.size);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, font), 0);
}

function paragraphLines(paragraph: string, width: number, { size, bold }: TextFont): number {
  const space = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/)) {
    const length = textWidth(word, size, bold);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    if (used > 0) used += space;
    used += length;
    if (used <= width) continue;
    // A word that no line holds is broken between letters: each line may lose the width of one.
    const letters = Math.max(width - size, size);
    const broken = Math.ceil((used - width) / letters);
    lines += broken;
    used -= width + (broken - 1) * letters;
  }
  return lines;
}

export const heightOfLines = (lines: number, size: number): number => upToPixel(lines * lineHeight(size) + ROW_PADDING);

/** Height in points of a row that shows the whole text. */
export const textHeight = (text: string, cellWidth: number, font: TextFont): number =>
  heightOfLines(wrappedLines(text, cellWidth, font), font.size);

/** Rows for a text of so many lines: Excel takes no row above 409.5 pt, and a page break then falls between lines. */
export function splitLines(lines: number, size: number): readonly number[] {
  const most = Math.floor((HIGHEST_ROW - ROW_PADDING) / lineHeight(size));
  const rows = Math.max(1, Math.ceil(lines / most));
  return Array.from({ length: rows }, (_, row) => {
    const here = Math.floor((lines * (row + 1)) / rows) - Math.floor((lines * row) / rows);
    return heightOfLines(here, size);
  });
}
