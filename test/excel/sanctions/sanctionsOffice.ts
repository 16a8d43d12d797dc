/** A table of violations in the host, and what the suites of the recalculation do with it. */
import { shippedEditions } from "../../../src/editions";
import { rewriteRecords } from "../../../src/excel/rewrite/records";
import { restoreRows } from "../../../src/excel/rewrite/restore";
import { type PlaceChoice, placeResults } from "../../../src/excel/sanctions/places";
import { recalculateSanctions, type RecalculateOptions } from "../../../src/excel/sanctions/recalculate";
import type { RecalculationInput } from "../../../src/excel/sanctions/rowReader";
import { describeSource } from "../../../src/excel/source/describeSource";
import type { Source, SourceChoice } from "../../../src/excel/source/source";
import { guessColumns } from "../../../src/rules/mapping";
import { SANCTION_ROLES } from "../../../src/rules/mapping/sanctionRoles";
import { RESULT_ROLES } from "../../../src/rules/recalculation/resultColumns";
import { type PlanOffice, startPlanOffice } from "../plan/office";
import { dirtyRows, expectedAmounts, HEADER } from "./dirtyTable";

export let office: PlanOffice;
afterEach(() => office.dispose());

export const ROWS = 120;
export const rows = dirtyRows(ROWS);
export const RESULTS = `I3:O${ROWS + 2}`;

export async function start(asTable = false, table = rows): Promise<void> {
  office = startPlanOffice();
  await onSheet((sheet) => {
    sheet.getRange("B2:H2").values = [HEADER];
    const body = sheet.getRangeByIndexes(2, 1, table.length, HEADER.length);
    body.numberFormat = table.map(({ formats }) => [...formats]);
    body.values = table.map(({ cells }) => [...cells]);
    if (asTable) sheet.tables.add("Лист1!B2:H122", true).name = "Нарушения";
  });
}

/** What somebody does with the sheet, in one request. */
export const onSheet = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

/** Contents and number formats of all cells that the table and its results may touch, and where the tables lie. */
export const snapshot = () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A1:Z${ROWS + 10}`).load("formulas,numberFormat");
    const widths = ["H", "I", "M", "N", "O"].map((column) => sheet.getRange(`${column}2`).format.load("columnWidth"));
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const places = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    const other = [places.map(({ address }) => address), widths.map(({ columnWidth }) => columnWidth)];
    return structuredClone([range.formulas, range.numberFormat, ...other]) as unknown[][][];
  });

export const range = async (address: string): Promise<unknown[][]> => office.cells(address);

export const described = async (choice: SourceChoice = { kind: "used", sheet: "Лист1" }): Promise<Source> =>
  (await describeSource(choice, SANCTION_ROLES))!;

export const inputOf = (source: Source) => ({
  set: { editions: shippedEditions },
  mapping: guessColumns(source.titles, SANCTION_ROLES),
  edition: { by: "edition" } as const,
  visibleOnly: false,
});

export async function recalculate(
  options: Partial<RecalculateOptions> = {},
  place: PlaceChoice = "beside",
  input: Partial<RecalculationInput> = {},
) {
  const source = await described();
  const places = await placeResults(source, place, guessColumns(source.titles, RESULT_ROLES));
  return recalculateSanctions(source, { ...inputOf(source), ...input }, places, {
    language: "ru",
    write: "values",
    ...options,
  });
}

/** «Вернуть как было», or «Повторить»: of the newest step. */
export const takeBack = async () => restoreRows((await rewriteRecords())[0]!);

export async function expectOracle(): Promise<void> {
  const written = await range(RESULTS);
  rows.forEach((row, index) => {
    const cells = written[index]!;
    const amounts = expectedAmounts(row);
    if (amounts) expect([index, ...cells.slice(0, 5), cells[6]]).toEqual([index, ...amounts, ""]);
    else {
      expect([index, ...cells.slice(0, 6)]).toEqual([index, "", "", "", "", "", ""]);
      if (row.clean === null) expect(cells[6]).toBe("");
      else expect(cells[6]).toMatch(/./);
    }
  });
}

/** Looks at every request before it is carried out; what it answers with is done between this request and the next. */
export function onRequest(look: (body: string) => void | (() => unknown)): void {
  const { requests } = office.host as unknown as { requests: { execute(body: string): Promise<unknown> } };
  const execute = requests.execute.bind(requests);
  requests.execute = async (body) => {
    const after = look(body);
    const reply = await execute(body);
    after?.();
    return reply;
  };
}
