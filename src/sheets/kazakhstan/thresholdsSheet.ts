import { monitoringClauses, monthlyIndex } from "../../editions/kazakhstan";
import { isoToRussian } from "../../rules/dates";
import { MONTHS } from "../../rules/council/months";
import type { MonthlyIndexes, Threshold } from "../../rules/kazakhstan/thresholds";
import { headerRow, tallRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan, StyledArea } from "../sheetPlan";
import { HELP, LANDSCAPE_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { COUNT, MONEY, tenge, tengeText } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const BOLD = { ...FONT, bold: true };
const FIXED = [92, 118, 44, 76, 86, 76, 86, 0, 0] as const;
const REST = (LANDSCAPE_WIDTH + 134 - FIXED.reduce<number>((sum, one) => sum + one, 0)) / 2;
const WIDTHS = FIXED.map((width) => width || REST);
const OVER = "#F8CBAD";
const TO_DECIDE = "#FFF2CC";

/** A child's death by clause 38; a card, never an ИИН. */
export interface ChildDeath {
  readonly region: string;
  readonly provider: string;
  readonly card: string;
  readonly date: string;
  /** Row of the sheet, as Excel numbers it. */
  readonly sheetRow: number;
}

export interface ThresholdFacts {
  readonly thresholds: readonly Threshold[];
  readonly indexes: MonthlyIndexes;
  /** Defects 8.0 whose complaint has been withdrawn. */
  readonly withdrawn: number;
  readonly childDeaths: readonly ChildDeath[];
  /** Deaths of which the age is not known. */
  readonly unknownAge: number;
}

/** «Пороги»: clause 16 by provider and year, clauses 23 and 38, and every number that the document states. */
export function thresholdsSheet(facts: ThresholdFacts): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.thresholds, WIDTHS, TABLE_BASE);
  const styles: StyledArea[] = [];
  wideRow(draft, TEXTS.thresholds.title, BOLD, TITLE);
  clause16(draft, facts, styles);
  clause23(draft, facts);
  clause38(draft, facts, styles);
  numbers(draft, styles);
  return draft.build({ styles, ...printSetup("landscape") });
}

const clauseOf = (id: string) => monitoringClauses.clauses.find(({ clause }) => clause === id)!;

function printedClause(draft: SheetDraft, id: string): void {
  const { printed, notes = [] } = clauseOf(id);
  for (const text of [...printed, ...notes.map((note) => note.text)]) {
    tallRow(draft, [{ content: text, span: draft.columns, style: HELP }], FONT);
  }
}

function clause16(draft: SheetDraft, { thresholds, indexes }: ThresholdFacts, styles: StyledArea[]): void {
  const { thresholds: texts } = TEXTS;
  wideRow(draft, texts.clause16, BOLD);
  printedClause(draft, "16");
  const known = [...indexes]
    .sort(([a], [b]) => a - b)
    .map(([year, kopecks]) => `${year} – ${tengeText(kopecks)} тенге`);
  wideRow(draft, `${texts.index(known.join("; "))} ${monthlyIndex.source.text}`, FONT, HELP);
  if (thresholds.length === 0) {
    wideRow(draft, texts.none, FONT);
    return;
  }
  const header = headerRow(draft, texts.headers, TABLE_SIZE);
  for (const one of thresholds) {
    const { region, provider, year, count, kopecks, limit } = one;
    const cells: readonly CellContent[] = [
      region,
      provider || TEXTS.noProvider,
      year ?? texts.noYear,
      count,
      tenge(kopecks),
      limit === undefined ? texts.noLimit : tenge(limit),
      limit === undefined ? null : tenge(Math.max(0, kopecks - limit)),
      one.months
        .map((month) => texts.month(monthText(month.month), tengeText(month.kopecks), tengeText(month.excess)))
        .join("\n"),
      prescribed(one),
    ];
    const area = tallRow(
      draft,
      cells.map((content) => ({ content })),
      FONT,
    );
    if (one.months.length > 0 || one.onlyInYear) {
      styles.push({ ...area, style: { fill: one.months.length > 0 ? OVER : TO_DECIDE } });
    }
  }
  const table = draft.rowsFrom(header);
  const body = { ...table, row: header + 1, rows: table.rows - 1, columns: 1 };
  styles.push(
    { ...table, style: { borders: "all" } },
    { ...body, column: 2, columns: 2, style: { ...COUNT, numberFormat: "0" } },
    { ...body, column: 4, columns: 3, style: MONEY },
  );
}

/** «2025-03» → «март 2025» */
const monthText = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1]?.toLowerCase() ?? ""} ${month.slice(0, 4)}`;

function prescribed({ months, onlyInYear, withoutSum, limit }: Threshold): string {
  const { thresholds: texts } = TEXTS;
  return [
    ...months.map(({ month, consequence }) => `${monthText(month)}: ${texts.consequences[consequence]}`),
    ...(onlyInYear ? [texts.onlyInYear] : []),
    ...(limit !== undefined && months.length === 0 && !onlyInYear ? [texts.within] : []),
    ...(withoutSum > 0 ? [texts.withoutSum(withoutSum)] : []),
  ].join("\n");
}

function clause23(draft: SheetDraft, { withdrawn }: ThresholdFacts): void {
  draft.row();
  wideRow(draft, TEXTS.thresholds.clause23, BOLD);
  printedClause(draft, "23");
  wideRow(draft, TEXTS.thresholds.withdrawn(withdrawn), FONT);
}

function clause38(draft: SheetDraft, { childDeaths, unknownAge }: ThresholdFacts, styles: StyledArea[]): void {
  const { thresholds: texts } = TEXTS;
  draft.row();
  wideRow(draft, texts.clause38, BOLD);
  printedClause(draft, "38");
  const spans = [1, 4, 2, 1, 1];
  const row = (contents: readonly CellContent[]) =>
    tallRow(
      draft,
      contents.map((content, index) => ({ content, span: spans[index]! })),
      FONT,
    );
  if (childDeaths.length > 0) {
    const header = draft.next;
    draft.style(row(texts.deathHeaders), { bold: true, horizontal: "Center" });
    for (const { region, provider, card, date, sheetRow } of childDeaths) {
      row([region, provider || TEXTS.noProvider, card, isoToRussian(date), sheetRow]);
    }
    styles.push({ ...draft.rowsFrom(header), style: { borders: "all" } });
  } else wideRow(draft, texts.noDeaths, FONT);
  if (unknownAge > 0) wideRow(draft, texts.unknownAge(unknownAge), FONT);
}

function numbers(draft: SheetDraft, styles: StyledArea[]): void {
  const { thresholds: texts } = TEXTS;
  draft.row();
  wideRow(draft, texts.numbers, BOLD);
  const header = draft.next;
  const spans = [1, 3, 2, 3];
  const row = (contents: readonly string[]) =>
    tallRow(
      draft,
      contents.map((content, index) => ({ content, span: spans[index]! })),
      FONT,
    );
  draft.style(row(texts.numberHeaders), { bold: true, horizontal: "Center" });
  for (const { clause, numbers: stated = [] } of monitoringClauses.clauses) {
    for (const { value, unit, about, printed } of stated) row([`п. ${clause}`, about, `${value} ${unit}`, printed]);
  }
  for (const { code, value, unit, printed } of monitoringClauses.codes) {
    row([texts.ofCode(code), "Классификатор дефектов", `${value} ${unit}`, printed]);
  }
  styles.push({ ...draft.rowsFrom(header), style: { borders: "all" } });
}
