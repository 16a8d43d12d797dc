/**
 * `npm run bench:monitoring`: 100 000 defects of Kazakhstan in a real browser: read by the rules, then the register and the
 * thresholds built. Time in relation to reading the same columns raw, the longest task of the pane, how long a cancel takes.
 * ROWS=… changes the size. Exit code 1 on a missed target.
 */
import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { load } from "../scripts/run.mjs";
import { check, line } from "./measure.mjs";
import { frameOf, inBrowser, longTasks, openWorkbook, seconds, timed } from "./pane.mjs";

const { openTab, paneOf } = load("../test/browser/setup/openTab.ts");

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

async function openKazakhstan(page) {
  const pane = paneOf(page);
  await openTab(page, "Дефекты");
  await pane.getByText("Казахстан: реестр и заключения").click();
  await pane.getByText(/строк.*лист «Дефекты»/).waitFor();
}

/** What an add-in would do that only reads: the same columns, 4 000 rows at once. */
const readRaw = async (page, columns) =>
  (await frameOf(page)).evaluate(
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

/** Presses «Остановить» as soon as it is there; from within, since the work may be over before a press from without arrives. */
const cancelSoon = async (page) =>
  (await frameOf(page)).evaluate(async () => {
    const { document } = window;
    const later = () => new Promise((resolve) => setTimeout(resolve, 5));
    const stop = () => [...document.querySelectorAll("button")].find((one) => one.textContent === "Остановить");
    while (!stop()) await later();
    const start = performance.now();
    stop().click();
    while (!document.body.textContent.includes("Остановлено")) await later();
    return performance.now() - start;
  });

const tasks = (label, { pane: [pane = 0], grid: [grid = 0] }) => {
  check(`${label}: longest task of the pane`, `${pane.toFixed(0)} ms`, "≤ 200 ms", pane <= 200);
  line(`${label}: longest task of the grid on the same thread`, `${grid.toFixed(0)} ms`, "", true);
};

const { bytes, columns } = await table();
await inBrowser(async (openPage) => {
  const { page } = await openWorkbook(openPage, bytes);
  const pane = paneOf(page);
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  await openKazakhstan(page);
  const raw = await readRaw(page, columns);

  await press("Посчитать дефекты");
  const cancelled = await cancelSoon(page);

  const counting = await longTasks(page, () =>
    timed(async () => {
      await press("Посчитать дефекты");
      await pane.getByRole("heading", { name: /дефект.*₸/ }).waitFor({ timeout: 600_000 });
    }),
  );
  for (const name of ["Градация нарушений", "Дефекты по кодам с диаграммой", "Расчёт по строкам"])
    await pane.getByLabel(name).uncheck();
  const building = await longTasks(page, () =>
    timed(async () => {
      await press("Построить листы");
      await pane.getByText(/^Готово: «Реестр поставщиков»/).waitFor({ timeout: 600_000 });
    }),
  );

  const times = (part) => part.result / raw;
  const shown = (part) => `${times(part).toFixed(1)}×`;
  line(`${ROWS} × ${columns} cells read raw`, seconds(raw), "", true);
  check("counted by the rules / read raw", shown(counting), "≤ 5×", times(counting) <= 5);
  tasks("counting", counting);
  check("counted, register and thresholds built / read raw", shown(building), "≤ 10×", times(building) <= 10);
  tasks("building", building);
  check("from the press of «Остановить» to «Остановлено»", seconds(cancelled), "≤ 1 s", cancelled <= 1000);
});
