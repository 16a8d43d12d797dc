import type { NoAmount } from "../../rules/kazakhstan/model";
import type { Headed, MonitoringSummary, Tally } from "../../rules/kazakhstan/summary";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan, StyledArea } from "../sheetPlan";
import { PORTRAIT_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines } from "../text/measure";
import { COUNT, MONEY, sumRows, tenge } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const FIXED = [40, 76, 92, 0, 120] as const;
const WIDTHS = FIXED.map((width) => width || PORTRAIT_WIDTH - FIXED.reduce<number>((sum, one) => sum + one, 0));
const NAME = 3;
/** Rows that the chart takes: with the head codes, which are always the same, it fills the first page. */
const CHART_ROWS = 19;

/** «Дефекты по кодам»: head codes with a chart, then all codes with the reasons why some have no sum. */
export function codesSheet(
  summary: MonitoringSummary,
  codes: readonly (Headed & { readonly name: string })[],
): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.codes, WIDTHS, TABLE_BASE);
  const styles: StyledArea[] = [];
  const block = (titles: readonly string[], rows: readonly (readonly [string, string, Tally | undefined])[]) => {
    // Without the column of the reasons the name has its room too.
    const span = WIDTHS.length - titles.length + 1;
    const spanned = (contents: readonly CellContent[]) =>
      contents.slice(0, titles.length).map((content, index) => ({ content, span: index === NAME ? span : 1 }));
    const header = headerRow(draft, spanned(titles), TABLE_SIZE);
    for (const [code, name, tally] of rows) {
      const contents: readonly CellContent[] = [code, tally?.count ?? 0, sumOf(tally), name, reasons(tally)];
      const cells = spanned(contents);
      draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
    }
    const sums = ["B", "C"].map((letters) => sumRows(letters, header + 1, rows.length));
    const total = draft.row(spanned([TEXTS.total, ...sums, null, null]));
    const area = { row: header, column: 0, rows: draft.next - header, columns: WIDTHS.length };
    const body = { ...area, row: header + 1, rows: area.rows - 1, columns: 1 };
    styles.push(
      { ...area, style: { borders: "all" } },
      { ...body, style: TEXT_FORMAT },
      { ...body, column: 1, style: COUNT },
      { ...body, column: 2, style: MONEY },
      { ...area, row: total, rows: 1, style: { bold: true } },
    );
    return { header, rows: rows.length };
  };

  wideRow(draft, TEXTS.codes.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.codes.headTitle, { ...FONT, bold: true });
  const heads = codes.filter(({ code, head }) => code === head);
  const top = block(
    TEXTS.codes.heads,
    heads.map(({ code, name }) => [code, name, summary.byHead.get(code)]),
  );
  draft.row();
  const chart = draft.next;
  for (let row = 0; row < CHART_ROWS; row += 1) draft.row([], 15);
  wideRow(draft, TEXTS.codes.all, { ...FONT, bold: true });
  const all = block(
    TEXTS.codes.headers,
    codes.map(({ code, name }) => [code, name, summary.byCode.get(code)]),
  );
  return draft.build({
    styles,
    charts: [
      {
        kind: "ColumnClustered",
        title: TEXTS.codes.chart,
        source: { row: top.header, column: 0, rows: top.rows + 1, columns: 2 },
        seriesBy: "Columns",
        place: { row: chart, column: 0, rows: CHART_ROWS, columns: WIDTHS.length },
      },
    ],
    // The pages after the first have all codes alone.
    ...printSetup("portrait", all.header),
  });
}

/** Defects of which none has a sum come to no zero: the last column says why. */
const sumOf = (tally: Tally | undefined): CellContent => {
  const { count = 0, kopecks = 0, noAmount = {} } = tally ?? {};
  const without = Object.values(noAmount).reduce((sum, some) => sum + some, 0);
  return count > 0 && without === count ? null : tenge(kopecks);
};

const reasons = (tally: Tally | undefined): string =>
  Object.entries(tally?.noAmount ?? {})
    .map(([reason, count]) => `${TEXTS.noAmount[reason as NoAmount]} – ${count}`)
    .join("\n");
