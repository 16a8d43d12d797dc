import { monitoringForms } from "../../editions/kazakhstan";
import type { NoAmount } from "../../rules/kazakhstan/model";
import type { Register, RegisterLine } from "../../rules/kazakhstan/register";
import type { MonitoringSummary } from "../../rules/kazakhstan/summary";
import { columnLetters } from "../columnLetters";
import { tallRow, wideRow } from "../rows";
import { type DraftCell, SheetDraft } from "../sheetDraft";
import type { SheetPlan, StyledArea } from "../sheetPlan";
import { HEADER, HELP, PRINT_BASE, printSetup, TITLE } from "../style";
import { heightOfLines, wrappedLines } from "../text/measure";
import { COUNT, formula, MONEY, sumRows, tenge } from "./numbers";
import { TEXTS } from "./texts";

const SIZE = 9;
const FONT = { size: SIZE };
const BOLD = { size: SIZE, bold: true };
const TEXT_COLUMNS = 2;
const WIDTHS = { region: 96, provider: 150, code: 25, count: 54, penalty: 88 };
const INCOMPLETE = "#FFF2CC";

/** «Реестр поставщиков»: appendix 5 with its 51 columns, its totals, and a check against the table. */
export function registerSheet(register: Register, summary: MonitoringSummary): SheetPlan {
  const { title, group, notes } = monitoringForms.register;
  const { columns, lines } = register;
  const widths = columns.map(({ code, field }) => (code ? WIDTHS.code : WIDTHS[field!]));
  const draft = new SheetDraft(TEXTS.sheets.register, widths, { ...PRINT_BASE, size: SIZE });
  for (const line of title) wideRow(draft, line, { size: 11, bold: true }, TITLE);
  wideRow(draft, TEXTS.register.help, FONT, HELP);
  const header = headRows(draft, register, group);
  const body = draft.next;
  const styles: StyledArea[] = [];
  const incomplete = new Set(
    summary
      .providers()
      .map(({ total: { noAmount } }, index) => (isIncomplete(noAmount) ? index : -1))
      .filter((index) => index >= 0),
  );
  lines.forEach((line, index) => {
    lineRow(draft, line);
    if (incomplete.has(index)) {
      styles.push({ row: body + index, column: columns.length - 1, rows: 1, columns: 1, style: { fill: INCOMPLETE } });
    }
  });
  const total = draft.row([
    { content: TEXTS.total, span: TEXT_COLUMNS },
    ...columns.slice(TEXT_COLUMNS).map((_, index) => ({
      content: sumRows(columnLetters(index + TEXT_COLUMNS), body, lines.length),
    })),
  ]);
  const table = draft.rowsFrom(header);
  const numbers = { ...table, row: body, rows: draft.next - body, column: TEXT_COLUMNS };
  checkRows(draft, register, total);
  noteRows(
    draft,
    register,
    summary,
    notes.map(({ text }) => text),
  );
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      { ...numbers, columns: columns.length - TEXT_COLUMNS - 1, style: COUNT },
      { ...numbers, column: columns.length - 1, columns: 1, style: MONEY },
      { row: total, column: 0, rows: 1, columns: columns.length, style: { bold: true } },
      ...styles,
    ],
    freeze: { rows: body, columns: TEXT_COLUMNS },
    print: { ...printSetup("landscape", header).print!, paper: "a3", titleRows: { from: header, to: header + 2 } },
  });
}

/** Withdrawn complaints and codes that are not applied have no sum to be missed. */
const isIncomplete = (noAmount: Readonly<Partial<Record<NoAmount, number>>>): boolean =>
  [noAmount.notStated, noAmount.baseMissing, noAmount.unclear].some((count) => (count ?? 0) > 0);

/** Two rows of headers and the numbers of the columns; cells that no code divides go over both. */
function headRows(draft: SheetDraft, { columns }: Register, group: string): number {
  const codes = columns.filter(({ code }) => code !== undefined).length;
  const [region, provider, count, penalty] = columns
    .filter(({ code }) => code === undefined)
    .map(({ printed }) => printed);
  const top: readonly DraftCell[] = [
    { content: region! },
    { content: provider! },
    { content: group, span: codes },
    { content: count! },
    { content: penalty! },
  ];
  const lines = wrappedLines(penalty!, WIDTHS.penalty, BOLD);
  const first = draft.row(top, heightOfLines(1, SIZE));
  draft.row(
    columns.map(({ code, printed }) => ({ content: code ? printed : null })),
    heightOfLines(Math.max(2, lines - 1), SIZE),
  );
  for (const column of [0, 1, columns.length - 2, columns.length - 1])
    draft.merge({ row: first, column, rows: 2, columns: 1 });
  draft.row(columns.map(({ no }) => ({ content: Number(no) })));
  draft.style({ row: first, column: 0, rows: 3, columns: columns.length }, HEADER);
  return first;
}

function lineRow(draft: SheetDraft, { region, provider, counts, kopecks }: RegisterLine): void {
  const row = draft.next + 1;
  const last = columnLetters(TEXT_COLUMNS + counts.length - 1);
  const cells: readonly DraftCell[] = [
    { content: region },
    { content: provider || TEXTS.noProvider },
    ...counts.map((content) => ({ content })),
    { content: formula(`=SUM(${columnLetters(TEXT_COLUMNS)}${row}:${last}${row})`) },
    { content: tenge(kopecks) },
  ];
  const lines = cells
    .slice(0, TEXT_COLUMNS)
    .map(({ content }, column) => wrappedLines(`${content as string}`, draft.width(column), FONT));
  draft.row(cells, heightOfLines(Math.max(...lines), SIZE));
}

const CHECK_SPANS = [TEXT_COLUMNS, 6, 6, 6] as const;

/** The check speaks of the sheet's own totals: a cell that somebody changes shows. */
function checkRows(draft: SheetDraft, { check, columns }: Register, total: number): void {
  const [count, penalty] = [columns.length - 2, columns.length - 1].map(
    (column) => `${columnLetters(column)}${total + 1}`,
  );
  const spanned = (contents: readonly DraftCell["content"][], styles: readonly DraftCell["style"][] = []) =>
    contents.map((content, index) => ({
      content,
      span: CHECK_SPANS[index]!,
      ...(styles[index] && { style: styles[index] }),
    }));
  draft.row();
  const head = draft.row(spanned(TEXTS.check.headers), heightOfLines(1, SIZE));
  const [ofTable, ofRegister] = [TEXT_COLUMNS, TEXT_COLUMNS + CHECK_SPANS[1]].map(columnLetters);
  const line = (label: string, value: number, cell: string, style: DraftCell["style"]) => {
    const row = draft.next + 1;
    const same = `=IF(ROUND(${ofTable}${row}-${ofRegister}${row},2)=0,"${TEXTS.check.ties}","${TEXTS.check.differs}")`;
    draft.row(
      spanned([label, value, formula(`=${cell}`), formula(same)], [undefined, style, style, { horizontal: "Center" }]),
    );
  };
  line(TEXTS.check.count, check.ofTable.count, count!, { numberFormat: "0", horizontal: "Center" });
  line(TEXTS.check.sum, tenge(check.ofTable.kopecks), penalty!, MONEY);
  const width = CHECK_SPANS.reduce((sum, span) => sum + span, 0);
  draft.style({ row: head, column: 0, rows: 3, columns: width }, { borders: "all" });
  draft.style({ row: head, column: 0, rows: 1, columns: width }, { bold: true, horizontal: "Center" });
}

function noteRows(
  draft: SheetDraft,
  { merged, columns }: Register,
  summary: MonitoringSummary,
  notes: readonly string[],
): void {
  const { noAmount } = summary.total;
  const list = Object.entries(noAmount).map(([reason, count]) => `${TEXTS.noAmount[reason as NoAmount]} – ${count}`);
  draft.row();
  const said = [
    ...merged.map(({ code, into, count }) =>
      TEXTS.register.merged(code, into, columns.find((column) => column.code === into)!.no, count),
    ),
    ...(list.length > 0 ? [TEXTS.register.withoutSum(list.join("; ")), TEXTS.register.incomplete] : []),
    ...(summary.withoutCode > 0 ? [TEXTS.register.withoutCode(summary.withoutCode)] : []),
    ...notes,
  ];
  for (const text of said) tallRow(draft, [{ content: text, span: draft.columns }], FONT);
}
