import type { Alignment, Border, Borders, Font, Style } from "@cj-tech-master/excelts";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { toArgb, toRgb } from "./colors";

const BORDERS: readonly (readonly [Border["style"], BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];
const SIDES = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
] as const;
const HORIZONTAL: readonly (readonly [Alignment["horizontal"], HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
];
const VERTICAL: readonly (readonly [Alignment["vertical"], VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
];
/** One step of indentation in pixels. */
export const INDENT = 9;

type Pairs<A, B> = readonly (readonly [A, B])[];
const forth = <A, B>(pairs: Pairs<A, B>, key: unknown) => pairs.find(([from]) => from === key)?.[1];
const back = <A, B>(pairs: Pairs<A, B>, key: unknown) => pairs.find(([, to]) => to === key)?.[0];

export function numberFormatOf(style: Partial<Style>): string | undefined {
  const format = typeof style.numFmt === "object" ? style.numFmt.formatCode : style.numFmt;
  return format && format !== "General" ? format : undefined;
}

/** A cell's style in the file → in the grid. What the grid cannot show stays in the file (see save.ts). */
export function toGridStyle(style: Partial<Style>): IStyleData {
  const { font, alignment, border, fill } = style;
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? toRgb(fill.fgColor) : undefined;
  const pattern = numberFormatOf(style);
  const horizontal = forth(HORIZONTAL, alignment?.horizontal);
  const vertical = forth(VERTICAL, alignment?.vertical);
  return {
    ...fontToGrid(font),
    ...(background && { bg: { rgb: background } }),
    ...(border && { bd: bordersToGrid(border) }),
    ...(pattern && { n: { pattern } }),
    ...(horizontal && { ht: horizontal }),
    // Excel puts a text at the bottom of its cell unless told otherwise.
    vt: vertical ?? VerticalAlign.BOTTOM,
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment?.indent && { pd: { l: alignment.indent * INDENT } }),
    ...(typeof alignment?.textRotation === "number" && { tr: { a: -alignment.textRotation } }),
  };
}

function fontToGrid(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  const color = toRgb(font.color);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && font.underline !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
  };
}

function bordersToGrid(borders: Partial<Borders>): IBorderData {
  const drawn: IBorderData = {};
  for (const [side, key] of SIDES) {
    const border = borders[side];
    const style = forth(BORDERS, border?.style);
    if (style) drawn[key] = { s: style, cl: { rgb: toRgb(border?.color) ?? "#000000" } };
  }
  return drawn;
}

/** A style of the grid → of the file. */
export function toFileStyle(style: IStyleData): Partial<Style> {
  const background = toArgb(style.bg?.rgb);
  const horizontal = back(HORIZONTAL, style.ht);
  const vertical = back(VERTICAL, style.vt);
  const alignment: Partial<Alignment> = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT) }),
    ...(style.tr?.a && { textRotation: -style.tr.a }),
  };
  return {
    font: fontToFile(style),
    ...(background && { fill: { type: "pattern", pattern: "solid", fgColor: background } }),
    ...(style.bd && { border: bordersToFile(style.bd) }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

function fontToFile(style: IStyleData): Partial<Font> {
  const color = toArgb(style.cl?.rgb);
  return {
    name: style.ff ?? "Calibri",
    size: style.fs ?? 11,
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strike: true }),
    ...(color && { color }),
  };
}

function bordersToFile(borders: IBorderData): Partial<Borders> {
  const written: Partial<Borders> = {};
  for (const [side, key] of SIDES) {
    const border: Nullable<IBorderStyleData> = borders[key];
    const style = back(BORDERS, border?.s);
    if (style) written[side] = { style, color: toArgb(border?.cl.rgb) ?? { argb: "FF000000" } };
  }
  return written;
}
