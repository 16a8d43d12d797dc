/**
 * `npm run bench:million`: src/excel recalculates a table of a million violations in Node, through Microsoft's client and our
 * host, and takes it back. Reports memory: of the grid with the table, and what the work needs on top. No target but that it ends.
 */
import { load } from "../scripts/run.mjs";

const { startPlanOffice } = load("../test/excel/plan/office.ts");
const { shippedEditions } = load("../src/editions/index.ts");
const { describeSource } = load("../src/excel/source/describeSource.ts");
const { placeResults } = load("../src/excel/sanctions/places.ts");
const { recalculateSanctions } = load("../src/excel/sanctions/recalculate.ts");
const { restoreRows } = load("../src/excel/rewrite/restore.ts");
const { rewriteRecords } = load("../src/excel/rewrite/records.ts");
const { SANCTION_ROLES } = load("../src/rules/mapping/sanctionRoles.ts");
const { guessColumns } = load("../src/rules/mapping/index.ts");

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const CODES = ["3.2.1", "3.2.4", "4.1", "5.1.1", "1.2.1", "3.11"];
const HEADER = ["Код нарушения", "Вид помощи", "Стоимость случая, руб."];

const MB = 2 ** 20;
const megabytes = (bytes) => `${Math.round(bytes / MB).toLocaleString("en")} MB`;
const heapNow = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
const say = (label, value) => console.log(`${label.padEnd(52)} ${value.padStart(16)}`);

function cellData() {
  const data = { 0: Object.fromEntries(HEADER.map((v, column) => [column, { v, t: 1 }])) };
  for (let row = 1; row <= ROWS; row += 1)
    data[row] = {
      0: { v: CODES[row % CODES.length], t: 1 },
      1: { v: "стационар", t: 1 },
      2: { v: ((row * 7919) % 10_000_000) / 100, t: 2 },
    };
  return data;
}

const office = startPlanOffice({
  workbook: {
    sheets: { sheet1: { id: "sheet1", name: "Лист1", rowCount: ROWS + 100, columnCount: 26, cellData: cellData() } },
  },
});
globalThis.Office = { context: { requirements: { isSetSupported: () => true } } };

/** The highest heap while something runs, looked at after each slice. */
async function measured(label, run) {
  let peak = 0;
  let slices = 0;
  const start = performance.now();
  const result = await run(() => {
    slices += 1;
    if (slices % 20 === 0) peak = Math.max(peak, heapNow());
  });
  const after = heapNow();
  say(label, `${((performance.now() - start) / 1000).toFixed(0)} s`);
  say("  highest heap meanwhile, and afterwards", `${megabytes(Math.max(peak, after))} / ${megabytes(after)}`);
  say("  largest request", megabytes(office.largest()));
  return result;
}

say(`grid with ${ROWS.toLocaleString("en")} rows of 3 cells`, megabytes(heapNow()));
const source = await describeSource({ kind: "used", sheet: "Лист1" }, SANCTION_ROLES);
const mapping = guessColumns(source.titles, SANCTION_ROLES);
const places = await placeResults(source, "beside", {});
const input = { set: { editions: shippedEditions }, mapping, edition: { by: "edition" }, visibleOnly: false };
const report = await measured("recalculated", (onProgress) =>
  recalculateSanctions(source, input, places, { language: "ru", write: "values", onProgress }),
);
const [record] = await rewriteRecords();
const restored = await measured("taken back", (onProgress) => restoreRows(record, { onProgress }));
const ends = report.written === ROWS && restored.restored === ROWS && restored.edited.length === 0;
say("rows written / taken back", `${report.written} / ${restored.restored}`);
office.dispose();
process.exit(ends ? 0 : 1);
