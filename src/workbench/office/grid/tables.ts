import { type IMutationInfo } from "@univerjs/core";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  type ITableInfoWithUnitId,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import type { TableExtra } from "../../xlsx/extras";
import type { Area } from "./area";
import { sheetExtras } from "./extrasStore";
import { runMutations } from "./mutations";
import type { GridSheet } from "./sheet";
import type { UniverServices } from "./univer";

export type GridTable = ITableInfoWithUnitId;

/** Tables of the grid. They are changed by its mutations, each with the one that undoes it. */
export class Tables {
  constructor(
    private readonly univer: UniverServices,
    private readonly unitId: string,
  ) {}

  list(sheetId?: string): GridTable[] {
    const all = this.univer.tables.getTableList(this.unitId);
    return sheetId === undefined ? all : all.filter(({ subUnitId }) => subUnitId === sheetId);
  }

  find(id: string): GridTable | undefined {
    return this.list().find((table) => table.id === id);
  }

  add(sheetId: string, name: string, range: Area, header: readonly string[]): string {
    const tableId = `table-${crypto.randomUUID()}`;
    const add = this.adding({ id: tableId, name, subUnitId: sheetId, range }, header);
    this.run([add], [this.removing(sheetId, tableId)]);
    return tableId;
  }

  remove(table: GridTable): void {
    const header = table.columns.map(({ displayName }) => displayName);
    this.run([this.removing(table.subUnitId, table.id)], [this.adding(table, header)]);
  }

  rename(table: GridTable, name: string): void {
    this.run([this.setting(table, { name })], [this.setting(table, { name: table.name })]);
  }

  /** The grid learns the new columns by making the table anew under its id. */
  move(table: GridTable, range: Area, header: readonly string[]): void {
    const old = table.columns.map(({ displayName }) => displayName);
    const remove = this.removing(table.subUnitId, table.id);
    this.run([remove, this.adding({ ...table, range }, header)], [remove, this.adding(table, old)]);
  }

  extra(sheet: GridSheet, id: string): TableExtra {
    return sheetExtras(sheet.facade).value.tables?.[id] ?? {};
  }

  setExtra(sheet: GridSheet, id: string, extra: TableExtra): void {
    const store = sheetExtras(sheet.facade);
    const { tables } = store.value;
    store.update({ tables: { ...tables, [id]: { ...tables?.[id], ...extra } } });
  }

  private adding(
    { id, name, subUnitId, range }: Pick<GridTable, "id" | "name" | "subUnitId" | "range">,
    header: readonly string[],
  ): IMutationInfo {
    const { unitId } = this;
    return {
      id: AddSheetTableMutation.id,
      params: { unitId, subUnitId, tableId: id, name, range: { ...range }, header: [...header], options: {} },
    };
  }

  private removing(subUnitId: string, tableId: string): IMutationInfo {
    return { id: DeleteSheetTableMutation.id, params: { unitId: this.unitId, subUnitId, tableId } };
  }

  private setting({ subUnitId, id: tableId }: GridTable, config: object): IMutationInfo {
    return { id: SetSheetTableMutation.id, params: { unitId: this.unitId, subUnitId, tableId, config } };
  }

  private run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    runMutations(this.univer, this.unitId, redoMutations, undoMutations);
  }
}
