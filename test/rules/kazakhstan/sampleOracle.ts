import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { valueTable } from "../../editions/editionFiles";
import type { Cell } from "../../../src/editions/format";

/** What the sample says, counted without the rules: whole hundredths and BigInt. */
export interface OracleLine {
  readonly region: string;
  readonly provider: string;
  readonly counts: Record<string, number>;
  count: number;
  tiyn: bigint;
  /** Sums of 5.0 with its subcodes by month of finding. */
  readonly unconfirmed: Record<string, bigint>;
  /** Defects by the words of annex 1, column 14; an empty word where it prints none. */
  readonly graded: Record<string, number>;
  /** In the order of the table. */
  readonly rows: OracleRow[];
}

/** A row of the sample with its penalty. */
export interface OracleRow {
  /** As Excel numbers it. */
  readonly sheetRow: number;
  readonly region: string;
  readonly provider: string;
  readonly iin: string;
  readonly card: string;
  /** ISO day. */
  readonly date: string;
  readonly code: string;
  readonly care: string;
  readonly count: number;
  readonly clause: string;
  readonly breach: string;
  /** As the annex prints it: «0.5», «КПН». */
  readonly printed?: Printed;
  readonly base?: number;
  readonly tiyn?: bigint;
  /** Why there is no sum. */
  readonly gap?: string;
}

interface Printed {
  readonly value: string;
  readonly unit: string;
}

const annex = valueTable("kz-ekd-2024", "annex-1");
export type Row = Readonly<Record<string, unknown>>;

export async function openSample(): Promise<Workbook> {
  const file = new Workbook();
  await file.xlsx.load(readFileSync(join(__dirname, "../../../assets/samples/kazakhstan.xlsx")) as never);
  return file;
}

/** Rows of a sheet by the headers of its first row. */
export function rowsOf(file: Workbook, sheet: string): readonly Row[] {
  const found = file.getWorksheet(sheet)!;
  const values = (index: number) => (found.getRow(index).values as unknown[]).slice(1);
  const titles = values(1).map(String);
  return Array.from({ length: found.rowCount - 1 }, (_, index) => {
    const cells = values(index + 2);
    return Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? ""]));
  });
}

/** A decimal as a fraction: «0.5» → 5 / 10. */
function fraction(text: string): readonly [bigint, bigint] {
  const [whole = "0", part = ""] = text.split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

/** What the annex prints for a code and a kind of care, or why it prints nothing that could be counted. */
function penalty(code: string, care: string, basis: string): Printed | string {
  const row = annex.rows.find(({ key }) => key === code)!;
  const at = annex.columns.findIndex((column) => column.at?.ekdCare === care);
  const column = annex.columns[at]!;
  const own = row.cells[at] ?? null;
  const cell: Cell = own === "+" ? annex.rows.find(({ key }) => key === row.parent)!.cells[at]! : own;
  const rich = cell === null ? {} : typeof cell === "string" ? { value: cell } : cell;
  if (rich.missing) return "не указано в документе";
  if (rich.value === "-") return "не применяется";
  if (rich.entries) {
    const entry = rich.entries.find((one) => one.at?.basis === basis);
    return entry ? { value: entry.value, unit: entry.unit! } : "строка неясна";
  }
  // The only base of the cell is КТ: a row that asks for the service's cost asks for what is not printed.
  if (care === "ВИЧ" && rich.value !== "0" && ((rich as { at?: { basis?: string } }).at?.basis ?? "КТ") !== basis)
    return "строка неясна";
  return rich.value === undefined
    ? "не указано в документе"
    : { value: rich.value, unit: rich.unit ?? column.unit ?? "" };
}

const iso = (value: unknown): string => (value as Date).toISOString().slice(0, 10);

function readRow(row: Row, index: number, rates: readonly Row[]): OracleRow {
  const text = (name: string) => String(row[name] ?? "");
  const own = {
    sheetRow: index + 2,
    region: text("Регион"),
    provider: text("Поставщик"),
    iin: text("ИИН"),
    card: text("№ медицинской карты"),
    date: iso(row["Дата выписки"]),
    code: text("Код дефекта"),
    care: text("Вид помощи"),
    count: Number(row["Количество"] || 1),
    clause: text("Пункт договора"),
    breach: text("Описание неисполнения"),
  };
  const { region, code, care, count } = own;
  if (code.startsWith("8.") && row["Обращение отозвано"] === "да") return { ...own, gap: "обращение отозвано (п. 23)" };
  const printed = penalty(code, care, text("Основа"));
  if (typeof printed === "string") return { ...own, gap: printed };
  if (printed.value === "0") return { ...own, printed, tiyn: 0n };
  const rate = rates.filter((one) => one["Вид помощи"] === care && [region, ""].includes(String(one["Регион"])));
  const ofCare = rate.find((one) => one["Регион"] === region) ?? rate[0];
  const base = row["База, тенге"] !== "" ? row["База, тенге"] : printed.unit === "%" ? undefined : ofCare?.["Тенге"];
  if (base === undefined) return { ...own, printed, gap: "нет базы" };
  const [times, by] = fraction(printed.value);
  const [tenge, places] = fraction(String(base));
  const divisor = by * places * (printed.unit === "%" ? 100n : 1n);
  const product = times * tenge * BigInt(count) * 100n;
  return { ...own, printed, base: Number(base), tiyn: (2n * product + divisor) / (2n * divisor) };
}

export async function monitoringOracle(): Promise<readonly OracleLine[]> {
  const file = await openSample();
  const rates = rowsOf(file, "Ставки");
  const lines = new Map<string, OracleLine>();
  rowsOf(file, "Дефекты").forEach((raw, index) => {
    const row = readRow(raw, index, rates);
    const { region, provider, code, count, tiyn = 0n } = row;
    const key = `${region}|${provider}`;
    const line = lines.get(key) ?? {
      region,
      provider,
      counts: {},
      count: 0,
      tiyn: 0n,
      unconfirmed: {},
      graded: {},
      rows: [],
    };
    lines.set(key, line);
    line.rows.push(row);
    line.counts[code] = (line.counts[code] ?? 0) + count;
    line.count += count;
    const grade = annex.rows.find(({ key: own }) => own === code)!.texts?.severity ?? "";
    line.graded[grade] = (line.graded[grade] ?? 0) + count;
    line.tiyn += tiyn;
    const month = iso(raw["Дата выявления"]).slice(0, 7);
    if (code.startsWith("5.")) line.unconfirmed[month] = (line.unconfirmed[month] ?? 0n) + tiyn;
  });
  const compare = new Intl.Collator("ru", { numeric: true }).compare;
  return [...lines.values()].sort((a, b) => compare(a.region, b.region) || compare(a.provider, b.provider));
}
