import type { ICommandInfo, IUnitRange } from "@univerjs/core";
import { type IFormulaDataItem, RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import { single } from "./area";
import { sameName } from "./nameRules";
import type { UniverServices } from "./univer";

interface TableChange {
  readonly unitId: string;
  readonly tableName: string;
}

const NAMES = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/**
 * A table that comes, goes, grows or gets another name changes what the formulas say that name it. The grid computes those of
 * the table's own sheet, and none when it goes.
 */
export function followTables({ activeDirty, formulas }: UniverServices): void {
  const getDirtyData = ({ params }: ICommandInfo) => {
    const { unitId, tableName } = params as TableChange;
    const dirtyRanges: IUnitRange[] = [];
    const sheets: Record<string, string> = {};
    for (const [sheetId, rows] of Object.entries(formulas.getFormulaData()[unitId] ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, item] of Object.entries(columns ?? {})) {
          if (!namesTable((item as IFormulaDataItem).f, tableName)) continue;
          sheets[sheetId] = "1";
          dirtyRanges.push({ unitId, sheetId, range: single(Number(row), Number(column)) });
        }
      }
    }
    return { dirtyRanges, clearDependencyTreeCache: { [unitId]: sheets } };
  };
  for (const { id: commandId } of [SetSuperTableMutation, RemoveSuperTableMutation]) {
    activeDirty.register(commandId, { commandId, getDirtyData });
  }
}

const namesTable = (formula: string | undefined, table: string): boolean =>
  formula?.match(NAMES)?.some((name) => sameName(name, table)) ?? false;
