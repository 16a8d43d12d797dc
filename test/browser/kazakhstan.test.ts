import { Workbook } from "@cj-tech-master/excelts";
import JSZip from "jszip";
import type { ConsoleMessage } from "playwright-core";
import { monitoringForms } from "../../src/editions/kazakhstan";
import { kk } from "../../src/rules/kazakhstan/messages/kk";
import { kazakhstanKk } from "../../src/taskpane/defects/kazakhstan/texts/kk";
import { kazakhstanRu } from "../../src/taskpane/defects/kazakhstan/texts/ru";
import { monitoringOracle, type OracleLine, type OracleRow } from "../rules/kazakhstan/sampleOracle";
import { saveFile } from "./setup/openWorkbench";
import { ALL_USABLE, keyboardIn } from "./support/keyboard";
import { paneSuite } from "./support/paneSuite";
import { cellsOf, expectedConclusions, russianDay, saidOf, tenge, times } from "./support/sampleConclusions";

const { open, openTab, page, pane, range, said, sheets, type, violations } = paneSuite();
const keys = keyboardIn(page);

/** One hundred and eighty sheets on a busy machine. */
const LONG = 300_000;

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;
const codes = monitoringForms.register.columns.flatMap(({ code }) => code ?? []);
const sum = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((total, item) => total + value(item), 0);
/** Tiyn of a cell that holds tenge. */
const tiyn = (cell: unknown): bigint => BigInt(Math.round(Number(cell) * 100));

/** 200 МРП by year, tiyn. */
const LIMITS: Readonly<Record<string, bigint>> = { 2025: 78_640_000n, 2026: 86_500_000n };

const total = (lines: readonly OracleLine[]) => lines.reduce((all, line) => all + line.tiyn, 0n);
const countOf = (line: OracleLine, head: string): number =>
  Object.entries(line.counts).reduce((all, [code, count]) => all + (code.startsWith(`${head}.`) ? count : 0), 0);

/** What page and pane have written to the console since the sample was opened. */
const written: ConsoleMessage[] = [];

async function openSample(locale = "ru-RU"): Promise<readonly OracleLine[]> {
  const lines = await monitoringOracle();
  await open({ query: `?workbook=kazakhstan.xlsx&locale=${locale}` });
  written.length = 0;
  page().on("console", (message) => written.push(message));
  return lines;
}

const counted = async (lines: readonly OracleLine[]): Promise<void> => {
  const money = new Intl.NumberFormat("ru-RU", { minimumFractionDigits: 2 }).format(Number(total(lines)) / 100);
  await said(`${sum(lines, ({ count }) => count).toLocaleString("ru-RU")} дефектов, ${money} ₸`);
};

/** Numbers of persons among what was written to the console; objects are looked into. */
async function personsInConsole(lines: readonly OracleLine[]): Promise<readonly string[]> {
  const texts = await Promise.all(
    written.map(async (message) => {
      const parts = await Promise.all(message.args().map((part) => part.jsonValue().catch(() => "")));
      return `${message.text()} ${JSON.stringify(parts)}`;
    }),
  );
  const all = texts.join("\n");
  return lines.flatMap(({ rows }) => rows.map(({ iin }) => iin).filter((iin) => all.includes(iin)));
}

/** No number of a person leaves the workbook's cells: not into the browser's storage, the records of the tab, the console. */
async function expectNoPersons(file: Buffer, lines: readonly OracleLine[]): Promise<void> {
  const kept = await page().evaluate(() => {
    const { localStorage, sessionStorage } = window.workbench!.pane();
    return JSON.stringify([localStorage, sessionStorage]);
  });
  const { files } = await JSZip.loadAsync(file);
  const parts = Object.values(files).filter(({ name, dir }) => /^customXml|docProps/.test(name) && !dir);
  const texts = await Promise.all(parts.map((part) => part.async("string")));
  expect(parts.length).toBeGreaterThan(0);
  expect([kept, ...texts].flatMap((text) => text.match(/(?<![\d-])\d{12}(?!\d)/g) ?? [])).toEqual([]);

  expect(await personsInConsole(lines)).toEqual([]);
  // The search itself finds what the pane writes, inside of an object too.
  const { iin } = lines[0]!.rows[0]!;
  const logged = page().waitForEvent("console");
  await page().evaluate((person) => {
    (window.workbench!.pane() as unknown as typeof globalThis).console.log({ person });
  }, iin);
  await logged;
  expect(await personsInConsole(lines)).toEqual([iin]);
}

async function readBack(file: Buffer): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(file as never);
  return book;
}

/** A row of «Расчёт неустойки» as the oracle has it. */
const calculated = (row: OracleRow): readonly unknown[] => [
  row.sheetRow,
  row.region,
  row.provider,
  row.card,
  Date.parse(row.date) / 86_400_000 + 25_569,
  row.code,
  row.care,
  row.printed ? Number(row.printed.value) : "",
  row.printed?.unit ?? "",
  row.base ?? "",
  row.count,
  tenge(row.tiyn) ?? "",
  row.gap ?? "",
];

test("by keys alone: every sheet of the sample is the oracle's", async () => {
  const lines = await openSample();
  expect(lines).toHaveLength(60);
  expect(new Set(lines.flatMap((line) => Object.keys(line.counts))).size).toBe(48);
  await keys.openTab("Дефекты");
  await keys.reach(/^Россия/);
  await keys.press("ArrowRight");
  await keys.reach(/^Посчитать дефекты$/);
  await keys.press("Enter");
  await counted(lines);
  for (const section of [/^Ставки и МРП/, /^Заключения/]) await keys.use(section);
  expect(await keys.unusable()).toEqual(ALL_USABLE);
  expect(await violations()).toEqual([]);
  await keys.enter();
  await keys.use(/^Проверить/);
  await keys.reach(/^[A-Z]+\d+$/);
  const place = await keys.focused();
  await keys.press("Enter");
  await said(`Ячейка Дефекты!${place}`);
  await keys.enter();
  await keys.use(/^Проверить/);
  await keys.use(/^Построить листы$/);
  await pane()
    .getByText(/^Готово: «Реестр поставщиков»/)
    .waitFor({ timeout: LONG });

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

  const thresholds = (await values("Пороги!A1:I150")).filter(([, , year]) => Number(year) > 2000);
  expect(thresholds.map((row) => [row[1], row[2], ...row.slice(4, 7).map(tiyn)])).toEqual(
    lines.flatMap(({ provider, unconfirmed }) =>
      [2025, 2026].flatMap((year) => {
        const months = Object.entries(unconfirmed).filter(([month]) => month.startsWith(String(year)));
        const [found, limit] = [months.reduce((all, [, one]) => all + one, 0n), LIMITS[year]!];
        return months.length > 0 ? [[provider, year, found, limit, found > limit ? found - limit : 0n]] : [];
      }),
    ),
  );
  // Of each provider the first month over the limit is to be told of, the later ones end the contract.
  const over = lines.map(({ unconfirmed }) =>
    Object.entries(unconfirmed).filter(([month, found]) => found > LIMITS[month.slice(0, 4)]!),
  );
  const saidOften = (text: string) => sum(thresholds, (row) => String(row[8]).split(text).length - 1);
  expect(saidOften("информация в правоохранительные органы")).toBe(over.filter((months) => months.length > 0).length);
  expect(saidOften("повторное выявление")).toBe(sum(over, (months) => Math.max(0, months.length - 1)));
  expect(saidOften("информация в правоохранительные органы")).toBeGreaterThan(0);

  const rows = lines.flatMap((line) => line.rows).sort((a, b) => a.sheetRow - b.sheetRow);
  expect(await values(`Расчёт неустойки!A3:M${rows.length + 2}`)).toEqual(rows.map(calculated));
  await expectNoPersons(await saveFile(page()), lines);
});

test(
  "conclusions of all providers at once: stopped, made, read back; what is typed on the control sheet outlives the next",
  async () => {
    const lines = await openSample();
    await openTab("Дефекты");
    await pane().getByText("Казахстан: реестр и заключения").click();
    await button("Посчитать дефекты").click();
    await counted(lines);
    await pane().getByRole("heading", { name: "Заключения", exact: true }).click();
    for (const form of ["Исполнение договора (прил. 3)", "Случаи смерти (прил. 6)"])
      await pane().getByLabel(form).check();
    await pane().getByLabel("Дата подписания").fill("2025-07-11");
    await pane().getByLabel("После дроби").fill("2025");
    const before = await sheets();
    const expected = expectedConclusions(lines);
    const names = expected.map(({ sheet }) => sheet);

    await button("Сделать заключения").click();
    await page().waitForFunction((some) => window.workbench!.sheets().length > some, before.length + 9, {
      timeout: LONG,
    });
    await button("Остановить").click();
    await said("Остановлено. Книга осталась как была.");
    expect(await sheets()).toEqual(before);

    await button("Сделать заключения").click();
    await pane()
      .getByText(/^Готово: «Заключение 1»/)
      .waitFor({ timeout: LONG });
    expect(await sheets()).toEqual([...before, ...names, "Контроль заключений"]);
    expect(new Set(expected.map(({ form }) => form)).size).toBe(4);
    const file = await saveFile(page());
    const book = await readBack(file);
    for (const one of expected) {
      const [found, wanted] = saidOf(book, one);
      expect([one.sheet, found]).toEqual([one.sheet, wanted]);
      const due = cellsOf(book, one.sheet).flat().join("\n");
      const clause = one.form === "прил. 6" ? "п. 42" : "п. 17";
      expect(due).toContain(`не позднее 15.07.2025 (${clause}: 2 рабочих дня с даты подписания).`);
    }
    await expectNoPersons(file, lines);

    // The one provider that has broken its contract, once more, under the numbers that its conclusions have.
    const one = lines.find(({ rows }) => rows.some(({ clause }) => clause !== ""))!;
    const own = expected.filter(({ line }) => line === one);
    const start = expected.indexOf(own[0]!);
    await type(`Контроль заключений!G${start + 4}`, "14.07.2025");
    await type(`Контроль заключений!H${start + 4}`, "отказ");
    await type(`Контроль заключений!F${start + 5}`, "16.07.2025");
    await pane().getByLabel("Поставщик", { exact: true }).last().selectOption(`${one.provider}, ${one.region}`);
    await pane()
      .getByLabel("Первый номер")
      .fill(String(start + 1));
    await button("Сделать заключения").click();
    await said(/вся таблица «Контроль заключений» с вашими датами/);
    await button("Заменить").click();
    await pane()
      .getByText(new RegExp(`^Готово: «${own[0]!.sheet}»`))
      .waitFor({ timeout: LONG });
    const control = await values(`Контроль заключений!A4:M${expected.length + 3}`);
    expect(control.map(([number, provider, form]) => [number, provider, form])).toEqual(
      expected.map(({ number, line, form }) => [number, line.provider, form]),
    );
    // Signed on Friday 11.07.2025: due on Tuesday; one term was typed by hand.
    const sendBy = control.map((row) => row[5]);
    expect([sendBy[start + 1], new Set(sendBy.filter((_, index) => index !== start + 1))]).toEqual([
      45_854,
      new Set([45_853]),
    ]);
    expect(control.slice(start, start + 3).map((row) => [row[6], row[7], row[12]])).toEqual([
      [45_852, "отказ", "направлено"],
      ["", "", "просрочено направление"],
      ["", "", "просрочено направление"],
    ]);
  },
  LONG,
);

/** Every text of a catalogue that is said as it stands. */
const textsIn = (catalogue: unknown): readonly string[] =>
  typeof catalogue === "string"
    ? [catalogue]
    : Object.values((catalogue ?? {}) as Record<string, unknown>).flatMap((value) => textsIn(value));

test("in Kazakh: the pane speaks it whole, numbers are read, what the forms print stays the document's", async () => {
  const lines = await openSample("kk-KZ");
  await openTab("Ақаулар");
  await pane().getByText("Қазақстан: тізілім және қорытындылар").click();
  await button(kazakhstanKk.read).click();
  const money = new Intl.NumberFormat("kk-KZ", { minimumFractionDigits: 2 }).format(Number(total(lines)) / 100);
  await said(`${sum(lines, ({ count }) => count).toLocaleString("kk-KZ")} ақау, ${money} ₸`);
  for (const section of [kazakhstanKk.rates.title, kazakhstanKk.problems.title, kazakhstanKk.conclusions.title])
    await pane().getByRole("heading", { name: section, exact: true }).click();
  await pane().getByLabel(kazakhstanKk.conclusions.names.death).check();

  const shown = new Set(
    await page().evaluate(() => {
      const { document } = window.workbench!.pane();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent!.trim());
      return texts;
    }),
  );
  const own = textsIn(kazakhstanKk);
  expect(own.filter((text) => shown.has(text)).length).toBeGreaterThan(40);
  expect(textsIn(kazakhstanRu).filter((text) => !own.includes(text) && shown.has(text))).toEqual([]);
  expect([...shown].join("\n")).toContain(kk.problems.iinControl({}));

  const index = pane().getByLabel(kazakhstanKk.rates.index("2025"));
  await index.fill("число");
  await said(kazakhstanKk.rates.invalid);
  await index.fill("3932,5");
  await pane().getByText(kazakhstanKk.rates.invalid).waitFor({ state: "hidden" });

  const [first] = lines;
  await pane()
    .getByLabel(kazakhstanKk.conclusions.provider, { exact: true })
    .last()
    .selectOption(`${first!.provider}, ${first!.region}`);
  await pane().getByLabel(kazakhstanKk.conclusions.signed).fill("2025-07-11");
  await button(kazakhstanKk.conclusions.build).click();
  await said(/^Дайын: «Заключение 1»/);
  const { value, text } = await range("Заключение 1!A1:E60");
  expect(value[0]![0]).toBe("Заключение по мониторингу качества и объема медицинских услуг");
  expect(value.flat()).toContain('№ 1 от "11" июля 2025 года');
  const [row] = first!.rows;
  const at = value.findIndex(([cell]) => cell === "№") + 1;
  expect(text[at]).toEqual(["1", row!.card, row!.iin, russianDay(row!.date), times(row!)]);
});
