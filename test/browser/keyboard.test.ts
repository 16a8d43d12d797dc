import { ALL_USABLE, keyboardIn } from "./support/keyboard";
import { paneSuite } from "./support/paneSuite";

/** Every action of three tabs, without a mouse. Cells are selected in the sheet, which is Excel's own matter. */
const suite = paneSuite();
const { open, page, pane, cell, range, select, go, type, settled } = suite;
const keys = keyboardIn(page);
const { press, enter, focused, reach, use, unusable, write } = keys;

/** Waits for the text; what has been done must not take the focus away, or the keyboard starts from the top again. */
async function said(text: string | RegExp): Promise<void> {
  await suite.said(text);
  const lost = await page().evaluate(() => {
    const { document: inPane } = window.workbench!.pane();
    return inPane.hasFocus() && inPane.activeElement === inPane.body;
  });
  expect([text, lost]).toEqual([text, false]);
}

const heading = (name: string) => pane().getByRole("heading", { name }).waitFor();
const dialog = (name: string) => pane().getByRole("dialog", { name }).waitFor();

async function openTab(name: string): Promise<void> {
  await open();
  await keys.openTab(name);
}

test("what Tab does not come to, or what does not show the focus, is found", async () => {
  await openTab("Справочник");
  expect(await unusable()).toEqual(ALL_USABLE);
  await page().evaluate(() => {
    const { document: inPane } = window.workbench!.pane();
    const panel = inPane.querySelector("[role=tabpanel], main")!;
    panel.insertAdjacentHTML("beforeend", '<button tabindex="-1">Мышью</button><button id="plain">Без рамки</button>');
    inPane.head.insertAdjacentHTML("beforeend", "<style>#plain, #plain * { outline: none !important }</style>");
  });
  expect(await unusable()).toEqual({ unreached: ["Мышью"], unmarked: ["Без рамки (button)"] });
});

test("Справочник: find, filter, choose, insert each kind, and what is taken is asked about", async () => {
  await openTab("Справочник");
  const options = pane().getByRole("listbox", { name: "Найденное" }).getByRole("option");
  const before = await options.count();
  await use(/^Показать ещё/);
  await options.nth(before).waitFor();
  await enter();
  await use(/^КЗГ/, "Space");
  await reach(/^Поиск по справочнику$/);
  await write("5021");
  await press("ArrowDown", "Enter");
  await reach(/^круглосуточный: /);
  await press("ArrowDown");
  await said('=OMS.KZG("5021";"дневной")');
  expect(await unusable()).toEqual(ALL_USABLE);
  await go("B2");
  await use(/^Вставить формулу$/);
  await said("Вставлено: Лист1!B2");
  await press("Enter");
  await dialog("Ячейка занята");
  expect(await unusable()).toEqual(ALL_USABLE);
  await use(/^Заменить$/);
  await said("Вставлено: Лист1!B2");
  await settled();
  expect((await cell("B2")).formula).toBe('=OMS.KZG("5021","дневной")');

  for (const [address, name, value] of [
    ["B3", /^Вставить значение$/, "number"],
    ["B4", /^Вставить код текстом$/, "string"],
    ["B5", /^Вставить наименование$/, "string"],
    ["B6", /^Вставить ссылку на документ$/, "string"],
  ] as const) {
    await go(address);
    await use(name);
    await said(`Вставлено: Лист1!${address}`);
    await settled();
    expect([address, typeof (await cell(address)).value]).toEqual([address, value]);
  }
  await go("D2");
  await use(/^Вставить таблицу$/);
  await said(/^Таблица вставлена/);
  expect((await range("D2:E8")).value.flat().filter(Boolean).length).toBeGreaterThan(3);
  await go("D2");
  await use(/^Вставить таблицу$/);
  await dialog("Место занято");
  await use(/^На новый лист$/);
  await said(/^Таблица вставлена/);
  await use(/^К списку$/);
  await reach(/^Поиск по справочнику$/);
});

test("Справочник: a sanction of a cell", async () => {
  await openTab("Справочник");
  await type("A1", "10000");
  await select("A1");
  await reach(/^Поиск по справочнику$/);
  await write("3.2");
  await press("Enter");
  await use(/^3\.2\.4/); // 3.2 is a heading, which leads to the rows below it
  await reach(/^Вид помощи/);
  await press("ArrowDown", "ArrowDown");
  await use(/Взять выделенную ячейку/);
  await said(/=OMS\.SANCTION\("3\.2\.4";Лист1!A1;"стационар"\)/);
  expect(await unusable()).toEqual(ALL_USABLE);
  await go("B1");
  await use(/^Вставить формулу$/);
  await said("Вставлено: Лист1!B1");
  await settled();
  expect(await cell("B1")).toMatchObject({ value: 48169.75 });
  await press("Escape");
  await reach(/^Поиск по справочнику$/);
});

test("Объяснить: elements, cells, mending, a note and a table", async () => {
  await openTab("Объяснить");
  await pane().getByRole("button", { name: "Собрать формулу в мастере" }).waitFor();
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Найти в справочнике$/);
  await pane().getByRole("tab", { name: "Справочник", selected: true }).waitFor();
  await keys.openTab("Объяснить");
  await type("A2", "'3.2.4");
  await type("A3", "'3.2.1");
  await type("C1", '=OMS.SANCTION(A2:A3;10000;"КС")');
  await select("C1");
  await pane().getByRole("region", { name: "Расчёт ячейки C1" }).waitFor();
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Следующий элемент$/);
  await said("Элемент 2 из 2");
  await use(/^Предыдущий элемент$/);
  await said("Элемент 1 из 2");

  await use(/^Вставить примечание$/);
  await dialog("Добавить комментарий?");
  await use(/^Добавить комментарий$/);
  await said("Комментарий добавлен: Лист1!C1");
  await use(/^Вставить примечание$/);
  await dialog("Примечание уже есть");
  expect(await unusable()).toEqual(ALL_USABLE);
  await use(/^Заменить$/);
  await said("Комментарий добавлен: Лист1!C1");
  await use(/^Вставить расчёт$/);
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Отмена$/);
  await use(/^Вставить расчёт$/);
  await go("A2");
  await use(/^Вставить сюда$/);
  await dialog("Место занято");
  await press("Escape");
  await go("E1");
  await use(/^Вставить сюда$/);
  await said(/^Таблица вставлена/);
  await settled();
  expect((await range("E3:G3")).value[0]).toEqual(["Шаг", "Расчёт", "Сумма"]);

  await select("C1");
  await pane().getByRole("region", { name: "Расчёт ячейки C1" }).waitFor();
  await use(/^A2:A3$/);
  await heading("В ячейке нет формулы");
  await type("B5", "3,1");
  await type("A5", "=OMS.SANCTION(B5;10000)");
  await select("A5");
  await pane().getByRole("heading", { name: "Как исправить" }).waitFor();
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/Код: 3\.10/);
  await dialog("Исправить ячейку?");
  expect(await unusable()).toEqual(ALL_USABLE);
  await use(/^Исправить$/);
  await said("Исправлено: Лист1!B5");
  await settled();
  expect(await cell("A5")).toMatchObject({ value: 10000 });

  await type("A6", '=OMS.SANCTION("4.1";10000)');
  await select("A6");
  await pane().getByRole("region", { name: "Расчёт ячейки A6" }).waitFor();
  await enter();
  await use(/^Вид помощи: стационар/);
  await said("Исправлено: Лист1!A6");
  await settled();
  expect(await cell("A6")).toMatchObject({ value: 13816.98 });

  await select("A5");
  await pane().getByRole("region", { name: "Расчёт ячейки A5" }).waitFor();
  await enter();
  await use(/^Изменить в мастере$/);
  await said("Меняется формула в ячейке A5");
});

test("Мастер формул: favourites, pickers, cells, insertion and a change of what was inserted", async () => {
  await openTab("Мастер формул");
  await use(/^Добавить в избранное: Санкция$/);
  await heading("Избранное");
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Убрать из избранного: Санкция$/);
  await pane().getByRole("heading", { name: "Избранное" }).waitFor({ state: "hidden" });

  await type("A2", "'4.1");
  await type("B2", "10000");
  await enter();
  await reach(/^Найти функцию$/);
  await write("санкция");
  await press("Enter");
  await go("A2");
  await use(/^Взять из выделения: Код$/);
  await said("=OMS.SANCTION(A2)");
  await go("B2");
  await use(/^Взять из выделения: Стоимость случая$/);
  await said("=OMS.SANCTION(A2;B2)");
  expect(await unusable()).toEqual(ALL_USABLE);

  // The cell is let go and taken again: the field takes the focus in between, so that a number could be typed.
  await enter();
  await use(/^Убрать ссылку: Стоимость случая$/);
  await said("=OMS.SANCTION(A2)");
  expect(await focused()).toMatch(/^Стоимость случая/);
  await press("Tab");
  expect(await focused()).toBe("Взять из выделения: Стоимость случая");
  await press("Enter");
  await said("=OMS.SANCTION(A2;B2)");
  expect(await focused()).toBe("Взять из выделения: Стоимость случая");
  await go("C2");
  await reach(/^стационар$/);
  await press("Space");
  await said('=OMS.SANCTION(A2;B2;"стационар")');
  await said("13 816,98 ₽");
  await use(/^Вставить в C2$/);
  await said("Вставлено: Лист1!C2");
  await settled();
  expect(await cell("C2")).toMatchObject({ formula: '=OMS.SANCTION(A2,B2,"стационар")', value: 13816.98 });

  await enter();
  await use(/^Все функции$/);
  await heading("Недавние");
  await enter();
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Изменить её$/);
  await said("Меняется формула в ячейке C2");
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Новая формула$/);
  await pane().getByText("Меняется формула в ячейке C2").waitFor({ state: "hidden" });

  await enter();
  await use(/^Все функции$/);
  await reach(/^Найти функцию$/);
  await write("сумма дефекта");
  await press("Enter");
  await reach(/^Код/);
  await write("5.1");
  await pane().getByRole("option", { name: /^5\.1/ }).first().waitFor();
  await press("ArrowDown", "Enter");
  await reach(/^Вид помощи/);
  await press("ArrowDown", "ArrowDown", "ArrowDown");
  await reach(/^База/);
  await write("1000,5");
  await said("3 001,50 ₸");
  await use(/^Дополнительно$/);
  await reach(/^Редакция/);
  expect(await unusable()).toEqual(ALL_USABLE);
  await enter();
  await use(/^Вставить в C2$/);
  await dialog("Ячейка занята");
  expect(await unusable()).toEqual(ALL_USABLE);
  await use(/^Заменить$/);
  await said("Вставлено: Лист1!C2");
  await settled();
  expect(await cell("C2")).toMatchObject({ formula: '=OMS.EKD.AMOUNT("5.1","стационар",1000.5)', value: 3001.5 });
});
