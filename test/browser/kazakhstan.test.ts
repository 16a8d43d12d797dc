import { monitoringForms } from "../../src/editions/kazakhstan";
import { monitoringOracle, type OracleLine } from "../rules/kazakhstan/sampleOracle";
import { paneSuite } from "./support/paneSuite";

const { open, openTab, pane, range, said, violations } = paneSuite();

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;
const codes = monitoringForms.register.columns.flatMap(({ code }) => code ?? []);
const sum = (lines: readonly OracleLine[], value: (line: OracleLine) => number) =>
  lines.reduce((total, line) => total + value(line), 0);
/** Tiyn of a cell that holds tenge. */
const tiyn = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));

/** 200 МРП by year, tiyn. */
const LIMITS: Readonly<Record<string, bigint>> = { 2025: 78_640_000n, 2026: 86_500_000n };

test("the sample's register and thresholds are the oracle's", async () => {
  const lines = await monitoringOracle();
  expect(lines).toHaveLength(60);
  expect(new Set(lines.flatMap((line) => Object.keys(line.counts))).size).toBe(48);
  await open({ query: "?workbook=kazakhstan.xlsx" });
  await openTab("Дефекты");
  await pane().getByText("Казахстан: реестр и заключения").click();
  await button("Посчитать дефекты").click();
  const total = lines.reduce((all, line) => all + line.tiyn, 0n);
  const money = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2 }).format(Number(total) / 100);
  await said(`${sum(lines, (line) => line.count).toLocaleString("ru-RU")} дефектов, ${money} ₸`);
  expect(await violations()).toEqual([]);

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
  expect([totals[49], tiyn(totals[50])]).toEqual([sum(lines, (line) => line.count), total]);
  const check = (await values("Реестр поставщиков!O71:O72")).flat();
  expect(check).toEqual(["сходится", "сходится"]);

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
});
