/**
 * `npm run bench:monitoring`: 100 000 defects of Kazakhstan in a real browser: read by the rules, then the register and the
 * thresholds built. Time in relation to reading the same columns raw, the longest task of the pane, how long a cancel takes.
 * ROWS=… changes the size. Exit code 1 on a missed target.
 */
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { load } from "../scripts/run.mjs";
import { line } from "./measure.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openFile, openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const ROWS = Number(process.env.ROWS ?? 100_000);
const SAMPLE = new URL("../assets/samples/kazakhstan.xlsx", import.meta.url);
const DAY = 86_400_000;

/** The sample's defects over and over, each round a week later: as many different days as a real table has. */
async function table() {
  const sample = new Workbook();
  await sample.xlsx.load(readFileSync(SAMPLE));
  const source = sample.getWorksheet("Дефекты");
  const rows = Array.from({ length: source.rowCount }, (_, index) => source.getRow(index + 1).values.slice(1));
  const [titles, ...defects] = rows;
  const book = new Workbook();
  const sheet = book.addWorksheet("Дефекты");
  sheet.addRow(titles);
  for (let row = 0; row < ROWS; row += 1) {
    const weeks = Math.floor(row / defects.length) % 40;
    sheet.addRow(
      defects[row % defects.length].map((cell) =>
        cell instanceof Date ? new Date(cell.getTime() + weeks * 7 * DAY) : (cell ?? null),
      ),
    );
  }
  return { bytes: Buffer.from(await book.xlsx.writeBuffer()), columns: titles.length };
}

const paneOf = (page) => page.frameLocator("iframe[title='ОМС']");
const frameOf = (page) => page.frames().find((frame) => frame !== page.mainFrame());

async function open(browser, origin, bytes) {
  const opened = await openWorkbench(browser, { origin });
  await openFile(opened.page, bytes, "bench.xlsx");
  await opened.page.evaluate(() => window.workbench.settled());
  return opened;
}

async function openKazakhstan(page) {
  const pane = paneOf(page);
  const tab = pane.getByRole("tab", { name: "Дефекты", exact: true });
  if (await tab.isVisible()) await tab.click();
  else {
    await pane.getByRole("button", { name: /^Ещё вкладки/ }).click();
    await pane.getByRole("menuitem", { name: "Дефекты", exact: true }).click();
  }
  await pane.getByText("Казахстан: реестр и заключения").click();
  await pane.getByText(/строк.*лист «Дефекты»/).waitFor();
}

/** What an add-in would do that only reads: the same columns, 4 000 rows at once. */
const readRaw = (page, columns) =>
  frameOf(page).evaluate(
    async ({ rows, width }) => {
      const start = performance.now();
      for (let from = 0; from < rows; from += 4000) {
        await window.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRangeByIndexes(1 + from, 0, Math.min(4000, rows - from), width).load("values");
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for 4 000 rows
          await context.sync();
        });
      }
      return performance.now() - start;
    },
    { rows: ROWS, width: columns },
  );

/** The pane's own long tasks; the grid, which Excel has elsewhere, shares its thread here and is told apart. */
const watch = (page) =>
  frameOf(page).evaluate(() => {
    window.longest = { self: 0, grid: 0 };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        const key = name === "self" ? "self" : "grid";
        window.longest[key] = Math.max(window.longest[key], duration);
      }
    }).observe({ type: "longtask" });
  });
/** The longest tasks since the last time it was asked. */
const longest = (page) =>
  frameOf(page).evaluate(() => {
    const now = window.longest;
    window.longest = { self: 0, grid: 0 };
    return now;
  });

async function timed(work) {
  const start = Date.now();
  await work();
  return Date.now() - start;
}

/** Presses «Остановить» as soon as it is there; from within, since the work may be over before a press from without arrives. */
const cancelSoon = (page) =>
  frameOf(page).evaluate(async () => {
    const { document } = window;
    const later = () => new Promise((resolve) => setTimeout(resolve, 5));
    const stop = () => [...document.querySelectorAll("button")].find((one) => one.textContent === "Остановить");
    while (!stop()) await later();
    const start = performance.now();
    stop().click();
    while (!document.body.textContent.includes("Остановлено")) await later();
    return performance.now() - start;
  });

let failed = 0;
const check = (label, value, target, met) => {
  line(label, value, target, met);
  if (!met) failed += 1;
};
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const tasks = (label, { self, grid }) => {
  check(`${label}: longest task of the pane`, `${self.toFixed(0)} ms`, "≤ 200 ms", self <= 200);
  line(`${label}: longest task of the grid on the same thread`, `${grid.toFixed(0)} ms`, "", true);
};

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  const { bytes, columns } = await table();
  const { page } = await open(browser, server.origin, bytes);
  const pane = paneOf(page);
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  await openKazakhstan(page);
  const raw = await readRaw(page, columns);
  await watch(page);

  await press("Посчитать дефекты");
  const cancelled = await cancelSoon(page);
  await longest(page);

  const read = await timed(async () => {
    await press("Посчитать дефекты");
    await pane.getByRole("heading", { name: /дефект.*₸/ }).waitFor({ timeout: 600_000 });
  });
  const reading = await longest(page);

  for (const name of ["Градация нарушений", "Дефекты по кодам с диаграммой", "Расчёт по строкам"])
    await pane.getByLabel(name).uncheck();
  await longest(page);
  const built = await timed(async () => {
    await press("Построить листы");
    await pane.getByText(/^Готово: «Реестр поставщиков»/).waitFor({ timeout: 600_000 });
  });
  const building = await longest(page);

  line(`${ROWS} × ${columns} cells read raw`, seconds(raw), "", true);
  check("counted by the rules / read raw", `${(read / raw).toFixed(1)}×`, "≤ 5×", read <= 5 * raw);
  tasks("counting", reading);
  check(
    "counted, register and thresholds built / read raw",
    `${(built / raw).toFixed(1)}×`,
    "≤ 10×",
    built <= 10 * raw,
  );
  tasks("building", building);
  check("from the press of «Остановить» to «Остановлено»", seconds(cancelled), "≤ 1 s", cancelled <= 1000);
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed ? 1 : 0;
