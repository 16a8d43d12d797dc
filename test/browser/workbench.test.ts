import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type CellFormulaValue, Workbook } from "@cj-tech-master/excelts";
import type { Browser, Page } from "playwright-core";
import type { WorkbenchCell } from "../../src/workbench/page/automation";
import { launchBrowser } from "./setup/launchBrowser";
import { openFile, type OpenedPage, openWorkbench, saveFile } from "./setup/openWorkbench";
import { typingIn } from "./support/typing";

const TARIFF = '=OMS.TARIFF("Кардиолог";2;"взрослые";ЛОЖЬ)';

let browser: Browser;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  opened = await openWorkbench(browser);
  page = opened.page;
});
afterEach(async () => {
  const { outside, errors } = opened;
  await opened.close();
  expect(outside).toEqual([]);
  expect(errors).toEqual([]);
});

const cell = (address: string) => page.evaluate((a) => window.workbench?.cell(a), address) as Promise<WorkbenchCell>;
const type = (address: string, text: string) =>
  page.evaluate(([a, t]) => window.workbench?.type(a, t), [address, text] as const);

const { typeByKeyboard } = typingIn(() => page);

/** The grid takes the keyboard once it was clicked, like any page. */
async function focusGrid(): Promise<void> {
  await page.mouse.click(200, 400);
  await page.waitForFunction(() => document.activeElement?.id.startsWith("__editor"));
}

describe("typing", () => {
  test("Russian formulas, numbers and dates by the keyboard", async () => {
    await focusGrid();
    await typeByKeyboard("A1", "3,5");
    await typeByKeyboard("A2", "=СУММ(A1;1,5)");
    await typeByKeyboard("A3", "'1.1");
    await typeByKeyboard("A4", "5.1.2001");
    await typeByKeyboard("A5", '=ЕСЛИ(A1>3;"да;нет";"")');
    await typeByKeyboard("A6", "ложь");
    expect(await cell("A1")).toMatchObject({ value: 3.5, text: "3,5" });
    expect(await cell("A2")).toMatchObject({ formula: "=SUM(A1,1.5)", value: 5 });
    expect(await cell("A3")).toMatchObject({ value: "1.1", text: "1.1" });
    expect(await cell("A4")).toMatchObject({ value: 36896, text: "05.01.2001", numberFormat: "m/d/yyyy" });
    expect(await cell("A5")).toMatchObject({ formula: '=IF(A1>3,"да;нет","")', value: "да;нет" });
    expect(await cell("A6")).toMatchObject({ value: false, text: "ЛОЖЬ" });
  });

  test("a custom function answers, in the language of Excel while it is edited", async () => {
    await focusGrid();
    await typeByKeyboard("B1", TARIFF);
    expect(await cell("B1")).toEqual({
      formula: '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)',
      value: 216.02,
      text: "216,02",
      numberFormat: "General",
    });
    await typeByKeyboard("B1", "*2", ["F2", "End"]);
    expect(await cell("B1")).toMatchObject({ formula: '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)*2', value: 432.04 });
  });

  test("editing a cell without a change leaves it as it was", async () => {
    await focusGrid();
    for (const [address, text] of [
      ["C1", "12,5%"],
      ["C2", "1.1"],
      ["C3", "'1.1"],
      ["C4", "=1,5*2"],
    ] as const) {
      await type(address, text);
      const before = await cell(address);
      await page.evaluate((a) => window.workbench?.select(a), address);
      await page.keyboard.press("F2");
      await page.waitForTimeout(150);
      await page.keyboard.press("Enter");
      await page.waitForTimeout(100);
      await page.evaluate(() => window.workbench?.settled());
      expect(await cell(address)).toEqual(before);
    }
  });
});

describe("errors", () => {
  test("the message is in a card over the cell and beneath the pane", async () => {
    await type("A1", '=OMS.TARIFF("кардиолог ";2;"взрослые")');
    const { error, text, value } = await cell("A1");
    expect({ value, text, code: error?.code }).toEqual({ value: "#VALUE!", text: "#ЗНАЧ!", code: "#VALUE!" });
    expect(error?.message).toContain("216,02");

    await page.evaluate(() => window.workbench?.select("A1"));
    const grid = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    await page.mouse.move((grid?.x ?? 0) + 70, (grid?.y ?? 0) + 26);
    await page.mouse.move((grid?.x ?? 0) + 76, (grid?.y ?? 0) + 30);
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await card.innerText()).toContain(error?.message);
    expect(await page.locator("#pane-status").innerText()).toContain(error?.message);
  });

  test("a broken file is refused in words and nothing of the open workbook is lost", async () => {
    await type("A1", "важное");
    const folder = await mkdtemp(path.join(os.tmpdir(), "workbench-"));
    const broken = path.join(folder, "broken.xlsx");
    writeFileSync(broken, "это не книга");
    await page.locator("#file").setInputFiles(broken);
    await page.getByText("Файл повреждён").waitFor();
    expect((await cell("A1")).value).toBe("важное");
  });
});

describe("files", () => {
  test("«Сохранить» gives a file that «Открыть» opens again", async () => {
    await type("A1", TARIFF);
    await type("A2", "=OMS.EDITIONS()");
    await type("A1", TARIFF);
    const spilled = await page.evaluate(() => window.workbench?.range("A2:C3").value);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Сохранить" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Книга1.xlsx");
    const file = await download.path();

    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(file));
    expect(workbook.worksheets[0]?.getCell("A1").value as CellFormulaValue).toEqual({
      formula: '_xldudf_OMS_TARIFF("Кардиолог",2,"взрослые",FALSE)',
      result: 216.02,
    });

    await page.locator("#file").setInputFiles({ name: "Снова.xlsx", mimeType: "", buffer: readFileSync(file) });
    await page.getByRole("heading", { name: "Снова" }).waitFor();
    await page.evaluate(() => window.workbench?.settled());
    expect(await cell("A1")).toMatchObject({ value: 216.02 });
    expect(await cell("A2")).toMatchObject({ formula: "=OMS.EDITIONS()" });
    expect(await page.evaluate(() => window.workbench?.range("A2:C3").value)).toEqual(spilled);
  });

  test("a sample opens and is computed", async () => {
    const names = (await (
      await page.request.get(`${new URL(page.url()).origin}/workbench/samples.json`)
    ).json()) as string[];
    const name = names[0] ?? "";
    await page.getByRole("combobox", { name: "Открыть пример" }).selectOption(name);
    await page.getByText(`Открыто: ${name}`).waitFor();
    const sheets = await page.evaluate(() => window.workbench?.sheets());
    expect(sheets?.length).toBeGreaterThan(0);
  });

  test("bytes go in and out of window.workbench", async () => {
    await type("A1", "1.1");
    const bytes = await saveFile(page);
    await openFile(page, bytes, "Даты.xlsx");
    expect(await cell("A1")).toMatchObject({ text: "01.янв", numberFormat: "d-mmm" });
    expect(await page.title()).toContain("Даты");
  });
});

describe("the page", () => {
  test("the ribbon comes from the manifest and shows the pane", async () => {
    const ribbon = page.getByRole("navigation", { name: "Лента" });
    const button = ribbon.getByRole("button").first();
    expect(await ribbon.innerText()).toContain("ОМС");
    expect(await page.locator('iframe[title="ОМС"]').isVisible()).toBe(true);
    await page.getByRole("button", { name: "Закрыть область задач" }).click();
    expect(await page.locator('iframe[title="ОМС"]').isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator('iframe[title="ОМС"]').isVisible()).toBe(true);
  });

  test("the pane is a page of the same origin that Office.js trusts", async () => {
    const stats = await page.evaluate(async () => {
      await window.workbench?.settled();
      return { stats: window.workbench?.stats(), pane: typeof window.workbench?.pane().document };
    });
    expect(stats.pane).toBe("object");
    await type("A1", TARIFF);
    const after = await page.evaluate(() => window.workbench?.stats());
    expect(after?.customFunctionCalls).toBe((stats.stats?.customFunctionCalls ?? 0) + 1);
  });

  test("dark follows the system", async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paper()).not.toBe(light);
    await page.waitForFunction(() => document.documentElement.classList.contains("univer-dark"));
  });

  test("in English, commas separate and a point is decimal", async () => {
    const english = await openWorkbench(browser, { query: "?workbook=&locale=en-US" });
    const value = await english.page.evaluate(async () => {
      await window.workbench?.type("A1", "=SUM(1.5,2)");
      await window.workbench?.type("A2", "TRUE");
      return window.workbench?.range("A1:A2");
    });
    expect(value?.text).toEqual([["3.5"], ["TRUE"]]);
    await english.close();
    expect(english.outside).toEqual([]);
  });
});
