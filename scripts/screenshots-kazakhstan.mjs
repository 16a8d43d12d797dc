/** `node scripts/screenshots-kazakhstan.mjs`: the pictures of the guide's chapter about the monitoring in Kazakhstan. */
import { takePictures } from "./guidePictures.mjs";

const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const button = (page, name) => pane(page).getByRole("button", { name, exact: true });
const select = (page, address) => page.evaluate((at) => window.workbench.select(at), address);

async function openKazakhstan(page) {
  const tab = pane(page).getByRole("tab", { name: "Дефекты", exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane(page)
      .getByRole("button", { name: /^Ещё вкладки/ })
      .click();
    await pane(page).getByRole("menuitem", { name: "Дефекты", exact: true }).click();
  }
  await pane(page).getByText("Казахстан: реестр и заключения").click();
}

async function count(page) {
  await openKazakhstan(page);
  await button(page, "Посчитать дефекты").click();
  await pane(page)
    .getByRole("heading", { name: /дефект.*₸/ })
    .waitFor({ timeout: 120_000 });
}

async function show(page) {
  await count(page);
  await pane(page)
    .getByRole("heading", { name: /дефект.*₸/ })
    .evaluate((heading) => heading.scrollIntoView());
}

const built = (page) =>
  pane(page)
    .getByText(/Готово:/)
    .first()
    .waitFor({ timeout: 300_000 });

async function build(page, address) {
  await count(page);
  await pane(page).getByLabel("Расчёт по строкам").uncheck();
  await button(page, "Построить листы").click();
  await built(page);
  await select(page, address);
}

/** The conclusions of one provider, with what an officer of the branch types. */
async function conclude(page) {
  await count(page);
  await pane(page).getByRole("heading", { name: "Заключения", exact: true }).click();
  const form = pane(page);
  await form.getByLabel("Поставщик", { exact: true }).last().selectOption({ index: 1 });
  for (const [label, text] of [
    ["Филиал фонда", "Филиал НАО «ФСМС» по Акмолинской области"],
    ["Основание для мониторинга", "План мониторинга на 2025 год"],
    ["Специалист фонда, должность", "Ахметова А.А. / главный эксперт"],
    ["Период с", "2025-01-01"],
    ["Период по", "2025-06-30"],
    ["Мониторинг с", "2025-07-01"],
    ["Мониторинг по", "2025-07-10"],
    ["Дата подписания", "2025-07-11"],
    ["После дроби", "2025"],
  ])
    await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel("Вид мониторинга").selectOption("внеплановый");
  await button(page, "Сделать заключения").click();
  await built(page);
}

/** Name of the picture → what to do before it is taken. */
const PICTURES = {
  "kazakhstan-overview": show,
  "kazakhstan-register": (page) => build(page, "Реестр поставщиков!A1"),
  "kazakhstan-thresholds": (page) => build(page, "Пороги!A8"),
  "kazakhstan-conclusion": async (page) => {
    await conclude(page);
    await select(page, "Заключение 1!A1");
  },
  "kazakhstan-control": async (page) => {
    await conclude(page);
    const typed = { G4: "14.07.2025", H4: "15.07.2025", J4: "17.07.2025", G5: "16.07.2025" };
    for (const [cell, text] of Object.entries(typed))
      await page.evaluate(([at, value]) => window.workbench.type(`Контроль заключений!${at}`, value), [cell, text]);
    await select(page, "Контроль заключений!A1");
  },
};

const only = process.argv.slice(2);
const chosen = Object.entries(PICTURES).filter(([name]) => only.length === 0 || only.includes(name));
await takePictures(Object.fromEntries(chosen), { query: "?workbook=kazakhstan.xlsx" });
