import type { CriterionValue } from "../../rules/targets/criteria";
import type { Territory } from "../../rules/targets/readActuals";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { Area, CellContent, ConditionalFormat, SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { groupsOf, summaryRows } from "./summary";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [30, 260, 92, 110, 62];
const OTHER_WIDTHS = [72, 72];
const TERRITORY_WIDTHS = [66, 76, 84];
const GROUP = { fill: "#F2F2F2", horizontal: "Left" } as const;
/** With its sign, and with as many decimals as it has: an actual value may be finer than its target. */
const DEVIATION = { numberFormat: "+General;-General;0" };
const MET = { fill: "#E2EFDA", color: "#375623" };
const MISSED = { fill: "#F8CBAD", color: "#9C0006" };

export interface TargetsSheetQuery {
  readonly edition: { readonly id: string; readonly title: string };
  readonly criteria: readonly CriterionValue[];
  /** At least one: with a name of its own, or empty where there is only one. */
  readonly territories: readonly Territory[];
  /** Targets of another edition stand beside these. */
  readonly other?: { readonly id: string; readonly title: string; readonly criteria: readonly CriterionValue[] };
}

/** «Оценка показателей»: target, actual value, deviation and status of every criterion in every territory. */
export function targetsSheet(query: TargetsSheetQuery): SheetPlan {
  const { edition, criteria, territories, other } = query;
  const widths = [...WIDTHS, ...(other ? OTHER_WIDTHS : []), ...territories.flatMap(() => TERRITORY_WIDTHS)];
  const draft = new SheetDraft(TEXTS.sheet, widths, TABLE_BASE);
  wideRow(draft, TEXTS.title(edition.title), { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.help, FONT, HELP);
  const head = headerRows(draft, query);
  const first = draft.next;
  const rows = criteria.map((criterion, index) => {
    if (criterion.group && criterion.group !== criteria[index - 1]?.group)
      wideRow(draft, criterion.group, { ...FONT, bold: true }, GROUP);
    return criterionRow(draft, query, criterion, index);
  });
  const body = draft.rowsFrom(first);
  const start = WIDTHS.length + (other ? OTHER_WIDTHS.length : 0);
  const statuses = territories.map((_, index) => ({ ...body, column: start + index * 3 + 2, columns: 1 }));
  const summary = summaryRows(draft, groupsOf(criteria, rows), territories, start);
  return draft.build({
    styles: [
      { ...body, style: { borders: "all" } },
      { ...body, columns: 1, style: { horizontal: "Center" } },
      {
        ...body,
        column: WIDTHS.length - 1,
        columns: draft.columns - WIDTHS.length + 1,
        style: { horizontal: "Center" },
      },
    ],
    conditionalFormats: statuses.flatMap(statusFormats),
    charts: [summary],
    freeze: { rows: first, columns: 2 },
    inputs: {
      header: head,
      rows: { from: first, to: first + body.rows - 1 },
      keys: [0, 1, 2],
      columns: territories.map((_, index) => start + index * 3),
    },
    ...printSetup("landscape", head),
  });
}

/** Two levels where there are several territories: their names over their columns. */
function headerRows(draft: SheetDraft, { territories, other }: TargetsSheetQuery): number {
  const left = [...TEXTS.columns, ...(other ? [TEXTS.other(other.title), TEXTS.change] : [])];
  const named = territories.some(({ name }) => name !== "");
  if (named) {
    const names = territories.map(({ name }): DraftCell => ({ content: name, span: TEXTS.territory.length }));
    headerRow(draft, [...left.map(() => ""), ...names], TABLE_SIZE);
  }
  const row = headerRow(draft, [...left, ...territories.flatMap(() => TEXTS.territory)], TABLE_SIZE);
  draft.style({ row, column: 0, rows: 1, columns: draft.columns }, HEADER);
  return row;
}

function criterionRow(draft: SheetDraft, query: TargetsSheetQuery, criterion: CriterionValue, index: number): number {
  const { edition, other, territories } = query;
  const at = draft.next + 1;
  const { no, name, label, scope, unit, value, first } = criterion;
  const actualStart = WIDTHS.length + (other ? OTHER_WIDTHS.length : 0);
  const cells: DraftCell[] = [
    { content: Number(no) || no },
    { content: first ? [name, label].filter(Boolean).join(" ") : `    ${label ?? name}` },
    { content: scope },
    { content: unit || null },
    { content: target(at, edition.id), style: { numberFormat: decimals(value) } },
    ...(other ? otherCells(at, other, criterion) : []),
    ...territories.flatMap(({ actuals }, place): DraftCell[] => {
      const actual = `${columnLetters(actualStart + place * 3)}${at}`;
      const blank = (formula: string): CellContent => ({ kind: "formula", formula: `=IF(${actual}="","",${formula})` });
      return [
        { content: actuals[index] ?? null },
        {
          content: blank(`ROUND(${actual}-$E${at},10)`),
          style: DEVIATION,
        },
        { content: blank(`OMS.TARGET.STATUS($A${at},${actual},$C${at},"${edition.id}")`) },
      ];
    }),
  ];
  return draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
}

const target = (at: number, edition: string): CellContent => ({
  kind: "formula",
  formula: `=OMS.TARGET($A${at},$C${at},"${edition}")`,
});

/** A criterion that the other edition does not have is left blank: its number may stand for another one there. */
function otherCells(
  at: number,
  other: NonNullable<TargetsSheetQuery["other"]>,
  { no, scope, value }: CriterionValue,
): DraftCell[] {
  if (!other.criteria.some((one) => one.no === no && one.scope === scope))
    return [{ content: null }, { content: null }];
  return [
    { content: target(at, other.id), style: { numberFormat: decimals(value) } },
    {
      content: { kind: "formula", formula: `=ROUND($F${at}-$E${at},10)` },
      style: DEVIATION,
    },
  ];
}

/** As many decimals as the document prints. */
const decimals = (value: string): string => {
  const places = value.split(".")[1]?.length ?? 0;
  return places ? `0.${"0".repeat(places)}` : "0";
};

const statusFormats = (area: Area): ConditionalFormat[] => {
  const cell = `$${columnLetters(area.column)}${area.row + 1}`;
  return [
    { ...area, kind: "formula", formula: `=${cell}="${TEXTS.met}"`, style: MET },
    { ...area, kind: "formula", formula: `=${cell}="${TEXTS.missed}"`, style: MISSED },
  ];
};
