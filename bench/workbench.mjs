/**
 * `npm run bench:workbench`: 10 000 cells =OMS.TARIFF() recalculate in a real browser when one input changes.
 * The longest task says whether the page froze; the baseline is the same grid's own ROUND() in as many cells.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { load } from "../scripts/run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openFile, openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const CELLS = 10_000;
const SPECIALTIES = ["Кардиолог", "Терапевт", "Невролог", "Хирург", "Офтальмолог"];

/** Specialties in A, the function of B1 and A in C: to change B1 is to recalculate all of C. */
async function workbook(formula) {
  const book = new Workbook();
  const sheet = book.addWorksheet("Лист1");
  for (let row = 1; row <= CELLS; row += 1) {
    sheet.getCell(row, 1).value = SPECIALTIES[row % SPECIALTIES.length];
    sheet.getCell(row, 3).value = { formula: formula(row) };
  }
  sheet.getCell("B1").value = 1;
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Changes B1 and waits: how long it took, and the longest task of the page meanwhile. */
const recalculation = (page) =>
  page.evaluate(async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: "longtask" });
    const start = performance.now();
    await window.workbench.type("B1", "2");
    await window.workbench.settled();
    const total = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 200));
    observer.disconnect();
    return { total, longest };
  });

async function measure(browser, origin, formula) {
  const { page, close } = await openWorkbench(browser, { origin });
  await openFile(page, await workbook(formula), "bench.xlsx");
  await page.evaluate(() => window.workbench.settled());
  const result = await recalculation(page);
  const last = await page.evaluate((address) => window.workbench.cell(address).value, `C${CELLS}`);
  await close();
  return { ...result, last };
}

await buildWhatChanged();
const server = await startServer({ port: 0 });
const browser = await launchBrowser();
try {
  const own = await measure(browser, server.origin, (row) => `ROUND(LEN(A${row})*B$1,2)`);
  const custom = await measure(browser, server.origin, (row) => `_xldudf_OMS_TARIFF(A${row},B$1,"взрослые",TRUE)`);
  const text = (ms) => `${(ms / 1000).toFixed(1)} s`;
  console.log(`${CELLS} cells of the grid's own ROUND():  ${text(own.total)}, longest task ${text(own.longest)}`);
  console.log(`${CELLS} cells =OMS.TARIFF():              ${text(custom.total)}, longest task ${text(custom.longest)}`);
  console.log(`ratio ${(custom.total / own.total).toFixed(1)}×; the last cell is ${custom.last}`);
} finally {
  await browser.close();
  await server.close();
}
