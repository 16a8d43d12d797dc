import type { Tally } from "../../rules/defects/tally";
import { columnLetters } from "../columnLetters";
import { headerRow, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { CellContent, CellLink, SheetPlan } from "../sheetPlan";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { textHeight } from "../text/measure";
import { addCheck } from "./checkRows";
import { isAmount, type Measure, measuresOf, measureStyle, measureTitle, measureValue, measureWidth } from "./measures";
import { type DefectReport, provenance } from "./report";
import { TEXTS } from "./texts";

/** A line of a sheet: what it is of, its sums, and the lines that they are made of. */
export interface Line {
  readonly code: string;
  readonly title: string;
  readonly tally: Tally;
  /** Where the rows behind the line are, and what the cell says. */
  readonly link?: { readonly sheet: string; readonly cell: string; readonly text: string };
  readonly children?: readonly Line[];
}

export interface GroupedSheet {
  readonly name: string;
  readonly title: string;
  readonly codeTitle: string;
  readonly codeWidth: number;
  readonly lineTitle: string;
  readonly lineWidth: number;
  /** Title of a last column with links. */
  readonly linkTitle?: string;
  readonly lines: readonly Line[];
  /** Said below the table. */
  readonly notes?: readonly string[];
}

const FONT = { size: TABLE_SIZE };
const LINK_WIDTH = 62;
const INDENT = 9;
const GROUP_FILL = "#F2F2F2";
const TOTAL_FILL = "#DDEBF7";

/** Lines with the lines below them, subtotals and a total by formula, and a check against the source. */
export function groupedSheet(report: DefectReport, sheet: GroupedSheet): SheetPlan {
  const { summary } = report;
  const measures = measuresOf(summary);
  const widths = [
    sheet.codeWidth,
    sheet.lineWidth,
    ...measures.map(measureWidth),
    ...(sheet.linkTitle === undefined ? [] : [LINK_WIDTH]),
  ];
  const draft = new SheetDraft(sheet.name, widths, TABLE_BASE);
  wideRow(draft, sheet.title, { ...FONT, bold: true });
  wideRow(draft, provenance(report), FONT, HELP);
  const header = headerRow(
    draft,
    [
      sheet.codeTitle,
      sheet.lineTitle,
      ...measures.map(measureTitle),
      ...(sheet.linkTitle === undefined ? [] : [sheet.linkTitle]),
    ],
    TABLE_SIZE,
  );
  const heightOf = heights(sheet);
  const links: CellLink[] = [];
  for (const line of sheet.lines) {
    const { children = [] } = line;
    const at = draft.next;
    const sums = measures.map((measure, index) =>
      children.length > 0 && isSum(measure)
        ? subtotal(index + 2, at + 1, at + children.length)
        : measureValue(measure, line.tally, summary.total),
    );
    draft.row(cellsOf(line, sums), heightOf(line, true));
    draft.style({ row: at, column: 0, rows: 1, columns: draft.columns }, { bold: true, fill: GROUP_FILL });
    for (const child of children) {
      const values = measures.map((measure) => measureValue(measure, child.tally, summary.total));
      const row = draft.row(cellsOf(child, values), heightOf(child, false));
      if (child.link) links.push({ row, column: draft.columns - 1, sheet: child.link.sheet, cell: child.link.cell });
    }
    if (children.length > 0) draft.style({ row: at + 1, column: 1, rows: children.length, columns: 1 }, { indent: 1 });
  }
  const total = totalRow(draft, report, measures, header);
  const table = draft.rowsFrom(header);
  addCheck(
    draft,
    report,
    measures.map((measure, index) => ({ measure, column: index + 2 })),
    total,
  );
  if (sheet.notes?.length) draft.row();
  for (const note of sheet.notes ?? []) wideRow(draft, note, FONT, HELP);
  const body = { ...table, row: header + 1, rows: draft.next - header - 1 };
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      ...measures.map((measure, index) => ({ ...body, column: index + 2, columns: 1, style: measureStyle(measure) })),
    ],
    links,
    freeze: { rows: header + 1, columns: 2 },
    showGridlines: false,
    ...printSetup("landscape", header),
  });
}

const isSum = (measure: Measure): boolean => measure === "count" || isAmount(measure);

const subtotal = (column: number, from: number, to: number): CellContent => {
  const letters = columnLetters(column);
  return { kind: "formula", formula: `=SUBTOTAL(9,${letters}${from + 1}:${letters}${to + 1})` };
};

const cellsOf = ({ code, title, link }: Line, values: readonly CellContent[]): readonly DraftCell[] => [
  { content: code },
  { content: title },
  ...values.map((content) => ({ content })),
  ...(link === undefined ? [] : [{ content: link.text, style: LINK }]),
];

const LINK = { color: "#0563C1", wrap: false } as const;

/** The total is of all lines: subtotals among them are not counted twice. Cases are counted, for they do not add up. */
function totalRow(draft: SheetDraft, { summary }: DefectReport, measures: readonly Measure[], header: number): number {
  const last = draft.next - 1;
  const values = measures.map((measure, index) =>
    isSum(measure) && last > header
      ? subtotal(index + 2, header + 1, last)
      : measureValue(measure, summary.total, summary.total),
  );
  const row = draft.row([{ content: null }, { content: TEXTS.total }, ...values.map((content) => ({ content }))]);
  draft.style({ row, column: 0, rows: 1, columns: draft.columns }, { bold: true, fill: TOTAL_FILL });
  return row;
}

/** Heights by text: an organisation is measured once, however many violations it has. */
function heights({ codeWidth, lineWidth }: GroupedSheet): (line: Line, bold: boolean) => number {
  const known = new Map<string, number>();
  const height = (text: string, width: number, bold: boolean): number => {
    const key = `${width} ${String(bold)} ${text}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = textHeight(text, width, { ...FONT, bold })));
    return found;
  };
  return ({ code, title }, bold) =>
    Math.max(height(title, lineWidth - (bold ? 0 : INDENT), bold), height(code, codeWidth, bold));
}
