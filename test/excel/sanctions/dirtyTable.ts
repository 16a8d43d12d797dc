import annex11 from "../../../src/editions/kirov/tariff-agreement-2013/annex-11.json";
import { type OracleRow, sanctionOracle } from "../../support/sanctionOracle";

/** A cell as a person or another program left it. */
type Cell = string | number | boolean;

export interface DirtyRow {
  /** Code, care, cost, measure, insured's spending, harm, visits. */
  readonly cells: readonly Cell[];
  readonly formats: readonly string[];
  /** What the clean row is; absent where the row must be an error, `null` where it must be left empty. */
  readonly clean: OracleRow | null | undefined;
}

export const HEADER = [
  "Код нарушения",
  "Вид помощи",
  "Стоимость случая, руб.",
  "Мера",
  "Расходы застрахованного",
  "Расходы на лечение",
  "Лишних посещений",
];

const NBSP = "\u00a0";
const CODES = annex11.rows.filter(({ components }) => components?.length);

/** Numbers of a fixed seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** Clean rows of every code, then dirt by turns: text numbers, no-break spaces, dates for codes, blanks, slips, repeats. */
export function dirtyRows(count: number): readonly DirtyRow[] {
  const next = random(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const rows: DirtyRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const row = CODES[index % CODES.length]!;
    const care = pick([...new Set(row.components!.flatMap((component) => component.care))]);
    const cost = (Math.floor(next() * 9_000_000) / 100).toFixed(2);
    const spent = (Math.floor(next() * 500_000) / 100).toFixed(2);
    const clean: OracleRow = {
      code: row.code,
      care,
      cost,
      measure: pick(["штраф", "последствия"]),
      insuredSpent: spent,
      harmCost: spent,
      visits: 1 + Math.floor(next() * 4),
    };
    rows.push(index % 17 === 16 ? rows[index - 1]! : dirt(index, clean));
  }
  return rows;
}

const plain = (row: OracleRow): Cell[] => [
  row.code,
  row.care,
  Number(row.cost),
  row.measure!,
  Number(row.insuredSpent),
  Number(row.harmCost),
  row.visits!,
];

const FORMATS = ["@", "General", "#,##0.00", "General", "#,##0.00", "#,##0.00", "0"];

function dirt(index: number, clean: OracleRow): DirtyRow {
  const cells = plain(clean);
  const formats = [...FORMATS];
  let expected: OracleRow | null | undefined = clean;
  switch (index % 23) {
    case 1:
      cells[0] = `${NBSP}${clean.code}. `;
      break;
    case 2:
      cells[0] = clean.code.replaceAll(".", ",");
      break;
    case 3:
      cells[2] = `${clean.cost!.replace(".", ",").replace(/(\d)(?=(\d{3})+,)/g, `$1${NBSP}`)}`;
      formats[2] = "@";
      break;
    case 4:
      cells[1] = ` ${clean.care.toUpperCase()}${NBSP}`;
      break;
    case 5:
      // 1 January of the current year: somebody typed 1.1 into a cell of the general format.
      cells[0] = 46_023;
      formats[0] = "d-mmm";
      expected = undefined;
      break;
    case 6:
      cells[0] = 3.1;
      formats[0] = "General";
      expected = undefined;
      break;
    case 7:
      cells[0] = "9.9.9";
      expected = undefined;
      break;
    case 8:
      cells[2] = -5;
      expected = undefined;
      break;
    case 9:
      cells[0] = "";
      expected = null;
      break;
    case 10:
      cells[5] = "";
      expected = without(clean, "harmCost");
      break;
    case 11:
      cells[4] = "";
      expected = without(clean, "insuredSpent");
      break;
    case 12:
      cells[2] = "нет данных";
      expected = undefined;
      break;
    case 13:
      cells[2] = 0;
      expected = { ...clean, cost: "0" };
      break;
    case 14:
      cells[6] = "";
      expected = { ...clean, visits: 1 };
      break;
    case 15:
      cells[2] = "#N/A";
      expected = undefined;
      break;
  }
  return { cells, formats, clean: expected };
}

function without(row: OracleRow, key: "harmCost" | "insuredSpent"): OracleRow {
  const rest: Record<string, unknown> = { ...row };
  delete rest[key];
  return rest as unknown as OracleRow;
}

/** Roubles of уменьшение, штраф, возврат, возмещение, итого as the oracle reckons them; `undefined` for an error or an empty row. */
export function expectedAmounts({ clean }: DirtyRow): readonly number[] | undefined {
  const parts = clean ? sanctionOracle(clean) : undefined;
  return parts && [parts.уменьшение, parts.штраф, parts.возврат, parts.возмещение, parts.итого].map((sum) => sum / 100);
}
