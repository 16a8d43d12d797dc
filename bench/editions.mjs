/**
 * `npm run bench:editions`: ten megabytes of an edition come into the workbook from a file and are read again when it opens,
 * in a real browser. The longest task says whether the pane froze: the browser tells the pane's tasks from those of the
 * workbench, which unpacks the file and plays Excel in the same thread. For comparison the same text is parsed at once.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../scripts/run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openFile, openWorkbench, saveFile } = load("../test/browser/setup/openWorkbench.ts");
const { largeEdition } = load("../test/support/sampleEdition.ts");

const text = JSON.stringify(largeEdition(10 * 1024 * 1024));
const MEGABYTE = 1024 * 1024;

/** Counts the tasks of the page, the pane's among them, until it is asked. */
const watch = (page) =>
  page.evaluate(() => {
    window.tasks = [];
    window.observer = new PerformanceObserver((list) => window.tasks.push(...list.getEntries()));
    window.observer.observe({ type: "longtask" });
  });
const longest = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    window.observer.disconnect();
    return window.tasks.map(({ name, duration }) => ({ ofPane: name === "same-origin-descendant", duration }));
  });
const shown = (tasks) =>
  tasks
    .map(({ duration }) => Math.round(duration))
    .sort((a, b) => b - a)
    .slice(0, 5)
    .join(", ") || "all below 50";

async function measured(page, name, work) {
  await watch(page);
  const start = performance.now();
  await work();
  const total = performance.now() - start;
  const tasks = await longest(page);
  console.log(`${name}: ${(total / 1000).toFixed(1)} s`);
  console.log(`  longest tasks of the pane: ${shown(tasks.filter(({ ofPane }) => ofPane))} ms`);
  console.log(`  of all else on the page: ${shown(tasks.filter(({ ofPane }) => !ofPane))} ms`);
}

const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const said = (page, words) => pane(page).getByText(words).first().waitFor({ timeout: 120_000 });

async function openTab(page) {
  const tab = pane(page).getByRole("tab", { name: "Редакции", exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane(page)
    .getByRole("button", { name: /^Ещё вкладки/ })
    .click();
  return pane(page).getByRole("menuitem", { name: "Редакции", exact: true }).click();
}

// Handed over by its path: contents would be unpacked by the test's own script in the page, in one long task.
const folder = mkdtempSync(join(tmpdir(), "oms-editions-"));
const file = join(folder, "large.json");
writeFileSync(file, text);

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  const { page, close } = await openWorkbench(browser, { origin: server.origin });
  const blank = await saveFile(page);
  await measured(page, "for comparison: a blank workbook is opened", async () => {
    await openFile(page, blank, "blank.xlsx");
    await openTab(page);
    await said(page, "Добавить редакцию");
  });
  const megabytes = (Buffer.byteLength(text) / MEGABYTE).toFixed(1);
  console.log(`${megabytes} MB of JSON, ${(text.length / MEGABYTE).toFixed(1)} M characters`);
  const atOnce = await page.evaluate((json) => {
    const start = performance.now();
    JSON.stringify(JSON.parse(json));
    return performance.now() - start;
  }, text);
  console.log(`parsed and written at once: one task of ${Math.round(atOnce)} ms`);
  await measured(page, "the file is checked and kept", async () => {
    await pane(page).locator("input[type=file]").setInputFiles(file);
    await said(page, /сохранена в книге/);
  });
  const saved = await saveFile(page);
  console.log(`the saved workbook: ${(saved.length / MEGABYTE).toFixed(1)} MB`);
  await measured(
    page,
    "the workbook is opened and its edition read (the workbench's own opening included)",
    async () => {
      await openFile(page, saved, "large.xlsx");
      await openTab(page);
      await said(page, /МБ в книге|КБ в книге/);
    },
  );
  await close();
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
