import type { Severity } from "../../rules/kazakhstan/model";
import type { MonitoringSummary } from "../../rules/kazakhstan/summary";
import { columnLetters } from "../columnLetters";
import { linesOf, tallRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { HEADER, HELP, LANDSCAPE_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { heightOfLines } from "../text/measure";
import { COUNT, formula, MONEY, sumRows, tenge } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const SEVERITIES: readonly Severity[] = ["significant", "insignificant", "notStated"];
const TEXT_COLUMNS = 2;
const GROUPS = SEVERITIES.length + 1;
const [COUNT_WIDTH, SUM_WIDTH, REGION_WIDTH] = [76, 96, 120];
const WIDTHS = [
  REGION_WIDTH,
  LANDSCAPE_WIDTH - REGION_WIDTH - GROUPS * (COUNT_WIDTH + SUM_WIDTH) + 226,
  ...Array.from({ length: GROUPS }, () => [COUNT_WIDTH, SUM_WIDTH]).flat(),
];

/** «Градация нарушений»: significant and insignificant ones by provider, as annex 1, column 14, grades them. */
export function splitSheet(summary: MonitoringSummary): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.split, WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.split.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.split.note, FONT, HELP);
  const header = headRows(draft);
  const body = draft.next;
  const providers = summary.providers();
  for (const { region, provider, bySeverity } of providers) {
    const row = draft.next + 1;
    const all = (offset: number) =>
      formula(
        `=${SEVERITIES.map((_, index) => `${columnLetters(TEXT_COLUMNS + 2 * index + offset)}${row}`).join("+")}`,
      );
    const cells = [
      { content: region },
      { content: provider || TEXTS.noProvider },
      ...SEVERITIES.flatMap((severity) => {
        const { count, kopecks } = bySeverity[severity];
        return [{ content: count }, { content: tenge(kopecks) }];
      }),
      { content: all(0) },
      { content: all(1) },
    ];
    draft.row(cells, heightOfLines(linesOf(draft, cells.slice(0, TEXT_COLUMNS), FONT), TABLE_SIZE));
  }
  const total = draft.row([
    { content: TEXTS.total, span: TEXT_COLUMNS },
    ...WIDTHS.slice(TEXT_COLUMNS).map((_, index) => ({
      content: sumRows(columnLetters(TEXT_COLUMNS + index), body, providers.length),
    })),
  ]);
  const table = draft.rowsFrom(header);
  checkRow(draft, summary, total);
  const numbers = { row: body, rows: total - body + 1, columns: 1 };
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      ...Array.from({ length: GROUPS }, (_, group) => [
        { ...numbers, column: TEXT_COLUMNS + 2 * group, style: COUNT },
        { ...numbers, column: TEXT_COLUMNS + 2 * group + 1, style: MONEY },
      ]).flat(),
      { row: total, column: 0, rows: 1, columns: draft.columns, style: { bold: true } },
    ],
    freeze: { rows: body, columns: TEXT_COLUMNS },
    print: { ...printSetup("landscape").print!, titleRows: { from: header, to: header + 1 } },
  });
}

function headRows(draft: SheetDraft): number {
  const groups = [...SEVERITIES.map((severity) => TEXTS.severity[severity]), TEXTS.split.all];
  const first = draft.row(
    [...TEXTS.split.headers.map((content) => ({ content })), ...groups.map((content) => ({ content, span: 2 }))],
    heightOfLines(2, TABLE_SIZE),
  );
  draft.row(
    [null, null, ...groups.flatMap(() => [TEXTS.split.count, TEXTS.split.sum])].map((content) => ({ content })),
    heightOfLines(2, TABLE_SIZE),
  );
  for (let column = 0; column < TEXT_COLUMNS; column += 1) draft.merge({ row: first, column, rows: 2, columns: 1 });
  draft.style({ row: first, column: 0, rows: 2, columns: draft.columns }, HEADER);
  return first;
}

function checkRow(draft: SheetDraft, { total: { count, kopecks } }: MonitoringSummary, total: number): void {
  const [counted, summed] = [draft.columns - 2, draft.columns - 1].map(
    (column) => `${columnLetters(column)}${total + 1}`,
  );
  const verdict = `=IF(AND(${counted}=${count},ROUND(${summed}-${tenge(kopecks).toFixed(2)},2)=0),"${TEXTS.check.ties}","${TEXTS.check.differs}")`;
  draft.row();
  tallRow(
    draft,
    [
      {
        content: `${TEXTS.check.title}: ${TEXTS.check.count.toLowerCase()}, ${TEXTS.check.sum.toLowerCase()}`,
        span: TEXT_COLUMNS,
      },
      { content: formula(verdict), span: 2 },
    ],
    FONT,
  );
}
