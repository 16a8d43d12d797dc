import { type Browser, type Page } from "playwright-core";
import { shippedEditions } from "../../src/editions";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { isFailure } from "../../src/rules/failure";
import { ekdCases } from "../cases/ekd";
import type { ExpectedError, FunctionCase } from "../cases/case";
import { costCases } from "../cases/costs";
import { kzgCases } from "../cases/kzg";
import { referenceCases } from "../cases/reference";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";
import { russianFormula } from "../support/russianFormula";
import { launchBrowser } from "./setup/launchBrowser";
import { openFile, openWorkbench, type OpenedPage, saveFile } from "./setup/openWorkbench";

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { outside, errors } = opened;
  await opened.close();
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

async function open(query = "?workbook="): Promise<void> {
  opened = await openWorkbench(browser, { query });
  page = opened.page;
  await page.mouse.click(200, 400);
}

const settled = () => page.evaluate(() => window.workbench!.settled());
const range = (address: string) => page.evaluate((at) => window.workbench!.range(at), address);

/** A person's way down a column: the text, Enter, the next cell. */
async function typeColumn(top: string, texts: readonly string[]): Promise<void> {
  await page.evaluate((address) => window.workbench!.select(address), top);
  for (const text of texts) {
    await page.keyboard.insertText(text);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(60); // the grid commits in a task of its own
  }
  await settled();
}

const isError = (expected: FunctionCase["expected"]): expected is ExpectedError =>
  typeof expected === "object" && "error" in expected;

const scalarCases = [
  ...tariffCases,
  ...kzgCases,
  ...sanctionCases,
  ...ekdCases,
  ...costCases,
  ...referenceCases,
].filter(({ call, expected }) => !call.some(Array.isArray) && !Array.isArray(expected) && !call.includes(1e300));

test("every formula of the contract, typed by the keyboard, gives its result or its message", async () => {
  await open();
  await typeColumn(
    "A1",
    scalarCases.map(({ call }) => russianFormula(call)),
  );
  const { value, error } = await range(`A1:A${scalarCases.length}`);
  scalarCases.forEach(({ name, expected }, row) => {
    const label = `${name}: ${russianFormula(scalarCases[row]!.call)}`;
    if (isError(expected)) {
      const actual = error?.[row]?.[0];
      expect([label, actual?.code]).toEqual([label, expected.error]);
      for (const part of expected.message ?? []) expect(actual?.message).toContain(part);
    } else {
      expect([label, value[row]![0]]).toEqual([label, expected]);
    }
  });
});

test("a formula filled down 200 rows follows its cells; saved and opened again, the values are there", async () => {
  await open("?workbook=plan-poseshcheniy.xlsx");
  await settled();
  const set = { editions: shippedEditions };
  const plan = await range("A2:G201");
  const visits = (raw: unknown) => Number(String(raw).replace(/\s/g, ""));
  plan.value.forEach(([specialty, level, patient, rk, count, tariff, cost], row) => {
    if (specialty === "") return expect([row, tariff, cost]).toEqual([row, "", ""]);
    const rule = FUNCTION_RULES.TARIFF(set, [specialty, level, patient, rk]);
    if (isFailure(rule)) return expect(String(tariff)).toMatch(/^#(VALUE!|N\/A)$/);
    expect([row, tariff]).toEqual([row, rule]);
    if (typeof count === "number") expect(Number(cost)).toBeCloseTo(Number(rule) * visits(count), 2);
  });

  // Filling down is what the economist does next: a column of her own, and one changed input.
  await typeColumn(
    "I2",
    Array.from({ length: 200 }, (_, row) => `=OMS.TARIFF(A${row + 2};B${row + 2};C${row + 2};D${row + 2})*2`),
  );
  const first =
    plan.value.findIndex(([specialty, , , , , tariff]) => specialty !== "" && typeof tariff === "number") + 2;
  const before = (await range(`F${first}:I${first}`)).value[0]!;
  expect(Number(before[3])).toBeCloseTo(Number(before[0]) * 2, 6);
  await page.evaluate(async (row) => {
    await window.workbench!.type(`A${row}`, "Стоматолог");
    await window.workbench!.type(`B${row}`, "2");
    await window.workbench!.type(`C${row}`, "дети");
    await window.workbench!.type(`D${row}`, "ИСТИНА");
    await window.workbench!.settled();
  }, first);
  expect((await range(`F${first}:I${first}`)).value[0]![0]).toBe(448.68);
  expect(Number((await range(`I${first}`)).value[0]![0])).toBeCloseTo(897.36, 6);

  const sheet = await range("A1:I201");
  const bytes = await saveFile(page);
  await page.evaluate(() => window.workbench!.open(new ArrayBuffer(0)).catch(() => undefined));
  await openFile(page, bytes, "saved.xlsx");
  await settled();
  const reopened = await range("A1:I201");
  expect(reopened.value).toEqual(sheet.value);
  expect(reopened.formula).toEqual(sheet.formula);
});

test("a range in one call spills, with errors in their own cells", async () => {
  await open();
  await typeColumn("A1", ["Кардиолог", "Педиатр", "Нет такого", "Хирург"]);
  await typeColumn("B1", ['=OMS.TARIFF(A1:A4;2;"дети";ЛОЖЬ)']);
  const { value, error } = await range("B1:B4");
  expect(value.map(([cell]) => cell)).toEqual([224.37, 207.18, "#N/A", 194.83]);
  expect(error?.[2]?.[0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("Нет такого") });
  await typeColumn("A3", ["Невролог"]);
  expect((await range("B3")).value[0]![0]).toBe(227.77);
});

test("a code that the grid turned into a date is named in the message", async () => {
  await open();
  await typeColumn("A1", ["5.1.1", "'5.1.1"]);
  await typeColumn("B1", ["=OMS.SANCTION(A1;100)", "=OMS.SANCTION(A2;100)"]);
  const { value, error } = await range("B1:B2");
  expect(error?.[0]?.[0]?.message).toContain("5.1.1");
  expect(value[1]![0]).toBe(100);
});

test("the host's language is the language of the messages", async () => {
  await open("?workbook=&locale=en-US");
  await page.evaluate(() => window.workbench!.type("A1", '=OMS.TARIFF("Кардиолог",2,"взрослые")'));
  await settled();
  expect((await range("A1")).error?.[0]?.[0]?.message).toMatch(/2 tariffs fit: without RK 216\.02/);
});
