/**
 * `npm run bench:sanctions`: a table of 100 000 violations recalculated in a real browser. Time in relation to writing the same
 * columns raw, the longest task of the pane, the largest request, and how long a cancel takes. Exit code 1 on a missed target.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { load } from "../scripts/run.mjs";
import { check, line } from "./measure.mjs";
import { frameOf, inBrowser, longTasks, openWorkbook, seconds } from "./pane.mjs";

const { openTab, paneOf } = load("../test/browser/setup/openTab.ts");

const ROWS = Number(process.env.ROWS ?? 100_000);
const CODES = ["3.2.1", "3.2.4", "4.1", "5.1.1", "1.2.1", "3.11"];

async function table() {
  const book = new Workbook();
  const sheet = book.addWorksheet("Лист1");
  sheet.addRow(["Код нарушения", "Вид помощи", "Стоимость случая, руб."]);
  for (let row = 0; row < ROWS; row += 1)
    sheet.addRow([CODES[row % CODES.length], "стационар", ((row * 7919) % 10_000_000) / 100]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function openSanctions(page) {
  await openTab(page, "Санкции");
  await paneOf(page)
    .getByText(/строк.*лист «Лист1»/)
    .waitFor();
}

/** The same columns written by an add-in that only writes: numbers and texts as long as the real ones, 2 000 rows at once. */
const writeRaw = async (page) =>
  (await frameOf(page)).evaluate(async (rows) => {
    const basis = "Тарифное соглашение Кировской области на 2013 год, прил. 11, п. 3.2.4, ред. 31.05.2013 № 7/1";
    const start = performance.now();
    for (let from = 0; from < rows; from += 2000) {
      const count = Math.min(2000, rows - from);
      await window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(1 + from, 3, count, 7);
        range.numberFormat = Array.from({ length: count }, () => [..."12345"].map(() => "#,##0.00").concat("@", "@"));
        range.values = Array.from({ length: count }, (_, row) => [row, row / 4, 0, 0, row, basis, ""]);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for 2 000 rows
        await context.sync();
      });
    }
    return performance.now() - start;
  }, ROWS);

async function recalculate(page, cancelAt) {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Пересчитать" }).click();
  if (cancelAt !== undefined) {
    await page.waitForFunction(
      (share) => {
        // eslint-disable-next-line no-undef -- runs in the page
        const bar = document.querySelector("iframe").contentDocument.querySelector("[role=progressbar]");
        return bar && Number(bar.getAttribute("aria-valuenow")) >= share;
      },
      cancelAt,
      { timeout: 300_000, polling: 100 },
    );
    const start = Date.now();
    await pane.getByRole("button", { name: "Остановить" }).click();
    await pane.getByText("Остановлено").waitFor();
    return Date.now() - start;
  }
  const start = Date.now();
  await pane.getByText(/^Готово:/).waitFor({ timeout: 600_000 });
  return Date.now() - start;
}

const bytes = await table();
await inBrowser(async (openPage) => {
  const first = await openWorkbook(openPage, bytes);
  await openSanctions(first.page);
  const { result: total, pane, grid } = await longTasks(first.page, () => recalculate(first.page));
  const longest = pane[0] ?? 0;
  line(`${ROWS} rows recalculated`, seconds(total), "", true);
  const { largestRequestBytes } = await first.page.evaluate(() => window.workbench.stats());
  await first.close();

  const second = await openWorkbook(openPage, bytes);
  const raw = await writeRaw(second.page);
  line("the same columns written raw", seconds(raw), "", true);
  await second.close();

  const third = await openWorkbook(openPage, bytes);
  await openSanctions(third.page);
  const cancelled = await recalculate(third.page, 0.3);
  await third.close();

  check("recalculated / written raw", `${(total / raw).toFixed(1)}×`, "≤ 3×", total <= 3 * raw);
  check("longest task of the pane", `${longest.toFixed(0)} ms`, "≤ 200 ms", longest <= 200);
  line("longest task of the grid on the same thread", `${(grid[0] ?? 0).toFixed(0)} ms`, "", true);
  const megabytes = largestRequestBytes / 2 ** 20;
  check("largest request", `${megabytes.toFixed(2)} MB`, "< 5 MB", megabytes < 5);
  check("from the press of «Остановить» to «Остановлено»", seconds(cancelled), "≤ 1 s", cancelled <= 1000);
});
