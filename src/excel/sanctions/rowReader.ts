import type { EditionSet } from "../../rules/editionSelection";
import type { Mapping } from "../../rules/mapping";
import type { SanctionRole } from "../../rules/mapping/sanctionRoles";
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

/** Reads rows of a slice by their roles and asks the rule. */
export class RowReader {
  /** Roles that have a column, with it. */
  readonly columns: readonly (readonly [SanctionRole, number])[];

  constructor(private readonly input: RecalculationInput) {
    this.columns = Object.entries(input.mapping) as [SanctionRole, number][];
  }

  get columnIndexes(): readonly number[] {
    return this.columns.map(([, column]) => column);
  }

  cells({ cells }: RowSlice, row: number): RowCells {
    const values = cells.values[row]!;
    const named: Partial<Record<SanctionRole, unknown>> = {};
    for (let index = 0; index < this.columns.length; index += 1) named[this.columns[index]![0]] = values[index];
    return named;
  }

  outcome(cells: RowCells): RowOutcome {
    return sanctionOfRow(this.input.set, cells, this.input.edition);
  }

  /** Whether the row is left alone. */
  skips({ hidden }: RowSlice, row: number): boolean {
    return this.input.visibleOnly && hidden?.[row] === true;
  }
}
