import { LOOKS, paneSuite } from "./support/paneSuite";

const { open, openTab, pane, range, sheets, type, said, violations } = paneSuite();

const button = (name: string | RegExp) => pane().getByRole("button", { name, exact: true });
const values = async (address: string): Promise<unknown[][]> => (await range(address)).value;

const HEADERS = ["Код нарушения", "Медицинская организация", "Вид контроля", "Дата", "Штраф, руб.", "Итого, руб."];
const ROWS = [
  ["1.1.1", "КОГБУЗ «А»", "МЭЭ", "01.06.2013", "7633,95", "7633,95"],
  ["1.1.2", "КОГБУЗ «Б»", "МЭЭ", "01.07.2013", "7633,95", "7633,95"],
  ["3.2.1", "=1+1", "ЭКМП", "01.07.2013", "100,10", "100,10"],
  ["9.9.9", "КОГБУЗ «А»", "ревизия", "", "", "5,05"],
];

async function fill(): Promise<void> {
  for (const [row, cells] of [HEADERS, ...ROWS].entries()) {
    for (const [column, text] of cells.entries()) {
      const code = column < 2 && row > 0 ? "'" : "";
      if (text) await type(`Лист1!${"ABCDEF"[column]}${row + 1}`, code + text);
    }
  }
}

async function openDefects(): Promise<void> {
  await openTab("Дефекты");
  await button("Показать свод").waitFor();
}

async function verdict(sheet: string): Promise<unknown> {
  return (await values(`${sheet}!A1:C40`)).find((row) => row[1] === "Проверка")?.[2];
}

test("a table is summed up, its sheets tie to it, and a change of it is noticed", async () => {
  await open();
  await fill();
  await openDefects();
  await button("Показать свод").click();
  await said("4 строки, санкции 15 373,05 ₽");
  await said("Код не распознан: 1 строка");
  await said("Вид контроля не распознан: 1 строка");
  expect(await violations()).toEqual([]);

  await pane().getByLabel("С месяца").selectOption("июль 2013");
  await said("2 строки, санкции 7 734,05 ₽");
  await pane().getByLabel("С месяца").selectOption("все");
  await said("4 строки, санкции 15 373,05 ₽");
  await pane().getByText("Таблицы формы № ПГ").click();
  await pane().getByLabel("«МЭЭ»").selectOption("Таблица 3.4");
  await pane().getByLabel("Плоская таблица").uncheck();
  await button("Построить листы").click();
  await said(/^Готово: «Свод нарушений»/);
  expect(await sheets()).toEqual([
    "Лист1",
    "Свод нарушений",
    "По разделам",
    "Виды контроля и периоды",
    "Десять главных",
    "Форма ПГ",
    "Форма ПГ, строки",
    "Ошибки",
  ]);
  for (const sheet of ["Свод нарушений", "По разделам", "Виды контроля и периоды", "Десять главных", "Форма ПГ"])
    expect([sheet, await verdict(sheet)]).toEqual([sheet, "Сходится с таблицей до копейки"]);
  const lines = (await values("Форма ПГ!A4:B20")).map((row) => row[0]);
  expect(lines).toEqual(expect.arrayContaining(["3.4:7", "3.4:70"]));
  expect((await values("Свод нарушений!B1:B30")).flat()).toContain("=1+1");

  await said(/Таблица с тех пор не менялась/);
  await type("Лист1!F2", "7633,96");
  await button("Проверить").click();
  await said(/а таблица с тех пор изменилась/);
  expect(await verdict("Свод нарушений")).toMatch(/^НЕ СХОДИТСЯ/);
});

test.each(LOOKS)("%s: the summary is accessible", async (_look, look) => {
  await open(look);
  await fill();
  await openDefects();
  await button("Показать свод").click();
  await said("4 строки, санкции 15 373,05 ₽");
  expect(await violations()).toEqual([]);
});
