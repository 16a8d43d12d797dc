import { type IUniverInstanceService, type Nullable, UniverInstanceType, type Workbook } from "@univerjs/core";
import { type IDirtyUnitSuperTableMap, type ISuperTable, SuperTableService } from "@univerjs/engine-formula";

const folded = (name: string): string => name.toLowerCase();

/** Beyond every sheet: what stands there is an error, not a column of something else. */
const NO_COLUMN = 2 ** 30;
/** In a formula an apostrophe stands before the signs that mean something there: `['[Сумма']]`. */
const ESCAPED = /'(['[\]#@])/g;

/** Titles as formulas name them; where the grid finds none it would read the column before the table. */
class Titles extends Map<string, number> {
  override get(title: string): number {
    return super.get(folded(title.replace(ESCAPED, "$1"))) ?? NO_COLUMN;
  }
}

/**
 * Tables of a workbook by their names, in any case. The grid asks first whether the whole of «Решения_совета[Срок]» is a table,
 * and then looks for a name in it – one without an underscore, which nearly every name has: here the whole of it is one.
 */
class NamedTables extends Map<string, ISuperTable> {
  constructor(private readonly titles: (table: ISuperTable) => readonly string[]) {
    super();
  }

  override set(name: string, table: ISuperTable): this {
    return super.set(folded(name), table);
  }

  /** With the titles that its header shows now. */
  override get(name: string): ISuperTable | undefined {
    const table = super.get(folded(name));
    if (!table) return undefined;
    return { ...table, titleMap: new Titles(this.titles(table).map((title, column) => [folded(title), column])) };
  }

  override has(reference: string): boolean {
    return super.has(folded(reference.split("[", 1)[0]!));
  }

  override delete(name: string): boolean {
    return super.delete(folded(name));
  }
}

/** The tables of every workbook, as its formulas know them. */
export class TableNames extends SuperTableService {
  private readonly named = new Map<string, NamedTables>();
  /** By workbook; another object whenever the tables have changed. */
  names: IDirtyUnitSuperTableMap = {};

  constructor(private readonly instances: IUniverInstanceService) {
    super();
  }

  override getTableMap(unitId: string): NamedTables | undefined {
    return this.named.get(unitId);
  }

  override registerTable(unitId: string, tableName: string, reference: ISuperTable): void {
    const tables = this.named.get(unitId) ?? new NamedTables((table) => this.titles(unitId, table));
    this.named.set(unitId, tables.set(tableName, reference));
    this.changed(unitId);
    super.registerTable(unitId, tableName, reference);
  }

  override remove(unitId: string, tableName: string): void {
    this.named.get(unitId)?.delete(tableName);
    this.changed(unitId);
    super.remove(unitId, tableName);
  }

  override getTable(unitId: string, tableName: string): Nullable<ISuperTable> {
    return this.named.get(unitId)?.get(tableName);
  }

  private changed(unitId: string): void {
    const names = [...(this.named.get(unitId)?.keys() ?? [])];
    this.names = { ...this.names, [unitId]: Object.fromEntries(names.map((name) => [name, "1"])) };
  }

  private titles(unitId: string, { sheetId, range }: ISuperTable): readonly string[] {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const cells = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const { startRow, startColumn, endColumn } = range;
    return Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
      String(cells?.getValue(startRow, startColumn + index)?.v ?? ""),
    );
  }
}
