import type { Defect } from "../../rules/kazakhstan/model";
import { headerRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, CellStyle, SheetPlan } from "../sheetPlan";
import { DATE_FORMAT, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines, wrappedLines } from "../text/measure";
import { dateCell, MONEY, tenge } from "./numbers";
import { TEXTS } from "./texts";

const WIDTHS = [64, 130, 250, 84, 72, 52, 110, 80, 74, 90, 92, 100, 150];
const [REGION, PROVIDER] = [1, 2];
export const PENALTIES_TABLE_NAME = "Расчёт_неустойки";

/** A row of the calculation; `sheetRow` is the row of the source as Excel numbers it. */
function penaltyCells({ penalty, ...defect }: Defect, sheetRow: number): readonly CellContent[] {
  const { printed, base, kopecks, noAmount } = penalty;
  return [
    sheetRow,
    defect.region,
    defect.provider,
    defect.card,
    dateCell(defect.date),
    defect.code ?? "",
    defect.care ?? "",
    printed ? Number(printed.value) : null,
    printed?.unit ?? "",
    base ? base.toNumber() : null,
    defect.count,
    kopecks === undefined ? null : tenge(kopecks),
    noAmount ? TEXTS.noAmount[noAmount] : "",
  ];
}

/** One name that is a whole paragraph does not make every row of the sheet as high. */
const MOST_LINES = 4;

/** Lines that the longest name of a region or a provider takes; there are far fewer names than rows. */
function mostLines(defects: readonly Defect[]): number {
  const most = (column: number, name: (defect: Defect) => string) =>
    [...new Set(defects.map(name))].reduce(
      (lines, text) => Math.max(lines, wrappedLines(text, WIDTHS[column]!, { size: TABLE_SIZE })),
      1,
    );
  const needed = Math.max(
    most(REGION, ({ region }) => region),
    most(PROVIDER, ({ provider }) => provider),
  );
  return Math.min(MOST_LINES, needed);
}

/** «Расчёт неустойки»: every row with its penalty in КПН, %, ПН or КТ and in tenge; `sheetRowOf` numbers it as Excel does. */
export function penaltiesSheet(defects: readonly Defect[], sheetRowOf: (defect: Defect) => number): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.penalties, WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.penalties.title, { size: TABLE_SIZE, bold: true }, TITLE);
  const header = headerRow(draft, TEXTS.penalties.headers, TABLE_SIZE);
  const rows = defects.length;
  // A table has at least one row below its header.
  const body = { row: header + 1, column: 0, rows: Math.max(1, rows), columns: WIDTHS.length };
  const cellsOf = (from: number, to: number) =>
    defects.slice(from, to).map((defect) => penaltyCells(defect, sheetRowOf(defect)));
  const styled = (column: number, columns: number, style: CellStyle) => ({ ...body, column, columns, style });
  const centred = { horizontal: "Center" } as const;
  const plan = draft.build({
    longBlocks: [{ ...body, rows, cellsOf }],
    styles: [
      { ...body, style: { ...TABLE_BASE, wrap: false } },
      styled(0, 1, centred),
      styled(1, 3, TEXT_FORMAT),
      styled(REGION, 2, { wrap: true }),
      styled(4, 1, DATE_FORMAT),
      styled(5, 2, TEXT_FORMAT),
      styled(7, 2, centred),
      styled(9, 1, MONEY),
      styled(10, 1, centred),
      styled(11, 1, MONEY),
    ],
    tables: [
      { name: PENALTIES_TABLE_NAME, area: { ...body, row: header, rows: body.rows + 1 }, style: "TableStyleMedium2" },
    ],
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
  const height = heightOfLines(mostLines(defects), TABLE_SIZE);
  // All rows alike: heights of their own would be a request for every row.
  const heights = Array.from({ length: body.rows }, (_, at) => ({ row: body.row + at, height }));
  return { ...plan, rowHeights: [...plan.rowHeights!, ...heights] };
}
