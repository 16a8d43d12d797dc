import { shippedEditions } from "../../../src/editions";
import { saveWorkbookEdition } from "../../../src/excel/editions";
import { importSheets } from "../../../src/excel/editions/importSheets";
import { writeTextAt } from "../../../src/excel/editions/placeActions";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import type { Edition } from "../../../src/editions/format";
import { compareEditions } from "../../../src/rules/editions/compareEditions";
import { editionSheetSlices } from "../../../src/sheets/editions/editionSheets";
import { sampleEdition, sampleTariff } from "../../support/sampleEdition";
import { type EditionsOffice, startEditionsOffice } from "./office";

let office: EditionsOffice;
beforeEach(() => {
  office = startEditionsOffice();
});
afterEach(() => office.dispose());

async function exportSheets(edition: Edition, set = "проба"): Promise<void> {
  const slices = editionSheetSlices(edition, set);
  for (;;) {
    const { done, value } = slices.next();
    if (!done) continue;
    await applySheetPlans(value, { choice: "keep" });
    return;
  }
}

/** Puts a value into the cell of a sheet that holds, or stands right of, a text. */
async function put(sheet: string, text: string, right: number, value: unknown, format?: string): Promise<void> {
  await office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("values");
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes(text));
    const cell = used.getCell(row, used.values[row]!.indexOf(text) + right);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
}

/** The agreement with two of its tables: the grid of the test takes seconds for all ten. */
const kirov: Edition = {
  ...shippedEditions[0]!,
  tables: shippedEditions[0]!.tables.filter(({ id }) => id === "annex-2" || id === "annex-3"),
};
const showFirstSheet = () =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Лист1").activate();
    await context.sync();
  });

const ANNEX_3 = "kirov-2013 прил. 3, п. 1";
const EDITION = "Редакция kirov-2013";

test("a sample edition of another region: sheets, import, functions", async () => {
  await exportSheets(sampleEdition);
  const [found] = await importSheets({});
  expect(found!.findings).toEqual([]);
  expect(found!.edition).toEqual(sampleEdition);
  expect(await saveWorkbookEdition(found!.edition!)).toEqual([]);
  await showFirstSheet();
  const formula = `=OMS.TARIFF("Хирург",3,"дети",TRUE,,"${sampleEdition.id}")`;
  expect(await office.formula("A1", formula)).toBe(Number(sampleTariff(3, 2, 1, 0)));
});

test("the agreement of 2013 with one tariff changed and its dates moved answers by date beside the old one", async () => {
  await exportSheets(kirov);
  await put(EDITION, "Код редакции", 1, "kirov-2014");
  await put(EDITION, "Другие имена", 1, "");
  await put(EDITION, "Действует с", 1, 41_699); // 1 March 2014
  await put(EDITION, "Действует по", 1, 42_004);
  await put(ANNEX_3, "Кардиолог", 2, 237.62);
  const [found] = await importSheets({});
  expect(found!.findings).toEqual([]);
  const next = found!.edition!;
  expect(compareEditions(kirov, next).changes).toMatchObject([
    { kind: "changed", key: "Кардиолог", before: "216.02", after: "237.62", difference: "21.6" },
  ]);
  expect(await saveWorkbookEdition(next)).toEqual([]);
  const tariff = (date: string) => office.formula("A1", `=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE,,"${date}")`);
  await showFirstSheet();
  expect(await tariff("01.07.2013")).toBe(216.02);
  expect(await tariff("01.04.2014")).toBe(237.62);
  expect(String(await tariff("01.02.2014"))).toMatch(/^#N\/A/);
});

test("a malformed sheet: every error with its cell, codes that became dates with their repair", async () => {
  await exportSheets(kirov);
  await put(ANNEX_3, "Кардиолог", 2, "двести");
  await put(ANNEX_3, "Ревматолог", 2, 216.0251, "0.00");
  await put("kirov-2013 прил. 2", "5021", 0, 41_395, "dd.mm.yyyy");
  await put(EDITION, "Действует с", 1, "весной");
  const [found] = await importSheets({});
  expect(found!.edition).toBeUndefined();
  const said = found!.findings.map((finding) => [
    finding.kind === "cell" ? finding.problem.id : finding.defect.id,
    finding.place?.sheetName,
  ]);
  expect(said).toEqual([
    ["badDate", EDITION],
    ["codeBecameDate", "kirov-2013 прил. 2"],
    ["badNumber", ANNEX_3],
    ["moreThanShown", ANNEX_3],
  ]);
  await writeTextAt(found!.findings[1]!.place!, "5021");
  const [shown] = await importSheets({ asShown: true });
  expect(shown!.findings.map(({ place }) => place?.sheetName)).toEqual([EDITION, ANNEX_3]);
});
