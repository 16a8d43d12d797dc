import { LOOKS, paneSuite, type SuitePage } from "./support/paneSuite";

const suite = paneSuite();
const { openTab, page, pane, button, cell, select, go, type, settled, said, violations } = suite;

async function open(look?: SuitePage): Promise<void> {
  await suite.open(look);
  await openTab("Мастер формул");
  await pane().getByRole("searchbox", { name: "Найти функцию" }).waitFor();
}

const builderTab = () => pane().getByRole("tab", { name: "Мастер формул", selected: true });
const key = (name: string) => pane().getByRole("combobox", { name });
const word = (argument: string, title: string) =>
  pane().getByRole("group", { name: argument }).first().getByRole("radio", { name: title, exact: true });

async function choose(query: string): Promise<void> {
  const search = pane().getByRole("searchbox", { name: "Найти функцию" });
  await search.fill(query);
  await search.press("Enter");
  await button("Все функции").waitFor();
}

describe("building", () => {
  beforeEach(() => open());

  test("a tariff, by the keyboard alone", async () => {
    await go("B3");
    await choose("тариф");
    await key("Тариф").focus();
    await page().keyboard.type("кардиол");
    await pane().getByRole("option", { name: "Кардиолог" }).waitFor();
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Enter");
    expect(await key("Тариф").inputValue()).toBe("Кардиолог");
    await word("Уровень", "2 уровень").focus();
    await page().keyboard.press("Space");
    await word("Пациент", "взрослые").focus();
    await page().keyboard.press("Space");
    await said(/Подходят 2 тарифа/);
    await word("РК", "без РК").focus();
    await page().keyboard.press("Space");
    await pane().getByText("216,02 ₽", { exact: true }).first().waitFor();
    await button("Вставить в B3").press("Enter");
    await said("Вставлено: Лист1!B3");
    await settled();
    expect(await cell("B3")).toMatchObject({ formula: '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)', value: 216.02 });
  });

  test("a sanction with cells taken from the selection, recalculated as they change", async () => {
    await type("A2", "'4.1");
    await type("B2", "10000");
    await choose("санкция");
    await go("A2");
    await button("Взять из выделения: Код").press("Enter");
    await said("=OMS.SANCTION(A2)");
    await go("B2");
    await button("Взять из выделения: Стоимость случая").press("Enter");
    await said("=OMS.SANCTION(A2;B2)");
    await said("Ячейка сама стоит в аргументах");
    await go("C2");
    await word("Вид помощи", "стационар").focus();
    await page().keyboard.press("Space");
    await pane().getByText("13 816,98 ₽").waitFor();
    await type("B2", "20000");
    await pane().getByText("23 816,98 ₽").waitFor();
    await button("Вставить в C2").press("Enter");
    await said("Вставлено: Лист1!C2");
    await settled();
    expect(await cell("C2")).toMatchObject({ formula: '=OMS.SANCTION(A2,B2,"стационар")', value: 23816.98 });
  });

  test("a typed number with a comma, a typed address, and what is no number", async () => {
    await type("B1", "185000");
    await go("D1");
    await choose("сумма дефекта");
    await key("Код").fill("5.1");
    await pane().getByRole("combobox", { name: "Вид помощи" }).selectOption("стационар");
    const base = pane().getByRole("textbox", { name: "База" });
    await base.fill("сто");
    await pane()
      .getByText(/Введите число, например/)
      .waitFor();
    await base.fill("1 000,50");
    await pane().getByText("3 001,50 ₸").waitFor();
    await base.fill("B1");
    await base.press("Enter");
    await pane().getByText("555 000,00 ₸").waitFor();
    await button("Вставить в D1").press("Enter");
    await said(/^Вставлено/);
    await settled();
    expect(await cell("D1")).toMatchObject({ formula: '=OMS.EKD.AMOUNT("5.1","стационар",B1)', value: 555000 });
  });

  test("nothing is replaced unasked", async () => {
    await type("A1", "моё");
    await go("A1");
    await choose("наименование");
    await pane().getByRole("combobox", { name: "Справочник" }).selectOption("санкции");
    await key("Код").fill("3.2.4");
    await button("Вставить в A1").press("Enter");
    const dialog = pane().getByRole("dialog", { name: "Ячейка занята" });
    await dialog.waitFor();
    await page().keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await cell("A1")).toMatchObject({ value: "моё" });
  });
});

describe("editing", () => {
  beforeEach(() => open());

  test("a call inside a larger formula is changed in its place", async () => {
    await type("A1", '=ОКРУГЛ(OMS.SANCTION("4.1";10000;"поликлиника")*2;0)');
    await go("A1");
    await button("Изменить её").press("Enter");
    await said("Меняется формула в ячейке A1");
    expect(await key("Код").inputValue()).toBe("4.1");
    expect(await word("Вид помощи", "поликлиника").isChecked()).toBe(true);
    await word("Вид помощи", "СМП").check({ force: true });
    await go("C5");
    await button("Записать в A1").press("Enter");
    await said("Вставлено: Лист1!A1");
    await settled();
    expect(await cell("A1")).toMatchObject({ formula: '=ROUND(OMS.SANCTION("4.1",10000,"СМП")*2,0)', value: 27634 });
  });

  test("«Объяснить» opens the builder with its call", async () => {
    await type("A1", '=OMS.TARIFF("Кардиолог";2)');
    await select("A1");
    await openTab("Объяснить");
    await button("Изменить в мастере").press("Enter");
    await said("Меняется формула в ячейке A1");
    expect(await key("Тариф").inputValue()).toBe("Кардиолог");
  });
});

test("favourites and recent functions are remembered by name, nothing else is", async () => {
  await open();
  await button("Добавить в избранное: Санкция").press("Enter");
  await button("Убрать из избранного: Санкция").first().waitFor();
  await go("B2");
  await choose("стоимость посещения");
  await key("Тариф").fill("Секретный пациент");
  await button("Вставить в B2").press("Enter");
  await said(/^Вставлено/);
  await button("Все функции").press("Enter");
  await pane().getByRole("heading", { name: "Недавние" }).waitFor();
  await pane().getByRole("heading", { name: "Избранное" }).waitFor();
  const stored = await page().evaluate(() => JSON.stringify({ ...window.workbench!.pane().localStorage }));
  expect(stored).toContain("VISIT.COST");
  expect(stored).not.toContain("Секретный");
});

test("the ribbon opens the builder", async () => {
  await suite.open();
  await pane().getByRole("tab", { name: "Справочник", selected: true }).waitFor();
  await page().getByRole("navigation", { name: "Лента" }).getByRole("button", { name: "Мастер формул" }).press("Enter");
  await builderTab().waitFor();
});

describe("accessibility", () => {
  test.each(LOOKS)("axe finds nothing in %s", async (_name, look) => {
    await open(look);
    expect(await violations()).toEqual([]);
    for (const name of ["санкция", "коэффициент организации", "наименование"]) {
      await choose(name);
      expect(await violations()).toEqual([]);
      await button("Все функции").press("Enter");
    }
    await choose("тариф");
    await key("Тариф").focus();
    await page().keyboard.type("карди");
    await pane().getByRole("option", { name: "Кардиолог" }).waitFor();
    expect(await violations()).toEqual([]);
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Enter");
    await said(/Подход/);
    expect(await violations()).toEqual([]);
    await button("Все функции").press("Enter");

    await type("A2", "'4.1");
    await choose("санкция");
    await go("A2");
    await button("Взять из выделения: Код").press("Enter");
    await button("Убрать ссылку: Код").waitFor();
    await word("Вид помощи", "СМП").check({ force: true });
    await pane().getByRole("textbox", { name: "Стоимость случая" }).fill("10000");
    await pane().getByText("Дополнительно").press("Enter");
    await pane().getByRole("combobox", { name: "Редакция" }).waitFor();
    expect(await violations()).toEqual([]);
    await type("B2", "моё");
    await go("B2");
    await button("Вставить в B2").press("Enter");
    await pane().getByRole("dialog", { name: "Ячейка занята" }).waitFor();
    expect(await violations()).toEqual([]);
    await page().keyboard.press("Escape");
  });
});
