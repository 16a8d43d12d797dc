import { serialOfIso } from "../rules/dates";
import type { CellContent, Inputs, SheetPlan } from "./sheetPlan";
import { heightOfLines, wrappedLines } from "./text/measure";
import { TABLE_SIZE } from "./style";

/** A sheet as it stands, from A1: en-US formulas or constants, and values. */
export interface StandingSheet {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly unknown[])[];
}

export interface KeptInputs {
  readonly plan: SheetPlan;
  /** Cells with something typed that has no place on the new sheet. */
  readonly left: number;
}

type Cells = CellContent[][];

/** The plan with what was typed into the sheet that it replaces, each value by the key of its row and the title of its column. */
export function keepInputs(plan: SheetPlan, standing: StandingSheet): KeptInputs {
  const { inputs, blocks } = plan;
  const [block] = blocks;
  if (!inputs || !block) return { plan, left: 0 };
  const cells: Cells = block.cells.map((row) => [...row]);
  const work = new Transfer(inputs, cells, standing);
  const left = work.run();
  const kept = { ...plan, blocks: [{ ...block, cells }, ...blocks.slice(1)] };
  return { plan: { ...kept, rowHeights: heights(kept, cells, work.written) }, left };
}

const text = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell).trim());
const contentText = (content: CellContent): string => (typeof content === "object" ? "" : text(content));

/** Moves what was typed from one sheet to the cells of another. */
class Transfer {
  readonly written: { readonly row: number; readonly column: number }[] = [];
  private readonly oldHeader: number;
  private left = 0;

  constructor(
    private readonly inputs: Inputs,
    private readonly cells: Cells,
    private readonly old: StandingSheet,
  ) {
    this.oldHeader = this.headerOfOld();
  }

  run(): number {
    const { inputs, oldHeader } = this;
    // A sheet of that name that is none of ours is not read: all that is typed there stays there.
    if (oldHeader < 0) return this.old.formulas.flat().filter((cell) => text(cell) !== "").length;
    const columns = this.columnPairs();
    const rows = this.rowPairs();
    const lastOld = Math.max(oldHeader, ...rows.keys());
    for (let row = oldHeader + 1; row <= lastOld; row += 1) {
      const target = rows.get(row) ?? this.spareRow(row, columns);
      for (const [from, to] of columns) {
        if (to !== undefined && target !== undefined) this.move(row, from, target, to);
        else if (this.isTyped(row, from)) this.left += 1;
      }
    }
    for (const line of inputs.lines ?? []) this.moveLine(line);
    return this.left;
  }

  /** The row of the old sheet that has the titles of all keys. */
  private headerOfOld(): number {
    const { header, keys } = this.inputs;
    const wanted = keys.map((column) => contentText(this.cells[header]![column]!));
    return this.old.values.findIndex((row) => {
      const titles = row.map(text);
      return wanted.every((title) => titles.includes(title));
    });
  }

  /** Column of the old sheet → column of the new one; `undefined` where the user may have typed and the new one has none. */
  private columnPairs(): ReadonlyMap<number, number | undefined> {
    const { header, columns } = this.inputs;
    const own = titles(
      this.cells.map((row) => row.map(contentText)),
      header,
    );
    const before = titles(
      this.old.values.map((row) => row.map(text)),
      this.oldHeader,
    );
    const wanted = new Map(columns.map((column) => [own[column]!, column]));
    return new Map(
      before.flatMap((title, column): [number, number | undefined][] => {
        const found = wanted.get(title);
        if (found !== undefined) return [[column, found]];
        return own.includes(title) ? [] : [[column, undefined]];
      }),
    );
  }

  private readonly oldKey = (row: number): string => {
    const { header, keys } = this.inputs;
    const titlesOfOld = this.old.values[this.oldHeader]!.map(text);
    return keys
      .map((column) => text(this.old.values[row]![titlesOfOld.indexOf(contentText(this.cells[header]![column]!))]))
      .join("\u0000");
  };

  private readonly newKey = (row: number): string =>
    this.inputs.keys.map((column) => contentText(this.cells[row]![column]!)).join("\u0000");

  /** Row of the old sheet → row of the new one. */
  private rowPairs(): ReadonlyMap<number, number> {
    const { from, to } = this.inputs.rows;
    const places = new Map<string, number[]>();
    for (let row = from; row <= to; row += 1) {
      const key = this.newKey(row);
      places.set(key, [...(places.get(key) ?? []), row]);
    }
    const pairs = new Map<number, number>();
    for (let row = this.oldHeader + 1; row < this.old.values.length; row += 1) {
      const place = places.get(this.oldKey(row))?.shift();
      if (place !== undefined) pairs.set(row, place);
    }
    return pairs;
  }

  /** A blank row of the new sheet for a row that the user has added. */
  private spareRow(oldRow: number, columns: ReadonlyMap<number, number | undefined>): number | undefined {
    if (!this.inputs.spare || ![...columns.keys()].some((column) => this.isTyped(oldRow, column))) return undefined;
    const { rows, keys, columns: own } = this.inputs;
    for (let row = rows.from; row <= rows.to; row += 1) {
      const used = [...keys, ...own].some((column) => this.cells[row]![column] !== null);
      if (used) continue;
      const parts = this.oldKey(oldRow).split("\u0000");
      keys.forEach((column, index) => {
        if (parts[index] !== "") this.write(row, column, parts[index]!);
      });
      return row;
    }
    return undefined;
  }

  private move(oldRow: number, oldColumn: number, row: number, column: number): void {
    const content = this.cells[row]![column]!;
    const formula = this.formulaAt(oldRow, oldColumn);
    const value = this.old.values[oldRow]![oldColumn];
    if (formula !== undefined) {
      if (typeof content === "object" && content?.kind === "formula" && content.formula === formula) return;
      // A formula of the user's that moves would speak of other cells.
      const stays = oldRow === row && oldColumn === column;
      if (!stays) this.left += 1;
      this.write(row, column, stays ? { kind: "formula", formula } : constant(value));
      return;
    }
    const typed = constant(value, this.inputs.additions && this.old.formats?.[oldRow]?.[oldColumn]);
    if (content === null || this.inputs.proposed) {
      if (typed !== null || (content !== null && !isFormula(content))) this.write(row, column, typed);
      return;
    }
    if (typed !== null && !same(typed, content)) this.left += 1;
  }

  /** A line above the titles: its place is told from them. */
  private moveLine(line: number): void {
    const typed = constant(this.old.values[this.oldHeader - (this.inputs.header - line)]?.[0]);
    if (typeof typed === "string") this.cells[line]![0] = typed;
  }

  private write(row: number, column: number, content: CellContent): void {
    if (same(content, this.cells[row]![column]!)) return;
    this.cells[row]![column] = content;
    this.written.push({ row, column });
  }

  private isTyped(row: number, column: number): boolean {
    return this.formulaAt(row, column) === undefined && text(this.old.values[row]?.[column]) !== "";
  }

  private formulaAt(row: number, column: number): string | undefined {
    const formula = this.old.formulas[row]?.[column];
    const isText = formula === this.old.values[row]?.[column];
    return typeof formula === "string" && formula.startsWith("=") && !isText ? formula : undefined;
  }
}

/** Titles of columns; what is merged above several of them stands before each. */
function titles(rows: readonly (readonly string[])[], header: number): readonly string[] {
  const above = rows[header - 1] ?? [];
  // A line over the whole sheet begins in its first column; names over groups of columns do not.
  const grouped = header > 0 && above[0] === "";
  let group = "";
  return rows[header]!.map((title, column) => {
    if (grouped && above[column]) group = above[column];
    return group ? `${group}\u0000${title}` : title;
  });
}

const isFormula = (content: CellContent): boolean =>
  typeof content === "object" && content !== null && content.kind === "formula";

const constant = (value: unknown, format?: unknown): CellContent => {
  if (typeof value === "number" && typeof format === "string") return { kind: "number", value, format };
  return typeof value === "number" || typeof value === "boolean" ? value : text(value) === "" ? null : String(value);
};

function same(a: CellContent, b: CellContent): boolean {
  const plain = (content: CellContent): unknown => {
    if (typeof content !== "object" || content === null) return content;
    if (content.kind === "date") return serialOfIso(content.date);
    return content.kind === "number" ? content.value : `=${content.formula}`;
  };
  return plain(a) === plain(b);
}

/** Rows are high enough for the texts that came into them. */
function heights(
  { rowHeights = [], columnWidths = [] }: SheetPlan,
  cells: Cells,
  written: readonly { readonly row: number; readonly column: number }[],
): SheetPlan["rowHeights"] {
  const higher = new Map(rowHeights.map(({ row, height }) => [row, height]));
  for (const { row, column } of written) {
    const content = cells[row]![column];
    const width = columnWidths[column];
    const own = higher.get(row);
    if (typeof content !== "string" || width === undefined || own === undefined) continue;
    higher.set(row, Math.max(own, heightOfLines(wrappedLines(content, width, { size: TABLE_SIZE }), TABLE_SIZE)));
  }
  return [...higher].map(([row, height]) => ({ row, height }));
}
