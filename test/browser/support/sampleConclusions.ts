import type { Workbook } from "@cj-tech-master/excelts";
import type { OracleLine, OracleRow } from "../../rules/kazakhstan/sampleOracle";

/** Cells of a sheet of the file, row by row, as far as the last one that holds something; a day is an ISO text. */
export function cellsOf(book: Workbook, sheet: string): readonly (readonly unknown[])[] {
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`The file has no sheet «${sheet}»`);
  const shown = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null));
  return Array.from({ length: found.rowCount }, (_, index) =>
    Array.from(found.getRow(index + 1).values as unknown[], shown).slice(1),
  );
}

export const tenge = (amount: bigint | undefined): number | null =>
  amount === undefined ? null : Number(amount) / 100;

/** A conclusion that is to be made: its sheet, its form, and the rows that it is about. */
export interface Expected {
  readonly sheet: string;
  readonly number: string;
  readonly form: string;
  readonly line: OracleLine;
  readonly rows: readonly OracleRow[];
}

/** Every conclusion of the sample, numbered on: of each provider those that it has something to say in. */
export function expectedConclusions(lines: readonly OracleLine[]): readonly Expected[] {
  let number = 0;
  return lines.flatMap((line): readonly Expected[] => {
    const one = (form: string, sheet: string, rows: readonly OracleRow[]): readonly Expected[] => {
      if (rows.length === 0) return [];
      number += 1;
      return [{ sheet: `${sheet} ${number}`, number: `${number}/2025`, form, line, rows }];
    };
    return [
      ...one("прил. 2", "Заключение", line.rows),
      ...one(
        "прил. 3",
        "Заключение по договору",
        line.rows.filter(({ clause }) => clause !== ""),
      ),
      ...one(
        "прил. 4",
        "Заключение 5.0",
        line.rows.filter(({ code }) => code.startsWith("5.")),
      ),
      ...line.rows
        .filter(({ code }) => code === "9.0")
        .flatMap((death) => one("прил. 6", "Заключение по случаю смерти", [death])),
    ];
  });
}

export const russianDay = (iso: string): string => iso.split("-").reverse().join(".");
export const times = ({ code, count }: OracleRow): string => (count === 1 ? code : `${code} ×${count}`);

/** The lines of the form's table by its number of columns. */
const TABLES: Readonly<Record<string, readonly [header: string, line: (row: OracleRow, index: number) => unknown[]]>> =
  {
    "прил. 2": ["№", (row, index) => [index + 1, row.card, row.iin, row.date, times(row)]],
    "прил. 3": ["Неисполненный пункт договора", ({ clause, breach }) => [clause, breach]],
    "прил. 4": [
      "№ медицинской карты/ код 5.0 и (или)",
      (row) => [row.card, row.iin, row.date, times(row), tenge(row.tiyn) ?? "сумма не рассчитана"],
    ],
  };

/** What a conclusion of the file says, and what the oracle expects of it: to be equal. */
export function saidOf(book: Workbook, { sheet, form, line, rows, number }: Expected): readonly [unknown, unknown] {
  const cells = cellsOf(book, sheet);
  const first = cells.map(([cell]) => String(cell ?? ""));
  const after = (label: string) => first[first.findIndex((cell) => cell.startsWith(label)) + 1];
  const table = TABLES[form];
  if (!table) {
    const [death] = rows;
    return [
      [after("2. "), after("4. "), after("5. ")?.slice(0, 6)],
      [
        `${line.provider}, ${line.region}`,
        `Медицинская карта ${death!.card}, ${russianDay(death!.date)}, ИИН ${death!.iin}`,
        "9.0 – ",
      ],
    ];
  }
  const header = first.indexOf(table[0]);
  const found = cells
    .slice(header + 1, header + 1 + rows.length)
    .map((row) => row.slice(0, table[1](rows[0]!, 0).length));
  const next = first[header + 1 + rows.length] ?? "";
  // Below its lines a table has its total, or blank lines and the next item of the form: no further line.
  const beyond =
    form === "прил. 2"
      ? [next, cells[header + 1 + rows.length]![4]]
      : [next].filter((cell) => !/^(\d+\. |$)/.test(cell));
  return [
    [first.includes(`№ ${number} от "11" июля 2025 года`), after("2. "), found, beyond],
    [
      true,
      line.provider,
      rows.map((row, index) => table[1](row, index)),
      form === "прил. 2" ? ["ИТОГО, количество дефектов:", line.count] : [],
    ],
  ];
}
