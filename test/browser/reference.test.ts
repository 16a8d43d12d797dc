import { LOOKS, paneSuite } from "./support/paneSuite";

const { open, page, pane, button, cell, range, select, type, settled, said, violations } = paneSuite();

const field = () => pane().getByRole("searchbox", { name: "Поиск по справочнику" });

/** Through Office.js in the pane, as any add-in would ask. */
const columnWidth = (address: string) =>
  page().evaluate((at) => {
    const { Excel: client } = window.workbench!.pane() as unknown as { Excel: typeof Excel };
    return client.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
      range.load("format/columnWidth");
      await context.sync();
      return range.format.columnWidth;
    });
  }, address);

/** Opens the card of the best match, by the keyboard alone. */
async function openCard(query: string): Promise<void> {
  await field().fill(query);
  await field().press("Enter");
  await button("К списку").waitFor();
}

async function insert(name: string): Promise<void> {
  await button(name).click();
  await said(/^(Вставлено|Таблица вставлена)/);
  await settled();
}

describe("formula", () => {
  beforeEach(() => open());

  test("found with a typing error, chosen and inserted without a mouse", async () => {
    await select("B3");
    await field().focus();
    await page().keyboard.type("кардиалог");
    await page().keyboard.press("Enter");
    await pane().getByRole("heading", { name: "Кардиолог" }).waitFor();
    await pane()
      .getByRole("radio", { name: /216,02/ })
      .focus();
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Tab");
    await button("Вставить формулу").press("Enter");
    await said("Вставлено: Лист1!B3");
    await settled();
    expect(await cell("B3")).toMatchObject({ formula: '=OMS.TARIFF("Кардиолог",2,"дети",FALSE)', value: 224.37 });
    await page().keyboard.press("Escape");
    expect(await field().inputValue()).toBe("кардиалог");
  });

  // prettier-ignore
  test.each([
    ["5021", /дневной/, '=OMS.KZG("5021","дневной")', 0.773],
    ["горбольница 9", /подушевой/, '=OMS.MO.COEF("КОГБУЗ «Кировская городская больница № 9»","подушевой")', 1.4],
    ["ЕКД 6.10", /стационар/, '=OMS.EKD("6.10","стационар")', 0.3],
    ["S001.006.MD.01", /106/, '=OMS.TARIFF("S001.006.MD.01",,,TRUE,"субвенции")', 106952.3],
  ])("%s", async (query, choice, formula, value) => {
    await openCard(query);
    await pane().getByRole("radio", { name: choice }).check();
    await insert("Вставить формулу");
    expect(await cell("A1")).toMatchObject({ formula, value });
  });

  test("a sanction takes its cost from a cell", async () => {
    await type("A1", "10000");
    await select("A1");
    await openCard("3.2.4");
    await pane().getByLabel("Вид помощи").selectOption("стационар");
    await button(/Взять выделенную ячейку/).click();
    await said('=OMS.SANCTION("3.2.4";Лист1!A1;"стационар")');
    await select("B1");
    await said("Ячейка Лист1!B1");
    await insert("Вставить формулу");
    expect(await cell("B1")).toMatchObject({ formula: '=OMS.SANCTION("3.2.4",Лист1!A1,"стационар")', value: 48169.75 });
  });

  test("nothing is replaced unasked", async () => {
    await type("A1", "моё");
    await openCard("5021");
    await button("Вставить значение").click();
    const dialog = pane().getByRole("dialog", { name: "Ячейка занята" });
    await dialog.getByText(/«моё»/).waitFor();
    await page().keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await cell("A1")).toMatchObject({ value: "моё" });
    await button("Вставить значение").click();
    await dialog.getByRole("button", { name: "Заменить" }).click();
    await said(/^Вставлено/);
    expect(await cell("A1")).toMatchObject({ value: 0.859, text: "0,859", numberFormat: "0.000" });
  });

  test("a code stays text", async () => {
    await openCard("1.1.1");
    await insert("Вставить код текстом");
    expect(await cell("A1")).toMatchObject({ value: "1.1.1", text: "1.1.1" });
  });
});

describe("table", () => {
  beforeEach(() => open());

  test("a whole table with its header, blanks and kopecks", async () => {
    await select("B2");
    await openCard("Ревматолог");
    await insert("Вставить таблицу");
    const { text, value, numberFormat } = await range("B2:I8");
    expect(text[0]![0]).toBe("Тарифы стоимости одного амбулаторно-поликлинического посещения");
    expect(text[2]!.slice(0, 2)).toEqual(["№ п/п", "Специальности"]);
    expect(text[4]!.slice(2, 4)).toEqual(["Взрослые", "Дети"]);
    expect(value[6]).toEqual(["2", "Ревматолог", 216.02, "", 425.52, 339.88, 239.86, ""]);
    expect(numberFormat[6]!.slice(0, 3)).toEqual(["@", "@", "#,##0.00"]);
    expect((await cell("A1")).value).toBe("");
  });

  test("codes and dashes of the sanction list stay text, and functions understand them", async () => {
    await openCard("3.7");
    await insert("Вставить таблицу");
    const { value } = await range("A5:E91");
    const row = value.find(([code]) => code === "3.7");
    expect(row?.[4]).toBe("-");
    expect(value.filter(([code]) => code === "3.10")).toHaveLength(1);
    const at = 5 + value.findIndex(([code]) => code === "3.2.1");
    await type("H1", `=OMS.SANCTION(A${at};10000;"стационар")`);
    expect(await cell("H1")).toMatchObject({ value: 5000 });
  });

  test("goes to a sheet of its own when the place is taken", async () => {
    await type("C4", "моё");
    await openCard("5021");
    await button("Вставить таблицу").click();
    await pane().getByRole("dialog", { name: "Место занято" }).getByRole("button", { name: "На новый лист" }).click();
    await said(/^Таблица вставлена/);
    const [first, second, ...others] = await page().evaluate(() => window.workbench!.sheets());
    expect([first, others]).toEqual(["Лист1", []]);
    expect(second!.length).toBeLessThanOrEqual(31);
    expect((await cell("Лист1!C4")).value).toBe("моё");
    expect((await cell(`'${second}'!B5`)).value).toBe("100");
  });

  test("goes below other data without touching it, the widths of its columns included", async () => {
    await type("B2", "моё");
    const width = await columnWidth("B2");
    await select("A10");
    await openCard("3.7");
    await insert("Вставить таблицу");
    expect((await cell("B2")).value).toBe("моё");
    expect(await columnWidth("B2")).toBe(width);
    expect((await cell("A14")).value).toBe("1");
  });

  test("is one or a few requests", async () => {
    await openCard("3.7");
    const before = await page().evaluate(() => window.workbench!.stats().requests);
    await insert("Вставить таблицу");
    const after = await page().evaluate(() => window.workbench!.stats().requests);
    expect(after - before).toBeLessThanOrEqual(8);
  });
});

test("Excel LTSC 2021 has everything that the pane uses", async () => {
  await open({ query: "?workbook=&profile=ltsc2021" });
  await openCard("Ревматолог");
  await insert("Вставить таблицу");
  await select("K1");
  await said("Ячейка Лист1!K1");
  await insert("Вставить формулу");
  expect(await cell("K1")).toMatchObject({ value: 216.02 });
});

describe("for everybody", () => {
  test.each(LOOKS)("axe finds nothing in %s", async (_name, look) => {
    await open(look);
    await pane().getByRole("tab", { name: "Справочник", selected: true }).waitFor();
    expect(await violations()).toEqual([]);
    for (const query of ["кардиолог", "3.2", "4.1", "ЕКД 3.4"]) {
      await openCard(query);
      expect([query, await violations()]).toEqual([query, []]);
      await button("К списку").click();
    }
    await field().fill("такого нет нигде");
    expect(await violations()).toEqual([]);
    await type("A1", "моё");
    await openCard("5021");
    await button("Вставить формулу").click();
    await pane().getByRole("dialog").waitFor();
    expect(await violations()).toEqual([]);
  });

  test.each([
    ["en-US", "Search the reference data", "Insert formula"],
    ["kk-KZ", "Анықтамалықтан іздеу", "Формула енгізу"],
  ])("speaks the language of Excel: %s", async (locale, search, formula) => {
    await open({ query: `?workbook=&locale=${locale}` });
    await pane().getByRole("searchbox", { name: search }).fill("5021");
    await pane().getByRole("searchbox", { name: search }).press("Enter");
    await pane().getByRole("button", { name: formula }).waitFor();
  });
});
