import { monitoringForms } from "../../src/editions/kazakhstan";
import { monitoringOracle, type OracleLine } from "../rules/kazakhstan/sampleOracle";
import { paneSuite } from "./support/paneSuite";

const { open, openTab, page, pane, range, said, sheets, type, violations } = paneSuite();

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;
const codes = monitoringForms.register.columns.flatMap(({ code }) => code ?? []);
const sum = (lines: readonly OracleLine[], value: (line: OracleLine) => number) =>
  lines.reduce((total, line) => total + value(line), 0);
/** Tiyn of a cell that holds tenge. */
const tiyn = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));

/** 200 МРП by year, tiyn. */
const LIMITS: Readonly<Record<string, bigint>> = { 2025: 78_640_000n, 2026: 86_500_000n };

const total = (lines: readonly OracleLine[]) => lines.reduce((all, line) => all + line.tiyn, 0n);
const countOf = (line: OracleLine, head: string): number =>
  Object.entries(line.counts).reduce((all, [code, count]) => all + (code.startsWith(`${head}.`) ? count : 0), 0);

async function countDefects(): Promise<readonly OracleLine[]> {
  const lines = await monitoringOracle();
  await open({ query: "?workbook=kazakhstan.xlsx" });
  await openTab("Дефекты");
  await pane().getByText("Казахстан: реестр и заключения").click();
  await button("Посчитать дефекты").click();
  const money = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2 }).format(Number(total(lines)) / 100);
  await said(`${sum(lines, (line) => line.count).toLocaleString("ru-RU")} дефектов, ${money} ₸`);
  return lines;
}

/** No number of a person leaves the workbook's cells: not into the browser's storage, not into the records of the tab. */
async function expectNoPersons(): Promise<void> {
  const kept = await page().evaluate(() => {
    const { localStorage, sessionStorage } = window.workbench!.pane();
    return JSON.stringify([localStorage, sessionStorage]);
  });
  const { default: JSZip } = await import("jszip");
  const file = await JSZip.loadAsync(await saved());
  const parts = Object.values(file.files).filter(({ name, dir }) => /^customXml|docProps/.test(name) && !dir);
  const texts = await Promise.all(parts.map((part) => part.async("string")));
  expect(parts.length).toBeGreaterThan(0);
  expect([kept, ...texts].flatMap((text) => text.match(/(?<![\d-])\d{12}(?!\d)/g) ?? [])).toEqual([]);
}

const saved = async (): Promise<Uint8Array> => {
  const bytes = await page().evaluate(async () => Array.from(new Uint8Array(await window.workbench!.save())));
  return Uint8Array.from(bytes);
};

test("the sheets of the sample are the oracle's", async () => {
  const lines = await countDefects();
  expect(lines).toHaveLength(60);
  expect(new Set(lines.flatMap((line) => Object.keys(line.counts))).size).toBe(48);
  expect(await violations()).toEqual([]);

  // Its 5 000 rows are compared without a browser.
  await pane().getByLabel("Расчёт по строкам").uncheck();
  await button("Построить листы").click();
  await said(/^Готово: «Реестр поставщиков»/);

  // Three lines of the title, one of help, three of headers.
  const register = await values("Реестр поставщиков!A6:AY68");
  expect(register[1]).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  expect(register[0]!.slice(2, 49)).toEqual(
    monitoringForms.register.columns.slice(2, 49).map(({ printed }) => printed),
  );
  lines.forEach((line, index) => {
    const row = register[index + 2]!;
    const counts = codes.map((code) => (line.counts[code] ?? 0) + (code === "12.0" ? (line.counts["12.2"] ?? 0) : 0));
    expect(row.slice(0, 50)).toEqual([line.region, line.provider, ...counts, line.count]);
    expect([line.provider, tiyn(row[50])]).toEqual([line.provider, line.tiyn]);
  });
  const totals = register[62]!;
  expect([totals[49], tiyn(totals[50])]).toEqual([sum(lines, (line) => line.count), total(lines)]);
  const check = (await values("Реестр поставщиков!O71:O72")).flat();
  expect(check).toEqual(["сходится", "сходится"]);

  const split = (await values("Градация нарушений!A5:J64")).map((row) => [row[1], row[2], row[4], row[6]]);
  expect(split).toEqual(
    lines.map(({ provider, graded }) => [
      provider,
      ...["значительные нарушения", "не значительные нарушения", ""].map((grade) => graded[grade] ?? 0),
    ]),
  );

  const ofCodes = (await values("Дефекты по кодам!A1:B110")).filter(([code]) => /^\d+\.\d+$/.test(String(code)));
  const all = [...codes.slice(0, codes.indexOf("12.1") + 1), "12.2", ...codes.slice(codes.indexOf("12.1") + 1)];
  const heads = codes.filter((code) => code.endsWith(".0"));
  expect(ofCodes).toEqual([
    ...heads.map((code) => [code, sum(lines, (line) => countOf(line, code.slice(0, -2)))]),
    ...all.map((code) => [code, sum(lines, (line) => line.counts[code] ?? 0)]),
  ]);

  const thresholds = await values("Пороги!A1:I150");
  const over = lines.flatMap(({ provider, unconfirmed }) =>
    Object.entries(unconfirmed).flatMap(([month, found]) =>
      found > LIMITS[month.slice(0, 4)]! ? [`${provider} ${month.slice(0, 4)}`] : [],
    ),
  );
  const said16 = thresholds
    .filter((row) => String(row[7]).includes("сверх предела"))
    .map((row) => `${String(row[1])} ${String(row[2])}`);
  expect(said16.sort()).toEqual([...new Set(over)].sort());
  expect(over.length).toBeGreaterThan(0);
  await expectNoPersons();
});

test("conclusions of one provider, and what is typed on the control sheet outlives a new build", async () => {
  const lines = await countDefects();
  const one = lines.find(({ breaches }) => breaches > 0)!;
  await pane().getByRole("heading", { name: "Заключения", exact: true }).click();
  await pane().getByLabel("Поставщик", { exact: true }).last().selectOption(`${one.provider}, ${one.region}`);
  for (const form of ["Исполнение договора (прил. 3)", "Случаи смерти (прил. 6)"])
    await pane().getByLabel(form).check();
  await pane().getByLabel("Дата подписания").fill("2025-07-11");
  await pane().getByLabel("После дроби").fill("2025");
  await button("Сделать заключения").click();
  await said(/^Готово: «Заключение 1»/);

  const made = await sheets();
  const deaths = made.filter((name) => name.startsWith("Заключение по случаю смерти")).length;
  expect(deaths).toBeGreaterThan(0);
  const find = (rows: unknown[][], begins: string) => rows.find((row) => String(row[0]).startsWith(begins))!;
  const quality = await values("Заключение 1!A1:E400");
  expect(find(quality, "ИТОГО")[4]).toBe(one.count);
  expect(quality.flat()).toContain(
    "Направить поставщику не позднее 15.07.2025 (п. 17: 2 рабочих дня с даты подписания).",
  );
  const contract = await values("Заключение по договору 2!A1:B60");
  expect(contract.filter(([clause]) => /^п\. \d/.test(String(clause)))).toHaveLength(one.breaches);
  const unconfirmed = await values("Заключение 5.0 3!A1:E200");
  const sums = unconfirmed.flatMap((row) => (typeof row[4] === "number" ? [tiyn(row[4])] : []));
  expect(sums.reduce((all, found) => all + found, 0n)).toBe(
    Object.values(one.unconfirmed).reduce((all, found) => all + found, 0n),
  );

  await type("Контроль заключений!G4", "14.07.2025");
  await type("Контроль заключений!H4", "отказ");
  await type("Контроль заключений!F5", "16.07.2025");
  await pane().getByLabel("Первый номер").fill("1");
  await button("Сделать заключения").click();
  await said(/вся таблица «Контроль заключений» с вашими датами/);
  await button("Заменить").click();
  await said(/^Готово: «Заключение 1»/);
  const control = await values(`Контроль заключений!A4:M${deaths + 6}`);
  expect(control.map(([number]) => number)).toEqual(
    Array.from({ length: deaths + 3 }, (_, index) => `${index + 1}/2025`),
  );
  // Signed on Friday 11.07.2025: due on Tuesday; one term was typed by hand.
  expect(control.map((row) => row[5])).toEqual([45_853, 45_854, ...Array(deaths + 1).fill(45_853)]);
  expect(control.slice(0, 3).map((row) => [row[6], row[7], row[12]])).toEqual([
    [45_852, "отказ", "направлено"],
    ["", "", "просрочено направление"],
    ["", "", "просрочено направление"],
  ]);
  await expectNoPersons();
});
