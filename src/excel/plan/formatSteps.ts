import type { Area, CellStyle, RowHeight, SheetPlan, StyledArea } from "../../sheets/sheetPlan";
import { rangeStep, type Step } from "./steps";

/** Looks and merges. Formats of numbers go with the cells. */
export const formatSteps = ({ styles = [], merges = [] }: SheetPlan): Step[] => [
  ...together(styles).map(styleStep),
  ...mergeRuns(merges).map(({ across, ...area }) => rangeStep(area, 1, (range) => range.merge(across))),
];

/** Widths and heights. They go before the cells: of a sheet that is filled every row would be fitted to each width anew. */
export const sizeSteps = ({ columnWidths = [], rowHeights = [] }: SheetPlan): Step[] => [
  ...columnWidths.map((width, column) =>
    rangeStep({ row: 0, column, rows: 1, columns: 1 }, 2, (range) => {
      range.format.columnWidth = width;
    }),
  ),
  ...runsOfHeights(rowHeights).map(({ row, rows, height }) =>
    rangeStep({ row, column: 0, rows, columns: 1 }, 2, (range) => {
      range.format.rowHeight = height;
    }),
  ),
];

/** Areas that follow one another downwards with one style are one; lines below or around an area are its own. */
function together(styles: readonly StyledArea[]): readonly StyledArea[] {
  const joined: StyledArea[] = [];
  for (const area of styles) {
    const last = joined[joined.length - 1];
    if (last && continues(last, area)) joined[joined.length - 1] = { ...last, rows: last.rows + area.rows };
    else joined.push(area);
  }
  return joined;
}

const continues = (last: StyledArea, next: StyledArea): boolean =>
  last.row + last.rows === next.row &&
  last.column === next.column &&
  last.columns === next.columns &&
  (next.style.borders ?? "all") === "all" &&
  JSON.stringify(last.style) === JSON.stringify(next.style);

/** Cells merged along their rows, row under row, are one call: a long list has a thousand of them. */
function mergeRuns(merges: readonly Area[]): readonly (Area & { readonly across: boolean })[] {
  const runs: (Area & { rows: number; readonly across: boolean })[] = [];
  const sorted = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const area of sorted) {
    const last = runs[runs.length - 1];
    const across = area.rows === 1;
    const follows = last?.across && across && last.column === area.column && last.columns === area.columns;
    if (follows && last.row + last.rows === area.row) last.rows += 1;
    else runs.push({ ...area, across });
  }
  return runs;
}

function runsOfHeights(heights: readonly RowHeight[]): readonly (RowHeight & { readonly rows: number })[] {
  const runs: (RowHeight & { rows: number })[] = [];
  for (const { row, height } of heights) {
    const last = runs[runs.length - 1];
    if (last && last.height === height && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, height, rows: 1 });
  }
  return runs;
}

const styleStep = ({ style, ...area }: StyledArea): Step =>
  rangeStep(area, Object.keys(style).length + (style.borders ? 16 : 0), (range) => {
    setFont(range.format.font, style);
    setFormat(range.format, style);
    for (const edge of edges(style.borders, area)) range.format.borders.getItem(edge).style = "Continuous";
  });

type Font = Partial<Pick<Excel.RangeFont, "name" | "size" | "bold" | "italic" | "color">>;

export function setFont(font: Font, { font: name, size, bold, italic, color }: CellStyle): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
}

function setFormat(format: Excel.RangeFormat, { fill, horizontal, vertical, wrap, indent }: CellStyle): void {
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = horizontal;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  if (indent !== undefined) format.indentLevel = indent;
}

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function edges(
  borders: CellStyle["borders"],
  { rows, columns }: Pick<StyledArea, "rows" | "columns">,
): readonly ((typeof OUTLINE)[number] | "InsideHorizontal" | "InsideVertical")[] {
  if (borders === undefined) return [];
  if (borders === "bottom") return ["EdgeBottom"];
  if (borders === "outline") return OUTLINE;
  return [
    ...OUTLINE,
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}
