import type { EditionSet } from "../../rules/editionSelection";
import type { Mapping } from "../../rules/mapping";
import type { SanctionRole } from "../../rules/mapping/sanctionRoles";
import { isTotalRow, labelColumns } from "../../rules/mapping/totalRows";
import {
  type EditionChoice,
  type RowCells,
  type RowOutcome,
  sanctionOfRow,
} from "../../rules/recalculation/sanctionRow";
import type { RowSlice } from "../source/readRows";

/** What a recalculation is told: the same for the preview and for the work itself. */
export interface RecalculationInput {
  readonly set: EditionSet;
  readonly mapping: Mapping<SanctionRole>;
  readonly edition: EditionChoice;
  /** Whether hidden and filtered rows are left alone. */
  readonly visibleOnly: boolean;
}

/** Why a row is left alone: nobody sees it, or it sums up others. */
export type LeftAlone = "hidden" | "total";

/** Reads rows of a slice by their roles and asks the rule. */
export class RowReader {
  /** Roles that have a column, with it. */
  readonly columns: readonly (readonly [SanctionRole, number])[];
  /** Columns to read: those of the roles, then others that may say that a row is a total. */
  readonly columnIndexes: readonly number[];
  private readonly labels: readonly number[];

  constructor(private readonly input: RecalculationInput) {
    this.columns = Object.entries(input.mapping) as [SanctionRole, number][];
    const mapped = this.columns.map(([, column]) => column);
    const labels = labelColumns(input.mapping);
    this.columnIndexes = [...mapped, ...labels.filter((column) => !mapped.includes(column))];
    this.labels = labels.map((column) => this.columnIndexes.indexOf(column));
  }

  cells({ cells }: RowSlice, row: number): RowCells {
    const values = cells.values[row]!;
    const named: Partial<Record<SanctionRole, unknown>> = {};
    for (let index = 0; index < this.columns.length; index += 1) named[this.columns[index]![0]] = values[index];
    return named;
  }

  /** The cells of the roles alone: what a row is known by. */
  mapped({ cells }: RowSlice, row: number): readonly unknown[] {
    return cells.values[row]!.slice(0, this.columns.length);
  }

  outcome(cells: RowCells): RowOutcome {
    return sanctionOfRow(this.input.set, cells, this.input.edition);
  }

  /** `undefined` for a row that is to be recalculated. */
  leftAlone({ hidden, cells }: RowSlice, row: number): LeftAlone | undefined {
    if (this.input.visibleOnly && hidden?.[row] === true) return "hidden";
    const values = cells.values[row]!;
    const code = this.input.mapping.code === undefined ? undefined : values[this.columnOf("code")];
    return isTotalRow(
      code,
      this.labels.map((at) => values[at]),
    )
      ? "total"
      : undefined;
  }

  private columnOf(role: SanctionRole): number {
    return this.columns.findIndex(([name]) => name === role);
  }
}
