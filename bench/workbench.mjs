/**
 * `npm run bench:workbench`: 10 000 cells =OMS.TARIFF() recalculate in a real browser when one input changes.
 * The longest task says whether the page froze; the baseline is the same grid's own ROUND() in as many cells.
 */
import { Workbook } from "@cj-tech-master/excelts";
import { inBrowser, longTasks, openWorkbook, seconds, timed } from "./pane.mjs";

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

/** B1 is changed and everything waited for: how long it took, the longest task of the page meanwhile, the last cell. */
async function measure(openPage, formula) {
  const { page, close } = await openWorkbook(openPage, await workbook(formula));
  const { result, pane, grid } = await longTasks(page, () =>
    timed(() =>
      page.evaluate(async () => {
        await window.workbench.type("B1", "2");
        await window.workbench.settled();
      }),
    ),
  );
  const last = await page.evaluate((address) => window.workbench.cell(address).value, `C${CELLS}`);
  await close();
  return { total: result, longest: Math.max(0, ...pane, ...grid), last };
}

await inBrowser(async (openPage) => {
  const own = await measure(openPage, (row) => `ROUND(LEN(A${row})*B$1,2)`);
  const custom = await measure(openPage, (row) => `_xldudf_OMS_TARIFF(A${row},B$1,"взрослые",TRUE)`);
  const said = ({ total, longest }) => `${seconds(total)}, longest task ${seconds(longest)}`;
  console.log(`${CELLS} cells of the grid's own ROUND():  ${said(own)}`);
  console.log(`${CELLS} cells =OMS.TARIFF():              ${said(custom)}`);
  console.log(`ratio ${(custom.total / own.total).toFixed(1)}×; the last cell is ${custom.last}`);
});
