/**
 * What the benches of the pane share: the built workbench in a real browser, workbooks opened in it, and the longest tasks, by
 * which a person sees that a pane freezes.
 */
import { load } from "../scripts/run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { paneOf } = load("../test/browser/setup/openTab.ts");
const { openFile, openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

/** Builds, serves and opens a browser for the work; closes all of it however the work ends. */
export async function inBrowser(work) {
  await buildWhatChanged();
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    await work((options) => openWorkbench(browser, { origin: server.origin, ...options }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A page of its own with the workbook in it, all of it computed. */
export async function openWorkbook(openPage, bytes) {
  const opened = await openPage();
  await openFile(opened.page, bytes, "bench.xlsx");
  await opened.page.evaluate(() => window.workbench.settled());
  return opened;
}

/** The pane's frame, once Office.js is there: a workbook that is opened brings a pane of its own. */
export async function frameOf(page) {
  await paneOf(page).getByRole("tab", { selected: true }).waitFor();
  const frame = await (await page.$("iframe[title='ОМС']")).contentFrame();
  await frame.waitForFunction(() => window.Excel);
  return frame;
}

/**
 * The long tasks while something runs, longest first, in milliseconds. The grid, which Excel has elsewhere, shares the pane's
 * thread here: the browser names the tasks of the frame, and the two are told apart.
 */
export async function longTasks(page, work) {
  await page.evaluate(() => {
    window.tasks = [];
    window.observer = new PerformanceObserver((list) => window.tasks.push(...list.getEntries()));
    window.observer.observe({ type: "longtask" });
  });
  const result = await work();
  const tasks = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200)); // entries arrive after their task
    window.observer.disconnect();
    return window.tasks.map(({ name, duration }) => ({ name, duration }));
  });
  const durations = (ofPane) =>
    tasks
      .filter(({ name }) => (name === "same-origin-descendant") === ofPane)
      .map(({ duration }) => duration)
      .sort((a, b) => b - a);
  return { result, pane: durations(true), grid: durations(false) };
}

export async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
