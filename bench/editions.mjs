/**
 * `npm run bench:editions`: ten megabytes of an edition come into the workbook from a file and are read again when it opens,
 * in a real browser. The longest task says whether the pane froze: the browser tells the pane's tasks from those of the
 * workbench, which unpacks the file and plays Excel in the same thread. For comparison the same text is parsed at once.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "../scripts/run.mjs";
import { inBrowser, longTasks, seconds, timed } from "./pane.mjs";

const { openTab, paneOf } = load("../test/browser/setup/openTab.ts");
const { openFile, saveFile } = load("../test/browser/setup/openWorkbench.ts");
const { largeEdition } = load("../test/support/sampleEdition.ts");

const text = JSON.stringify(largeEdition(10 * 1024 * 1024));
const MEGABYTE = 1024 * 1024;

const shown = (durations) => durations.map(Math.round).slice(0, 5).join(", ") || "all below 50";

async function measured(page, name, work) {
  const { result, pane, grid } = await longTasks(page, () => timed(work));
  console.log(`${name}: ${seconds(result)}`);
  console.log(`  longest tasks of the pane: ${shown(pane)} ms`);
  console.log(`  of all else on the page: ${shown(grid)} ms`);
}

const said = (page, words) => paneOf(page).getByText(words).first().waitFor({ timeout: 120_000 });
const openEditions = (page) => openTab(page, "Редакции");

// Handed over by its path: contents would be unpacked by the test's own script in the page, in one long task.
const folder = mkdtempSync(join(tmpdir(), "oms-editions-"));
const file = join(folder, "large.json");
writeFileSync(file, text);

await inBrowser(async (openPage) => {
  const { page } = await openPage();
  const blank = await saveFile(page);
  await measured(page, "for comparison: a blank workbook is opened", async () => {
    await openFile(page, blank, "blank.xlsx");
    await openEditions(page);
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
    await paneOf(page).locator("input[type=file]").setInputFiles(file);
    await said(page, /сохранена в книге/);
  });
  const saved = await saveFile(page);
  console.log(`the saved workbook: ${(saved.length / MEGABYTE).toFixed(1)} MB`);
  await measured(
    page,
    "the workbook is opened and its edition read (the workbench's own opening included)",
    async () => {
      await openFile(page, saved, "large.xlsx");
      await openEditions(page);
      await said(page, /МБ в книге|КБ в книге/);
    },
  );
}).finally(() => rmSync(folder, { recursive: true }));
