import { monthlyIndex, monitoringForms } from "../../../src/editions/kazakhstan";
import type { DefectCells } from "../../../src/rules/kazakhstan/columns";
import { controlDigit } from "../../../src/rules/kazakhstan/iin";
import { RATE_COLUMN_TITLES, RATE_COLUMNS, readRates } from "../../../src/rules/kazakhstan/rates";
import type { Defect } from "../../../src/rules/kazakhstan/model";
import { readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { registerOf } from "../../../src/rules/kazakhstan/register";
import { MONITORING_ROLES } from "../../../src/rules/kazakhstan/roles";
import { MonitoringSummary } from "../../../src/rules/kazakhstan/summary";
import { thresholdsOf } from "../../../src/rules/kazakhstan/thresholds";
import { guessColumns } from "../../../src/rules/mapping";
import { penaltiesSheet } from "../../../src/sheets/kazakhstan";
import { monitoringOracle, openSample, rowsOf } from "./sampleOracle";
import { set } from "./support";

/** A day as Excel hands it over: a serial number. */
const raw = (value: unknown): unknown => (value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value);

/** The sample as the rules understand it. */
async function readSample() {
  const file = await openSample();
  const rows = rowsOf(file, "Дефекты");
  const titles = Object.keys(rows[0]!);
  const mapping = Object.entries(guessColumns(titles, MONITORING_ROLES));
  const table = rowsOf(file, "Ставки").map((row) => RATE_COLUMNS.map((column) => raw(row[RATE_COLUMN_TITLES[column]])));
  const { rates, problems } = readRates([RATE_COLUMNS.map((column) => RATE_COLUMN_TITLES[column]), ...table]);
  expect(problems).toEqual([]);
  const columns = new Set(mapping.map(([id]) => id as never));
  const summary = new MonitoringSummary();
  const faults: string[] = [];
  const defects: Defect[] = [];
  rows.forEach((row, index) => {
    const cells = Object.fromEntries(mapping.map(([id, at]) => [id, raw(row[titles[at]!])])) as DefectCells;
    const defect = readDefect({ set, rates, columns }, index, cells);
    summary.add(defect);
    defects.push(defect);
    faults.push(...defect.problems.map(({ id }) => id).filter((id) => id.startsWith("iin")));
  });
  return { rows, summary, faults, mapping, defects };
}

/** Read once: opening a workbook is most of the work. */
const sample = readSample();

test("every column of the sample is found by its header", async () => {
  const { mapping } = await sample;
  expect(mapping.sort(([, a], [, b]) => a - b).map(([id]) => id)).toEqual([
    "region",
    "provider",
    "iin",
    "card",
    "date",
    "found",
    "code",
    "care",
    "basis",
    "base",
    "count",
    "withdrawn",
    "soleProvider",
    "contractClause",
    "breach",
  ]);
});

test("5 000 defects of 60 providers: the register and clause 16 are the oracle's", async () => {
  const { rows, summary } = await sample;
  const oracle = await monitoringOracle();
  expect([rows.length, oracle.length]).toEqual([5000, 60]);
  expect(new Set(oracle.flatMap(({ counts }) => Object.keys(counts))).size).toBe(48);
  const register = registerOf(summary, set);
  const codes = monitoringForms.register.columns.flatMap(({ code }) => code ?? []);
  expect(
    register.lines.map(({ region, provider, counts, kopecks }) => [region, provider, counts, BigInt(kopecks)]),
  ).toEqual(
    oracle.map(({ region, provider, counts, tiyn }) => [
      region,
      provider,
      codes.map((code) => (counts[code] ?? 0) + (code === "12.0" ? (counts["12.2"] ?? 0) : 0)),
      tiyn,
    ]),
  );
  expect(register.check.ties).toBe(true);

  const limits = new Map(monthlyIndex.values.map(({ year, value }) => [year, Number(value) * 100]));
  const over = thresholdsOf(summary, limits).flatMap(({ provider, months }) =>
    months.map(({ month }) => `${provider} ${month}`),
  );
  const expected = oracle.flatMap(({ provider, unconfirmed }) =>
    Object.entries(unconfirmed).flatMap(([month, sum]) =>
      sum > 20_000n * BigInt(month < "2026" ? 3932 : 4325) ? [`${provider} ${month}`] : [],
    ),
  );
  expect(over.sort()).toEqual(expected.sort());
  expect(over.length).toBeGreaterThan(0);
  expect(over.length).toBeLessThan(400);
});

test("the calculation by rows comes to the oracle's sum, a gap of the document has no number", async () => {
  const { defects } = await sample;
  const [block] = penaltiesSheet(defects, ({ row }) => row + 2).longBlocks!;
  const penalties = block!.cellsOf(0, block!.rows);
  expect(penalties).toHaveLength(5000);
  const tiyn = penalties.reduce((all, row) => all + BigInt(Math.round(Number(row[11] ?? 0) * 100)), 0n);
  expect(tiyn).toBe((await monitoringOracle()).reduce((all, line) => all + line.tiyn, 0n));
  const gaps = penalties.filter((row) => row[5] === "3.4" && row[6] === "кровь");
  expect(new Set(gaps.map((row) => `${String(row[11])} ${String(row[12])}`))).toEqual(
    new Set(["null не указано в документе"]),
  );
});

test("persons have valid control digits but for the wrong ones, which are listed", async () => {
  const { rows, faults } = await sample;
  const wrong = rows.filter((row) => {
    const iin = String(row["ИИН"]);
    return iin.length !== 12 || controlDigit(iin.slice(0, 11)) !== Number(iin[11]);
  });
  expect(faults).toHaveLength(wrong.length);
  expect(wrong.length).toBeGreaterThan(5);
});
