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
  /** Rows whose row of the contract's clause is filled. */
  breaches: number;
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

function penalty(code: string, care: string, basis: string): { value: string; unit: string } | undefined {
  const row = annex.rows.find(({ key }) => key === code)!;
  const at = annex.columns.findIndex((column) => column.at?.ekdCare === care);
  const column = annex.columns[at]!;
  const own = row.cells[at] ?? null;
  const cell: Cell = own === "+" ? annex.rows.find(({ key }) => key === row.parent)!.cells[at]! : own;
  const rich = cell === null ? {} : typeof cell === "string" ? { value: cell } : cell;
  if (rich.missing || rich.value === "-") return undefined;
  if (rich.entries) {
    const entry = rich.entries.find((one) => one.at?.basis === basis);
    return entry && { value: entry.value, unit: entry.unit! };
  }
  const unit = rich.unit ?? column.unit ?? "";
  // The only base of the cell is КТ: a row that asks for the service's cost asks for what is not printed.
  if (care === "ВИЧ" && rich.value !== "0" && ((rich as { at?: { basis?: string } }).at?.basis ?? "КТ") !== basis)
    return undefined;
  return rich.value === undefined ? undefined : { value: rich.value, unit };
}

const iso = (value: unknown): string => (value as Date).toISOString().slice(0, 10);

export async function monitoringOracle(): Promise<readonly OracleLine[]> {
  const file = await openSample();
  const rates = rowsOf(file, "Ставки");
  const lines = new Map<string, OracleLine>();
  for (const row of rowsOf(file, "Дефекты")) {
    const [region, provider, code, care] = ["Регион", "Поставщик", "Код дефекта", "Вид помощи"].map((name) =>
      String(row[name]),
    );
    const key = `${region}|${provider}`;
    const line = lines.get(key) ?? {
      region: region!,
      provider: provider!,
      counts: {},
      count: 0,
      tiyn: 0n,
      unconfirmed: {},
      graded: {},
      breaches: 0,
    };
    lines.set(key, line);
    const count = Number(row["Количество"] || 1);
    line.counts[code!] = (line.counts[code!] ?? 0) + count;
    line.count += count;
    const grade = annex.rows.find(({ key: own }) => own === code)!.texts?.severity ?? "";
    line.graded[grade] = (line.graded[grade] ?? 0) + count;
    if (row["Пункт договора"]) line.breaches += 1;
    if (code!.startsWith("8.") && row["Обращение отозвано"] === "да") continue;
    const found = penalty(code!, care!, String(row["Основа"]));
    if (!found) continue;
    const rate = rates.filter((one) => one["Вид помощи"] === care && [region, ""].includes(String(one["Регион"])));
    const own = rate.find((one) => one["Регион"] === region) ?? rate[0];
    const base = row["База, тенге"] !== "" ? row["База, тенге"] : found.unit === "%" ? undefined : own?.["Тенге"];
    if (base === undefined && found.value !== "0") continue;
    const [times, by] = fraction(found.value);
    const [tenge, places] = fraction(String(base ?? 0));
    const divisor = by * places * (found.unit === "%" ? 100n : 1n);
    const product = times * tenge * BigInt(count) * 100n;
    const tiyn = (2n * product + divisor) / (2n * divisor);
    line.tiyn += tiyn;
    const month = iso(row["Дата выявления"]).slice(0, 7);
    if (code!.startsWith("5.")) line.unconfirmed[month] = (line.unconfirmed[month] ?? 0n) + tiyn;
  }
  const compare = new Intl.Collator("ru", { numeric: true }).compare;
  return [...lines.values()].sort((a, b) => compare(a.region, b.region) || compare(a.provider, b.provider));
}
