/**
 * `npm run bench`: ratios within one run, because absolute times are noise on a shared machine.
 * Exit code 1 when a ratio misses its target.
 */
import { HyperFormula } from "hyperformula";
import { loadBuiltFunctions } from "./functions.mjs";
import { check, compare, line } from "./measure.mjs";

const ROWS = 200_000;
const PEER_ROWS = 20_000;
const MILLION = 1_000_000;

const { SANCTION, TARIFF } = loadBuiltFunctions();
const PERCENT = { "3.2.1": 50, 3.11: 100, 3.12: 25, 4.2: 25, 4.3: 25, 4.5: 100, "5.1.1": 100, "5.4.1": 100 };
const CODES = Object.keys(PERCENT);

function sanctionTable(rows) {
  const codes = [];
  const costs = [];
  for (let row = 0; row < rows; row += 1) {
    codes.push([CODES[(row * 7) % CODES.length]]);
    costs.push([((row * 7919) % 10_000_000) / 100]);
  }
  return { codes, costs };
}

/** What a programmer writes in an hour: a look-up, a multiplication in doubles, a rounding. */
function plainLoop({ codes, costs }) {
  const shares = new Map(Object.entries(PERCENT).map(([code, percent]) => [code, percent / 100]));
  const result = new Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    result[row] = [Math.round(costs[row][0] * shares.get(codes[row][0]) * 100) / 100];
  }
  return result;
}

/** The same table in a spreadsheet engine: =ROUND(VLOOKUP(code;list;2;0)*cost/100;2) in every row. */
function spreadsheet({ codes, costs }, rows) {
  const sheet = Array.from({ length: rows }, (_, row) => [
    codes[row][0],
    costs[row][0],
    `=ROUND(VLOOKUP(A${row + 1},Codes!A$1:B$${CODES.length},2,FALSE())*B${row + 1}/100,2)`,
  ]);
  const list = CODES.map((code) => [`'${code}`, PERCENT[code]]);
  const quoted = sheet.map(([code, cost, formula]) => [`'${code}`, cost, formula]);
  HyperFormula.buildFromSheets({ Codes: list, Rows: quoted }, { licenseKey: "gpl-v3" }).destroy();
}

const table = sanctionTable(ROWS);
const plain = compare(
  () => SANCTION(table.codes, table.costs),
  () => plainLoop(table),
);
check(`SANCTION, ${ROWS} rows / plain loop`, `${plain.ratio.toFixed(1)}×`, "≤ 10×", plain.ratio <= 10);

const peer = compare(
  () => spreadsheet(table, PEER_ROWS),
  () => SANCTION(table.codes, table.costs),
  { runs: 5, warmup: 1 },
);
const faster = (peer.ratio * ROWS) / PEER_ROWS;
check("spreadsheet engine's ROUND(VLOOKUP()*x;2) / SANCTION, per row", `${faster.toFixed(0)}×`, "≥ 80×", faster >= 80);

const specialties = table.codes.map((_, row) => [["Кардиолог", "Хирург", "Стоматолог"][row % 3]]);
const tariffs = compare(
  () => TARIFF(specialties, 2, "взрослые", true),
  () => plainLoop(table),
);
line(`TARIFF, ${ROWS} rows / plain loop`, `${tariffs.ratio.toFixed(1)}×`, "", true);

globalThis.gc?.();
const million = sanctionTable(MILLION);
const before = process.memoryUsage().heapUsed;
const result = SANCTION(million.codes, million.costs);
const heap = process.memoryUsage().heapUsed;
const complete = result.length === MILLION && result.every(([cell]) => Number.isFinite(cell));
check(
  "SANCTION, 1 000 000 rows in one call: heap in use",
  `${(heap / 2 ** 20).toFixed(0)} MB`,
  "< 1024 MB",
  complete && heap < 2 ** 30,
);
line("  of which made by the call", `${((heap - before) / 2 ** 20).toFixed(0)} MB`, "", true);
