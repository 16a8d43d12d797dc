import type { RoadMapEdition } from "../../editions/roadMap";
import { columnLetters } from "../columnLetters";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { Area, CellContent, SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { LANDSCAPE_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { TEXTS } from "./texts";
import { type Week, weekTitle } from "./weeks";

const FONT = { size: TABLE_SIZE };
const CENTER = { horizontal: "Center" } as const;
/** Rows beyond one for each week: several organisations report in a week. */
const SPARE_ROWS = 20;

const shares = (...parts: readonly number[]): number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (LANDSCAPE_WIDTH * part) / whole);
};

function started(sheet: string, title: string, widths: readonly number[]): SheetDraft {
  const draft = new SheetDraft(sheet, widths, TABLE_BASE);
  wideRow(draft, title, { ...FONT, bold: true }, TITLE);
  return draft;
}

function addRow(draft: SheetDraft, contents: readonly CellContent[]): void {
  const cells = contents.map((content): DraftCell => ({ content }));
  draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
}

const formula = (text: string): CellContent => ({ kind: "formula", formula: text });
const rowsOf = ({ row, rows }: Area) => ({ from: row, to: row + rows - 1 });
const bodyOf = (draft: SheetDraft, header: number): Area => draft.rowsFrom(header + 1);

/** «Источники финансирования»: purposes × sources, with room for sums. */
export function fundingSheet({ funding }: RoadMapEdition): SheetPlan {
  const { sheet, title, purpose, printed, mark, sum, total } = TEXTS.funding;
  const sources = [...new Set(funding.rows.flatMap((row) => row.sources))];
  const draft = started(sheet, title, shares(5, ...sources.map(() => 2), 4, ...sources.map(() => 2.4), 2.4));
  const sumTitles = sources.map((source) => `${source}: ${sum}`);
  const header = headerRow(draft, [purpose, ...sources, printed, ...sumTitles, total], TABLE_SIZE);
  const [from, to] = [sources.length + 2, sources.length * 2 + 1];
  for (const row of funding.rows) {
    const at = draft.next + 1;
    const marks = sources.map((source) => (row.sources.includes(source) ? mark : null));
    addRow(draft, [
      row.purpose,
      ...marks,
      row.printed,
      ...sources.map(() => null),
      formula(`=SUM(${columnLetters(from)}${at}:${columnLetters(to)}${at})`),
    ]);
  }
  const body = bodyOf(draft, header);
  const sums = Array.from({ length: sources.length + 1 }, (_, index) => {
    const letters = columnLetters(from + index);
    return formula(`=SUM(${letters}${body.row + 1}:${letters}${body.row + body.rows})`);
  });
  addRow(draft, [total, ...sources.map(() => null), null, ...sums]);
  const whole = { ...body, rows: body.rows + 1 };
  return draft.build({
    styles: [
      { ...whole, style: { borders: "all" } },
      { ...body, column: 1, columns: sources.length, style: CENTER },
      { ...whole, column: from, columns: sources.length + 1, style: { numberFormat: "#,##0.00" } },
      { ...whole, row: body.row + body.rows, rows: 1, style: { bold: true } },
    ],
    inputs: { header, rows: rowsOf(body), keys: [0], columns: sources.map((_, index) => from + index) },
    ...printSetup("landscape", header),
  });
}

/** «Округа и кураторы»: districts with their regions, who curates them and who helps with the method. */
export function districtsSheet({ districts, curators, methodology }: RoadMapEdition): SheetPlan {
  const { sheet, title, columns, total } = TEXTS.districts;
  const draft = started(sheet, title, shares(1, 5, 9, 3, 5, 6));
  const header = headerRow(draft, columns, TABLE_SIZE);
  districts.forEach(({ title: district, regions }, index) => {
    const curator = curators.find((one) => one.districts.includes(district));
    addRow(draft, [
      index + 1,
      district,
      regions.join(", "),
      regions.length,
      curator?.name ?? null,
      curator?.position ?? null,
    ]);
  });
  const body = bodyOf(draft, header);
  addRow(draft, [null, total, null, formula(`=SUM(D${body.row + 1}:D${body.row + body.rows})`), null, null]);
  addRow(draft, [null, methodology.heading, null, null, methodology.name, null]);
  return draft.build({
    styles: [
      { ...body, rows: body.rows + 2, style: { borders: "all" } },
      { ...body, columns: 1, style: CENTER },
      { ...body, rows: body.rows + 1, column: 3, columns: 1, style: CENTER },
      { ...body, row: body.row + body.rows, rows: 2, style: { bold: true } },
    ],
    ...printSetup("landscape", header),
  });
}

/** «Итоговые документы» with room for who prepares each and whether it is there. */
export function documentsSheet({ documents }: RoadMapEdition): SheetPlan {
  const { sheet, title, columns, answers } = TEXTS.documents;
  const draft = started(sheet, title, shares(1, 14, 5, 4, 2));
  const header = headerRow(draft, columns, TABLE_SIZE);
  documents.forEach(({ printed }, index) => addRow(draft, [index + 1, printed, null, null, null]));
  const body = bodyOf(draft, header);
  return draft.build({
    styles: [
      { ...body, style: { borders: "all" } },
      { ...body, columns: 1, style: CENTER },
    ],
    validations: [{ ...body, column: 4, columns: 1, kind: "list", values: [...answers] }],
    inputs: { header, rows: rowsOf(body), keys: [0, 1], columns: [2, 3, 4] },
    ...printSetup("landscape", header),
  });
}

/** «Информирование»: notified, of them passed, per cent, by week and organisation with a total. */
export function informingSheet({ informing }: RoadMapEdition, weeks: readonly Week[]): SheetPlan {
  const { sheet, title, columns, total, more } = TEXTS.informing;
  const draft = started(sheet, title, shares(3, 8, 3, 3, 3));
  wideRow(draft, informing.printed, FONT);
  const header = headerRow(draft, columns, TABLE_SIZE);
  const rows = weeks.length + SPARE_ROWS;
  const share = (at: number) => formula(`=IF(N(C${at})=0,"",100*D${at}/C${at})`);
  for (let index = 0; index < rows; index += 1) {
    const week = weeks[index];
    addRow(draft, [week ? weekTitle(week) : null, null, null, null, share(draft.next + 1)]);
  }
  const body = bodyOf(draft, header);
  const sum = (letters: string) => formula(`=SUM(${letters}${body.row + 1}:${letters}${body.row + body.rows})`);
  addRow(draft, [total, null, sum("C"), sum("D"), share(draft.next + 1)]);
  const whole = { ...body, rows: body.rows + 1 };
  return draft.build({
    styles: [
      { ...whole, style: { borders: "all" } },
      { ...whole, column: 2, columns: 2, style: { ...CENTER, numberFormat: "#,##0" } },
      { ...whole, column: 4, columns: 1, style: { ...CENTER, numberFormat: "0.0" } },
      { ...whole, row: body.row + body.rows, rows: 1, style: { bold: true } },
    ],
    validations: [{ ...body, column: 2, columns: 2, kind: "whole", min: 0 }],
    conditionalFormats: [
      {
        ...body,
        column: 3,
        columns: 1,
        kind: "formula",
        formula: `=N($D${body.row + 1})>N($C${body.row + 1})`,
        style: { fill: "#F8CBAD", color: "#9C0006" },
      },
    ],
    notes: [{ row: header, column: 3, text: more }],
    inputs: { header, rows: rowsOf(body), keys: [0], columns: [1, 2, 3], spare: true },
    ...printSetup("landscape", header),
  });
}
