import type { Cell, Coordinates, Edition, RichCell, ValueColumn, ValueRow, ValueTable } from "../editions/format";
import { ExactDecimal } from "./numbers";

/** What a cell of a document is: only a value can be an answer; the other three are different things and stay so. */
export type EntryState = "value" | "dash" | "blank" | "missing";

/** One cell of a document with everything that tells it from the others. */
export interface Entry {
  readonly state: EntryState;
  readonly edition: Edition;
  readonly table: ValueTable;
  readonly row: ValueRow;
  readonly column: ValueColumn;
  readonly at: Coordinates;
  /** Decimal string in `unit`; empty unless `state` is value. */
  readonly value: string;
  readonly unit: string;
  /** The value as a double, for the cell. */
  readonly number: number;
  /** The row whose cell holds the value, where a «+» refers to it. */
  readonly head?: ValueRow;
}

/** All cells of a row as entries; a «+» takes the cell of the head row in the same column. */
export function entriesOfRow(edition: Edition, table: ValueTable, row: ValueRow): Entry[] {
  const head = row.parent === undefined ? undefined : table.rows.find(({ key }) => key === row.parent);
  return table.columns.flatMap((column, index) => {
    const cell = row.cells[index] ?? null;
    const inherited = cell === "+" && head !== undefined;
    return cellEntries(inherited ? (head.cells[index] ?? null) : cell).map((printed): Entry => {
      const unit = printed.unit ?? row.texts?.unit ?? column.unit ?? table.unit ?? "";
      return {
        state: printed.state,
        edition,
        table,
        row,
        column,
        at: { ...table.at, ...row.at, ...column.at, ...printed.at },
        value: printed.value,
        unit,
        number: printed.value ? Number(printed.value) : Number.NaN,
        head: inherited ? head : undefined,
      };
    });
  });
}

interface PrintedValue {
  readonly state: EntryState;
  readonly value: string;
  readonly unit?: string;
  readonly at?: Coordinates;
}

const isDash = (text: string): boolean => text === "-" || text === "–";

function cellEntries(cell: Cell): PrintedValue[] {
  if (cell === null) return [{ state: "blank", value: "" }];
  const rich: RichCell = typeof cell === "string" ? { value: cell } : cell;
  if (rich.missing) return [{ state: "missing", value: "" }];
  if (rich.entries) return rich.entries.map((entry) => ({ ...entry, state: "value" }));
  if (rich.value === undefined) return [{ state: "blank", value: "" }];
  // A «+» without a head row says that something applies, not how much.
  if (rich.value === "+") return [{ state: "missing", value: "" }];
  return [isDash(rich.value) ? { state: "dash", value: "" } : { state: "value", value: rich.value, unit: rich.unit }];
}

/** Equal as decimals and in the same unit: 366.760 and 366.76 are one value. */
export const sameValue = (left: Entry, right: Entry): boolean =>
  left.unit === right.unit && (left.value === right.value || new ExactDecimal(left.value).equals(right.value));
