/**
 * `npm run bench:adapter`: a sheet of 100 000 × 10 cells through the adapter that builds every sheet, over Microsoft's client and
 * the host in Node: its requests, the largest one, time in relation to writing the same cells raw, memory. Exit code 1 on a
 * missed target.
 */
import { performance } from "node:perf_hooks";
import { load } from "../scripts/run.mjs";
import { line } from "./measure.mjs";

const { startPlanOffice } = load("../test/excel/plan/office.ts");
const { applySheetPlan } = load("../src/excel/plan/applySheetPlan.ts");

const ROWS = Number(process.env.ROWS ?? 100_000);
const MEGABYTE = 1024 * 1024;
const TEXT = "Анализ выполнения объёмов за 2024 год";

/** Numbers and texts as a register has them. */
const cellsOf = (from, to) =>
  Array.from({ length: to - from }, (_, at) => {
    const row = from + at;
    return [row, `${TEXT} ${row % 97}`, row / 4, "=не формула", row * 2, "3.10", row % 7, TEXT, 1, "стационар"];
  });

const plan = {
  name: "Сто тысяч строк",
  blocks: [{ row: 0, column: 0, cells: [Array.from({ length: 10 }, (_, index) => `Столбец ${index + 1}`)] }],
  longBlocks: [{ row: 1, column: 0, rows: ROWS, columns: 10, cellsOf }],
  styles: [{ row: 0, column: 0, rows: 1, columns: 10, style: { bold: true, borders: "all" } }],
  columnWidths: Array.from({ length: 10 }, () => 90),
  tables: [{ name: "Сто_тысяч", area: { row: 0, column: 0, rows: ROWS + 1, columns: 10 } }],
};

/** What an add-in would do that only writes: 2 000 rows at once. */
async function writeRaw({ Excel }) {
  const format = [0, "@", 0, "@", 0, "@", 0, "@", 0, "@"].map((text) => text || "General");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Просто запись");
    for (let from = 0; from < ROWS; from += 2000) {
      const cells = cellsOf(from, Math.min(ROWS, from + 2000));
      const range = sheet.getRangeByIndexes(1 + from, 0, cells.length, 10);
      range.numberFormat = cells.map(() => format);
      range.values = cells;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for 2 000 rows
      await context.sync();
    }
  });
}

/** One way of writing in a workbook of its own. */
async function measured(write) {
  const office = startPlanOffice({ profile: "web" });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  office.requests();
  const start = performance.now();
  await write(office);
  const took = performance.now() - start;
  const requests = office.requests();
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / MEGABYTE;
  const result = { took, requests, largest: office.largest() / MEGABYTE, heap };
  office.dispose();
  return result;
}

// The first run of each is for the compiler.
await measured(writeRaw);
const raw = await measured(writeRaw);
const built = await measured(() => applySheetPlan(plan, { choice: "keep" }));
const ratio = built.took / raw.took;
console.log(
  `raw: ${raw.took.toFixed(0)} ms, ${raw.requests} requests, ${raw.heap.toFixed(0)} MB of heap stay with the sheet`,
);
console.log(`adapter: ${built.took.toFixed(0)} ms; the host's own work is in both`);
const checks = [
  ["largest request, MB", built.largest, 5],
  ["requests for a million cells", built.requests, 150],
  ["time in relation to writing the same cells raw", ratio, 2],
  ["heap that stays in relation to writing raw", built.heap / raw.heap, 1.5],
];
for (const [label, value, most] of checks) line(label, value.toFixed(2), `≤ ${most}`, value <= most);
process.exit(checks.every(([, value, most]) => value <= most) ? 0 : 1);
