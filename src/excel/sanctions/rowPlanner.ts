import { selectEdition } from "../../rules/editionSelection";
import { isFailure } from "../../rules/failure";
import { isBlank } from "../../rules/fold";
import { isAmount, type ResultColumn, resultCells } from "../../rules/recalculation/resultColumns";
import { editionOfRow, type RowCells, type RowOutcome } from "../../rules/recalculation/sanctionRow";
import type { Language } from "../../rules/messages";
import { amountCell, type CellContent, type RowContent, sameCells, textCell } from "../rewrite/cells";
import { OLD_PROPERTIES, oldRows } from "../rewrite/oldRows";
import type { ReadOptions, RowSlice } from "../source/readRows";
import { sheetRow, type Source } from "../source/source";
import { type ResultPlaces, resultsOf } from "./places";
import { cellNames, type EditionArgument, resultFormula } from "./rowFormulas";
import { type LeftAlone, type RecalculationInput, RowReader } from "./rowReader";

/** Rows that are judged between two looks at the clock. */
export const ROWS_AT_ONCE = 200;

/** How results are written. */
export interface Writing {
  readonly language: Language;
  /** Values that stay as they are, or formulas of the add-in that follow their cells. */
  readonly write: "values" | "formulas";
}

/** What a recalculation makes of one row. */
export interface RowPlan {
  readonly outcome: RowOutcome;
  /** What the result cells are to hold; absent where they hold it already. */
  readonly next: RowContent | undefined;
  /** Whether contents become others, and not only their formats. */
  readonly changes: boolean;
  /** What stands in the column of the total now, as a value; absent without such a column. */
  readonly standing: unknown;
}

/** Decides what becomes of every row. The preview and the work ask the same one: what is announced is what is done. */
export class RowPlanner {
  readonly reader: RowReader;
  /** Results that are written, from left to right, and their columns. */
  readonly results: readonly ResultColumn[];
  readonly columns: readonly number[];
  private readonly total: number;
  private readonly isNew: boolean;

  constructor(
    private readonly source: Source,
    private readonly input: RecalculationInput,
    places: ResultPlaces,
    private readonly writing: Writing,
    /** Formats of the result columns, where nothing stands in them; see `blankFormats`. */
    private readonly blank: readonly string[] | undefined,
  ) {
    this.reader = new RowReader(input);
    this.results = resultsOf(places);
    this.columns = this.results.map((result) => places.columns[result]!);
    this.total = this.results.indexOf("итого");
    this.isNew = places.made.length > 0;
  }

  /** What is to be read of the table. Columns that are to be made hold nothing yet, but may have formats. */
  get reading(): ReadOptions {
    return {
      columns: this.reader.columnIndexes,
      visibility: this.input.visibleOnly,
      ...(!this.blank && { also: { columns: this.columns, properties: OLD_PROPERTIES } }),
    };
  }

  /** The result cells of a slice as they stand. */
  standing(slice: RowSlice): readonly RowContent[] {
    const { blank } = this;
    if (!blank) return oldRows(slice, slice.also!);
    const row: RowContent = { cells: blank.map(() => ""), formats: blank };
    return Array.from({ length: slice.rows }, () => row);
  }

  plan(slice: RowSlice, index: number, old: RowContent): RowPlan | LeftAlone {
    const left = this.reader.leftAlone(slice, index);
    if (left) return left;
    const cells = this.reader.cells(slice, index);
    const outcome = this.reader.outcome(cells);
    const content = this.content(outcome, cells, old, slice.from + index);
    const changes = !sameCells(old.cells, content.cells);
    const next = changes || !sameFormats(old, content) ? content : undefined;
    const standing = this.total < 0 || this.isNew ? undefined : slice.also!.values[index]![this.total];
    return { outcome, next, changes, standing };
  }

  /** What the result cells of a row become. A row in error gets no formulas: a column of errors has no sum. */
  private content(outcome: RowOutcome, cells: RowCells, old: RowContent, row: number): RowContent {
    const values = resultCells(outcome, this.writing.language);
    const computed = outcome && !isFailure(outcome) ? outcome : undefined;
    const asFormula = this.writing.write === "formulas" && computed !== undefined;
    const names = asFormula ? cellNames(this.reader.columns, this.source.firstColumn, sheetRow(this.source, row)) : {};
    const edition = asFormula ? editionArgument(this.input, cells, names.date, names.edition) : undefined;
    const written = this.results.map((result, column): { content: CellContent; format: string } => {
      const format = old.formats[column]!;
      const value = values[result];
      if (asFormula && result !== "ошибка") {
        const content = resultFormula(result, names, cells, computed.perVisit, edition);
        return isAmount(result)
          ? { content, format: amountCell(0, format).format }
          : { content, format: format === "@" ? "General" : format };
      }
      return typeof value === "number" ? amountCell(value, format) : textCell(value, format);
    });
    return { cells: written.map(({ content }) => content), formats: written.map(({ format }) => format) };
  }
}

const sameFormats = (left: RowContent, right: RowContent): boolean =>
  left.formats.every((format, column) => format === right.formats[column]);

/** A date is named by its cell; a month or a quarter, which the function does not read, by the edition that it means. */
function editionArgument(
  { set, edition }: RecalculationInput,
  cells: RowCells,
  date: string | undefined,
  named: string | undefined,
): EditionArgument {
  if (edition.by === "edition") return edition.id === undefined ? undefined : { id: edition.id };
  if (edition.by === "column") return named && !isBlank(cells.edition) ? { cell: named } : undefined;
  const given = editionOfRow(set, cells, edition);
  if (given === cells.date && date) return { cell: date };
  const selected = selectEdition(set, "sanction", given);
  return isFailure(selected) ? undefined : { id: selected.id };
}
