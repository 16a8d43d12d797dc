import type { FrameLocator, Page } from "playwright-core";
import { sampleEdition } from "../../support/sampleEdition";
import { openTab } from "../setup/openTab";

/** Violations as an analyst has them: code, organisation, kind of control, cost, care, date. */
const VIOLATIONS: readonly (readonly string[])[] = [
  ["Код нарушения", "Медицинская организация", "Вид контроля", "Стоимость случая", "Вид помощи", "Дата"],
  ["'1.1.1", "КОГБУЗ «А»", "МЭЭ", "1000", "стационар", "01.06.2013"],
  ["'3.2.1", "КОГБУЗ «Б»", "ЭКМП", "10000", "стационар", "01.07.2013"],
  ["'4.1", "=1+1", "МЭК", "10000", "поликлиника", "01.07.2013"],
];

/** Steps through the whole pane on one page; what it presses is what a person sees. */
class Journey {
  constructor(
    private readonly page: Page,
    private readonly pane: FrameLocator,
  ) {}

  tab(name: string): Promise<void> {
    return openTab(this.page, name);
  }

  readonly button = (name: string | RegExp) => this.pane.getByRole("button", { name, exact: true });
  readonly field = (name: string) => this.pane.getByLabel(name, { exact: true });

  async press(name: string | RegExp, said: string | RegExp): Promise<void> {
    await this.button(name).click();
    await this.said(said);
    await this.settled();
  }

  async said(text: string | RegExp): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
  }

  async type(sheet: string, cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [cell, text] of Object.entries(cells))
      await this.page.evaluate(([at, typed]) => window.workbench!.type(at, typed), [`${sheet}!${cell}`, text] as const);
  }

  /** A sheet of the user's own: what the tabs insert does not get between the violations. */
  readonly addSheet = (name: string) =>
    this.page.evaluate(async (title) => {
      const { Excel: client } = window.workbench!.pane() as unknown as { Excel: typeof Excel };
      await client.run(async (context) => {
        context.workbook.worksheets.add(title);
        await context.sync();
      });
    }, name);

  readonly select = (address: string) => this.page.evaluate((at) => window.workbench!.select(at), address);
  readonly settled = () => this.page.evaluate(() => window.workbench!.settled());
}

/** Uses every tab of the pane in the workbook that is open, a blank one: `npm run every-tab`. */
export async function useEveryTab(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe[title="ОМС"]');
  const journey = new Journey(page, pane);
  const { button, field } = journey;

  await journey.tab("Редакции");
  await pane.locator("input[type=file]").setInputFiles({
    name: "sample.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(sampleEdition)),
  });
  await journey.said(/сохранена в книге/);
  await journey.press(`Выгрузить в листы: ${sampleEdition.title}`, /^Готово: /);

  for (const [row, line] of VIOLATIONS.entries())
    for (const [column, text] of line.entries())
      await journey.type("Лист1", { [`${"ABCDEF"[column]}${row + 1}`]: text.startsWith("=") ? `'${text}` : text });

  await journey.addSheet("Черновик");
  await journey.select("Черновик!A10");
  await journey.tab("Справочник");
  await pane.getByRole("searchbox", { name: "Поиск по справочнику" }).fill("Ревматолог");
  await pane.getByRole("searchbox", { name: "Поиск по справочнику" }).press("Enter");
  await journey.press("Вставить таблицу", /^Таблица вставлена/);

  await journey.type("Черновик", { A8: '=OMS.SANCTION("4.1";10000;"КС")' });
  await journey.select("Черновик!A8");
  await journey.tab("Объяснить");
  await button("Вставить примечание").click();
  await pane.getByRole("dialog").getByRole("button", { name: "Добавить комментарий" }).click();
  await journey.said("Комментарий добавлен: Черновик!A8");

  await journey.select("Черновик!B8");
  await journey.tab("Мастер формул");
  await pane.getByRole("searchbox", { name: "Найти функцию" }).fill("коэффициент кзг");
  await pane.getByRole("searchbox", { name: "Найти функцию" }).press("Enter");
  await button("Все функции").waitFor();
  await pane.getByRole("combobox").first().fill("7001");
  await pane.getByRole("combobox").first().press("Enter");
  await journey.press("Вставить в B8", "Вставлено: Черновик!B8");

  await journey.tab("Совет");
  await journey.press("Создать таблицу плана 2025", "План на 2025 год: 5 заседаний, 27 вопросов");
  for (const name of ["План работы", "Поручения", "Контроль решений", "Повестка", "Протокол"])
    await journey.press(name, /^Готово: /);
  await journey.type("Контроль решений", { D4: "Принять к сведению." });

  await journey.select("Лист1!A1");
  await journey.tab("Санкции");
  await field("С чем работать").selectOption({ label: "Лист «Лист1»" });
  await journey.press("Проверить", "Что получится");
  await journey.press("Пересчитать", "Изменившиеся строки");

  await journey.tab("Дефекты");
  await field("С чем работать").selectOption({ label: "Лист «Лист1»" });
  await journey.press("Показать свод", /^3.строки, санкции/);
  await journey.press("Построить листы", /^Готово: «Свод нарушений»/);

  await journey.tab("Показатели");
  await field("Территории").fill("Пенза, Кузнецк");
  await journey.press("Построить оценку", "Готово: «Оценка показателей»");
  await journey.type("Оценка показателей", { F6: "71,5", F7: "69", I6: "70", I9: "14,4" });

  await journey.tab("Сроки");
  await field("Дата события").fill("2025-01-13");
  await field("Документ").selectOption({ label: "Единый классификатор дефектов (Казахстан, 2024)" });
  await journey.press("Все сроки", "Готово: «Сроки»");
  await journey.press("Напоминания", "Готово: «Напоминания»");
  await field("Документ").selectOption({ label: "Тарифное соглашение Кировской области, 2013" });
  await journey.press("Месяц регламента", "Готово: «Регламент январь 2025»");

  await journey.tab("Дорожная карта");
  await journey.press("Построить все листы", /^Готово: «Дорожная карта»/);
  await journey.type("Дорожная карта", { C10: "02.05.2017", D10: "19.05.2017", E10: "Иванов", G10: "выполнено" });
  await journey.type("Еженедельный мониторинг", { F5: "50%", G5: "80%" });
  await journey.type("Информирование", { B4: "Поликлиника 1", C4: "200", D4: "50" });
  await journey.settled();
}
