import { Cancelled } from "../../../src/excel/cancelled";
import { readMonitoring } from "../../../src/excel/kazakhstan/readMonitoring";
import { recallSettings, rememberSettings, shippedSettings } from "../../../src/excel/kazakhstan/settings";
import { conclusionPlans, MONITORING_SHEETS, summaryPlans } from "../../../src/excel/kazakhstan/sheetPlans";
import { readMonitoringTables } from "../../../src/excel/kazakhstan/workbookTables";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { describeSource } from "../../../src/excel/source/describeSource";
import { NEW_CONTROL } from "../../../src/rules/kazakhstan/control";
import { Providers } from "../../../src/rules/kazakhstan/providerDetails";
import { Rates } from "../../../src/rules/kazakhstan/rates";
import { MONITORING_ROLES } from "../../../src/rules/kazakhstan/roles";
import { guessColumns } from "../../../src/rules/mapping";
import { providersSheet, ratesSheet } from "../../../src/sheets/kazakhstan";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { textsOf } from "../../sheets/soundPlan";
import { set } from "../../rules/kazakhstan/support";
import { type PlanOffice, startPlanOffice } from "../plan/office";

const TITLES = [
  "Регион",
  "Поставщик",
  "ИИН",
  "№ карты",
  "Дата выписки",
  "Дата выявления",
  "Код дефекта",
  "Вид помощи",
  "База, тенге",
  "Кол-во",
];
const row = (code: string, care: string, base: unknown, more: Partial<Record<number, unknown>> = {}) =>
  ["Алматы", "ГКБ № 7", "900101300007", "К-1", 45726, 45726, code, care, base, 1].map((cell, at) => more[at] ?? cell);
const ROWS = [
  row("5.1", "стационар", 300_000),
  row("5.2", "стационар", 1000, { 2: "900101300008" }),
  row("3.4", "кровь", 5),
  row("1.1", "амбулаторно КПН", ""),
  row("9.0", "стационар", 100, { 3: "К-2", 2: "200310500004", 4: 45000 }),
  row("99.9", "стационар", 1),
  Array<unknown>(10).fill(""),
];

let office: PlanOffice;
beforeEach(async () => {
  office = startPlanOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Лист1");
    const range = sheet.getRange("B3").getResizedRange(ROWS.length, TITLES.length - 1);
    range.numberFormat = [TITLES, ...ROWS].map((cells) => cells.map(() => "@"));
    sheet.getRange("F4:G30").numberFormat = Array.from({ length: 27 }, () => ["General", "General"]);
    range.values = [TITLES, ...ROWS] as never;
    await context.sync();
  });
});
afterEach(() => office.dispose());

async function read(rates = new Rates(), signal?: AbortSignal) {
  const source = (await describeSource({ kind: "used", sheet: "Лист1" }, MONITORING_ROLES))!;
  const mapping = guessColumns(source.titles, MONITORING_ROLES);
  return readMonitoring(source, mapping, { set, rates, ...(signal && { signal }) });
}

const NO_TABLES = { holidays: [], control: NEW_CONTROL, providers: new Providers(), sheetNames: [] };

test("the columns are guessed from the headers", () => {
  const mapping = guessColumns(TITLES, MONITORING_ROLES);
  expect(mapping).toEqual({
    region: 0,
    provider: 1,
    iin: 2,
    card: 3,
    date: 4,
    found: 5,
    code: 6,
    care: 7,
    base: 8,
    count: 9,
  });
});

test("headers of the document's own forms and in Kazakh", () => {
  const headers = ["Өңір", "Қызмет беруші", "ЖСН", "Ақау коды", "Көмек түрі", "Саны"];
  expect(guessColumns(headers, MONITORING_ROLES)).toEqual({
    region: 0,
    provider: 1,
    iin: 2,
    code: 3,
    care: 4,
    count: 5,
  });
});

test("rows are understood, each fault has its cell", async () => {
  const { defects, findings, summary, problemCounts, unknownAge, childDeaths } = await read();
  expect(defects).toHaveLength(6);
  expect(summary.total).toMatchObject({ count: 5, kopecks: 90_310_000 + 0 });
  const cells = findings.map(({ problem, row: at, column }) => [problem.failure?.id ?? problem.id, at + 1, column]);
  expect(cells).toEqual([
    ["iinControl", 5, 3],
    ["cellMissing", 6, 8],
    ["baseMissing", 7, 9],
    ["iinControl", 8, 3],
    ["dateBefore", 8, 5],
    ["unknownItem", 9, 7],
  ]);
  expect(problemCounts.get("iinControl")).toBe(2);
  expect([unknownAge, childDeaths]).toEqual([
    0,
    [{ region: "Алматы", provider: "ГКБ № 7", card: "К-2", date: "2023-03-15", sheetRow: 8 }],
  ]);
});

test("a cancel stops between rows", async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(read(new Rates(), abort.signal)).rejects.toBeInstanceOf(Cancelled);
});

test("rates of the template count once they are filled in; days off and control are read back", async () => {
  expect(await readMonitoringTables()).toEqual({ ...NO_TABLES, sheetNames: ["Лист1"] });
  await applySheetPlans([ratesSheet()], { choice: "keep" });
  expect((await readMonitoringTables()).rates).toMatchObject({ rates: { size: 0 }, problems: [] });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ставки");
    sheet.getRange("D4:F4").values = [[45658, "", 1500.25]];
    sheet.getRange("I4").values = [[45847]];
    await context.sync();
  });
  const tables = await readMonitoringTables();
  expect(tables.holidays).toEqual(["2025-07-09"]);
  const { summary } = await read(tables.rates!.rates);
  expect(summary.byCode.get("1.1")).toMatchObject({ kopecks: 4_500_750, noAmount: {} });
});

test("all sheets are built, conclusions are numbered on, the control keeps what was typed", async () => {
  const monitoring = await read();
  const indexes = new Map([[2025, 393_200]]);
  const plans = await summaryPlans(monitoring, new Set(MONITORING_SHEETS), set, indexes);
  expect(plans.map(({ name }) => name)).toEqual([
    "Реестр поставщиков",
    "Градация нарушений",
    "Дефекты по кодам",
    "Пороги",
    "Расчёт неустойки",
  ]);
  for (const plan of plans) expect(textsOf(plan).join(" ")).not.toContain("900101300007");

  const request = {
    forms: new Set(["conclusion", "unconfirmed", "death", "contract"] as const),
    details: { signed: "2025-07-08", firstNumber: "7", series: "25" },
  };
  const tables = { ...NO_TABLES, holidays: ["2025-07-09"], sheetNames: ["Лист1"] };
  const { plans: first } = await conclusionPlans(monitoring, request, tables, set);
  expect(first.map(({ name }) => name)).toEqual([
    "Заключение 7",
    "Заключение 5.0 8",
    "Заключение по случаю смерти 9",
    "Контроль заключений",
  ]);
  expect(textsOf(first[0]!)).toContain(
    "Направить поставщику не позднее 11.07.2025 (п. 17: 2 рабочих дня с даты подписания).",
  );
  await applySheetPlans(first, { choice: "replace" });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Контроль заключений");
    sheet.getRange("G4").values = [[45848]];
    sheet.getRange("H5").values = [["отказ"]];
    sheet.getRange("N3:N6").values = [["Исполнитель"], ["Ахметова"], [""], ["=A6"]];
    sheet.tables.getItem("Контроль_заключений").resize("A3:N6");
    sheet.tables.getItem("Нерабочие_дни_КЗ").getDataBodyRange().getLastRow().values = [[45849]];
    await context.sync();
  });
  const again = await readMonitoringTables();
  const { control } = again;
  expect(again.holidays).toContain("2025-07-11");
  expect(control.rows.map(({ number, form, signed, sent }) => [number, form, signed, sent])).toEqual([
    ["7/25", "прил. 2", "2025-07-08", "2025-07-10"],
    ["8/25", "прил. 4", "2025-07-08", undefined],
    ["9/25", "прил. 6", "2025-07-08", undefined],
  ]);
  const { plans: second } = await conclusionPlans(monitoring, request, again, set);
  await applySheetPlans(second, { choice: "replace" });
  const rebuilt = await readMonitoringTables();
  expect(rebuilt.control).toEqual(control);
  expect(rebuilt.control.rows.map(({ kept }) => kept)).toEqual([
    { Исполнитель: "Ахметова" },
    { "Подписано поставщиком": "отказ" },
    { Исполнитель: { formula: "=A6" } },
  ]);

  const other = await conclusionPlans(
    monitoring,
    { ...request, details: { firstNumber: "8", series: "25" } },
    again,
    set,
  );
  expect(other).toEqual({ plans: [], taken: ["8/25", "9/25"] });
  const { plans: next } = await conclusionPlans(monitoring, { ...request, details: { series: "25" } }, again, set);
  expect(next[0]!.name).toBe("Заключение 10");

  // Every number leads to its sheet; one of another year has no sheet of its own once its name is another's.
  const linksOf = (plans: readonly SheetPlan[]) => plans.at(-1)!.links!.map(({ row, sheet }) => [row, sheet]);
  const own = ["Заключение 7", "Заключение 5.0 8", "Заключение по случаю смерти 9"];
  expect(linksOf(first)).toEqual(own.map((name, index) => [3 + index, name]));
  const later = { ...request, details: { firstNumber: "7", series: "26" } };
  const { plans: ofNextYear } = await conclusionPlans(monitoring, later, again, set);
  expect(linksOf(ofNextYear)).toEqual(own.map((name, index) => [6 + index, name]));
  const onlyOne = { ...later, forms: new Set(["unconfirmed"] as const), details: { firstNumber: "1", series: "26" } };
  expect(linksOf((await conclusionPlans(monitoring, onlyOne, again, set)).plans)).toEqual([
    ...own.map((name, index) => [3 + index, name]),
    [6, "Заключение 5.0 1"],
  ]);
});

test("a batch of 60 providers: progress, a cancel in the middle leaves the workbook as it was", async () => {
  const providers = Array.from({ length: 60 }, (_, index) => `ГКБ № ${index + 1}`);
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Лист1")
      .getRange("B4")
      .getResizedRange(59, TITLES.length - 1);
    range.values = providers.map((provider) => row("5.1", "стационар", 300_000, { 1: provider })) as never;
    await context.sync();
  });
  const made: number[] = [];
  const request = {
    forms: new Set(["conclusion"] as const),
    details: { signed: "2025-07-08" },
    onProgress: (done: number) => made.push(done),
  };
  const { plans } = await conclusionPlans(await read(), request, NO_TABLES, set);
  expect(made).toEqual(providers.map((_, index) => (index + 1) / 60));
  expect(plans).toHaveLength(61);

  const sheets = () =>
    office.Excel.run(async (context) => {
      const { worksheets } = context.workbook.load("worksheets/items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
  const abort = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number) => {
    seen.push(done);
    if (done > 0.3) abort.abort();
  };
  expect(await applySheetPlans(plans, { choice: "keep", signal: abort.signal, onProgress })).toBeUndefined();
  expect(seen[seen.length - 1]).toBeLessThan(1);
  expect(await sheets()).toEqual(["Лист1"]);

  await applySheetPlans(plans, { choice: "keep" });
  expect(await sheets()).toEqual(["Лист1", ...plans.map(({ name }) => name)]);
  const { control } = await readMonitoringTables();
  expect(control.rows.map(({ number, provider }) => [number, provider])).toEqual(
    providers.map((provider, index) => [String(index + 1), provider]),
  );
});

test("what appendix 4 asks of a provider is entered on a sheet once, and stays when the sheet is built again", async () => {
  const monitoring = await read();
  const sheet = () => providersSheet(monitoring.summary.providers());
  await applySheetPlans([sheet()], { choice: "keep" });
  expect((await readMonitoringTables()).providers.size).toBe(0);
  await office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Поставщики").getRange("C4:F4").values = [["", "Ахметова А.А.", "=1+1", "#Н/Д"]];
    worksheets.getItem("Поставщики").getRange("J4").values = [["№ 12 на 5 000 000 тенге"]];
    await context.sync();
  });
  await applySheetPlans([sheet()], { choice: "replace" });
  const tables = await readMonitoringTables();
  const entered = { head: "Ахметова А.А.", taxpayer: "=1+1", agreement: "№ 12 на 5 000 000 тенге" };
  expect(tables.providers.find("алматы", " ГКБ  № 7")).toEqual(entered);
  const request = { forms: new Set(["unconfirmed"] as const), details: {} };
  const { plans } = await conclusionPlans(monitoring, request, tables, set);
  const texts = textsOf(plans[0]!);
  const after = (label: string) => texts[texts.findIndex((text) => text.startsWith(label)) + 1];
  expect(["2.2", "2.3", "2.4", "2.8"].map(after)).toEqual([
    "Ахметова А.А.",
    "=1+1",
    expect.stringMatching(/^2\.5 /),
    "№ 12 на 5 000 000 тенге",
  ]);
});

test("a period leaves out what is not of it", async () => {
  const request = { forms: new Set(["conclusion"] as const), details: { periodTo: "2020-01-01" } };
  const made = await conclusionPlans(await read(), request, NO_TABLES, set);
  expect(made).toEqual({ plans: [], taken: [] });
});

test("МРП and details stay in the workbook, a foreign record is left aside", async () => {
  expect(await recallSettings()).toEqual(shippedSettings);
  const settings = { indexes: { ...shippedSettings.indexes, 2026: "4400" }, details: { branch: "Филиал" } };
  await rememberSettings(settings);
  expect(await recallSettings()).toEqual(settings);
  await rememberSettings({ indexes: { 2026: 5 }, details: [1] } as never);
  expect(await recallSettings()).toEqual(shippedSettings);
});
