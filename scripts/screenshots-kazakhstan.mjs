/** `node scripts/screenshots-kazakhstan.mjs`: the pictures of the guide to the monitoring in Kazakhstan, taken from the workbench. */
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const GUIDE = new URL("../docs/guide/", import.meta.url);
const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const press = (page, name) => pane(page).getByRole("button", { name, exact: true }).click();

/** Opens the tab wherever it is: in the row or in the menu of those that do not fit. */
async function openDefects(page) {
  const tab = pane(page).getByRole("tab", { name: "Дефекты", exact: true });
  await pane(page).getByRole("tab", { selected: true }).waitFor();
  await page.waitForTimeout(500);
  if (await tab.isVisible()) await tab.click();
  else {
    await press(page, /^Ещё вкладки/);
    await pane(page).getByRole("menuitem", { name: "Дефекты", exact: true }).click();
  }
  await pane(page).getByText("Казахстан: реестр и заключения").click();
}

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  const { page } = await openWorkbench(browser, {
    origin: server.origin,
    query: "?workbook=kazakhstan.xlsx",
    viewport: { width: 1440, height: 860 },
  });
  const picture = async (name) => {
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(600);
    await page.screenshot({ path: new URL(`${name}.png`, GUIDE).pathname });
    console.log(`docs/guide/${name}.png`);
  };
  await openDefects(page);
  await press(page, "Посчитать дефекты");
  await pane(page)
    .getByText(/дефект.*₸/)
    .first()
    .scrollIntoViewIfNeeded();
  await picture("kazakhstan-overview");
  await pane(page).getByLabel("Расчёт по строкам").uncheck();
  await press(page, "Построить листы");
  await pane(page)
    .getByText(/^Готово: «Реестр/)
    .waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.workbench.select("Реестр поставщиков!A8"));
  await picture("kazakhstan-register");
  await pane(page).getByRole("heading", { name: "Заключения", exact: true }).click();
  await pane(page).getByRole("combobox", { name: "Поставщик", exact: true }).selectOption({ index: 1 });
  await pane(page).getByLabel("Дата подписания").fill("2025-12-12");
  await pane(page).getByLabel("После дроби").fill("2025");
  await press(page, "Сделать заключения");
  await pane(page)
    .getByText(/^Готово: «Заключение 1»/)
    .waitFor({ timeout: 120_000 });
  await page.evaluate(() => window.workbench.select("Заключение 1!A1"));
  await picture("kazakhstan-conclusion");
} finally {
  await browser.close();
  await server.close();
}
