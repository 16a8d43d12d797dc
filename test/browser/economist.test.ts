import { type Browser, type Page } from "playwright-core";
import { shippedEditions } from "../../src/editions";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { isFailure } from "../../src/rules/failure";
import { ALL_CASES } from "../cases";
import type { FunctionCase } from "../cases/case";
import { CellError } from "../support/customFunctions";
import { expectResult } from "../support/expectCase";
import { russianFormula } from "../support/russianFormula";
import { launchBrowser } from "./setup/launchBrowser";
import { openFile, openWorkbench, type OpenedPage, saveFile } from "./setup/openWorkbench";
import { typingIn } from "./support/typing";

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

const { typeColumn } = typingIn(() => page);

/** NaN, infinity and ranges with holes reach a function from elsewhere; no keyboard types them. */
const isTypable = ({ call: [, ...args] }: FunctionCase): boolean =>
  args.every((arg) => {
    if (typeof arg === "number") return Number.isFinite(arg);
    const [first] = Array.isArray(arg) ? (arg as unknown[][]) : [];
    if (!Array.isArray(arg)) return true;
    // The grid takes a comma inside of a text for the end of the array's element.
    const commas = (arg as unknown[][]).flat().some((cell) => typeof cell === "string" && cell.includes(","));
    return !commas && first !== undefined && arg.every((row: unknown[]) => row.length === first.length);
  });
const spills = ({ call, expected }: FunctionCase): boolean => call.some(Array.isArray) || Array.isArray(expected);

/** What stands in the cells, as the functions' tests know it. */
async function shown(address: string): Promise<unknown[][]> {
  const { value, error } = await range(address);
  return value.map((row, at) =>
    row.map((cell, column) => {
      const { code, message } = error?.[at]?.[column] ?? {};
      return code === undefined ? cell : new CellError(code, message ?? "");
    }),
  );
}

/** What is wrong with the answer, if anything: all of them are told at once. */
function problem(item: FunctionCase, actual: unknown): string[] {
  try {
    expectResult(actual, item.expected);
    return [];
  } catch (error) {
    return [`${item.name}: ${russianFormula(item.call)}\n${String(error)}`];
  }
}

test("every formula of the contract, typed by the keyboard, gives its result or its message", async () => {
  const typable = ALL_CASES.filter(isTypable);
  expect(ALL_CASES.length - typable.length).toBe(5); // NaN, infinity, a range with holes, an empty range, a comma in a constant
  const scalars = typable.filter((item) => !spills(item));
  const arrays = typable.filter(spills);
  await open();
  await typeColumn(
    "A1",
    scalars.map(({ call }) => russianFormula(call)),
  );
  const values = await shown(`A1:A${scalars.length}`);
  const problems = scalars.flatMap((item, row) => problem(item, values[row]![0]));

  let top = 1;
  for (const item of arrays) {
    const size = Array.isArray(item.expected) ? item.expected.length : 1;
    const width = Array.isArray(item.expected) ? item.expected[0]!.length : 1;
    await typeColumn(`C${top}`, [russianFormula(item.call)]);
    const cells = await shown(`C${top}:${"CDEFGHIJ"[width - 1]}${top + size - 1}`);
    problems.push(...problem(item, Array.isArray(item.expected) ? cells : cells[0]![0]));
    top += size + 1;
  }
  expect(problems).toEqual([]);
}, 300_000);

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
}, 300_000);

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

test.each([
  [
    "en-US",
    '=OMS.TARIFF("Кардиолог",2,"взрослые")',
    "2 tariffs fit: without RK 216.02; with RK 239.86. State the district coefficient (rk)",
  ],
  [
    "kk-KZ",
    '=OMS.TARIFF("Кардиолог";2;"взрослые")',
    "2 тариф сәйкес келеді: АК-сіз 216,02; АК-мен 239,86. Көрсетіңіз: АК",
  ],
])("the host's language %s is the language of the messages", async (locale, formula, message) => {
  await open(`?workbook=&locale=${locale}`);
  await page.evaluate((text) => window.workbench!.type("A1", text), formula);
  await settled();
  expect((await range("A1")).error?.[0]?.[0]?.message).toBe(message);
});
