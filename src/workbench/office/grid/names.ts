import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { type Area, formatArea, parseArea, quoteSheet, splitSheet } from "./area";
import { sameName } from "./nameRules";
import type { UniverServices } from "./univer";

/** The grid's word for a name that every sheet sees. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export type GridName = IDefinedNamesServiceParam;

/** The names of the grid's workbook, or of one of its sheets. */
export class Names {
  constructor(
    private readonly univer: UniverServices,
    private readonly unitId: string,
    private readonly sheetId?: string,
  ) {}

  list(): GridName[] {
    const all = Object.values(this.univer.names.getDefinedNameMap(this.unitId) ?? {});
    return all.filter(({ localSheetId }) => (localSheetId ?? WHOLE_WORKBOOK) === this.scope);
  }

  find(name: string): GridName | undefined {
    return this.list().find((candidate) => sameName(candidate.name, name));
  }

  add(name: string, formulaOrRefString: string, comment: string): void {
    const id = `name-${crypto.randomUUID()}`;
    this.run(InsertDefinedNameCommand.id, { id, name, formulaOrRefString, comment, localSheetId: this.scope });
  }

  change(name: GridName, changes: Partial<GridName>): void {
    this.run(SetDefinedNameCommand.id, { ...name, ...changes });
  }

  remove(name: GridName): void {
    this.run(RemoveDefinedNameCommand.id, name);
  }

  private get scope(): string {
    return this.sheetId ?? WHOLE_WORKBOOK;
  }

  private run(command: string, name: GridName): void {
    this.univer.commands.syncExecuteCommand(command, { unitId: this.unitId, ...name });
  }
}

/** The area that a name stands for; none if it stands for a formula or a value. */
export function areaOfName({ formulaOrRefString }: GridName): { sheet: string; area: Area } | undefined {
  const { sheet, area } = splitSheet(formulaOrRefString.replace(/^=/, ""));
  if (sheet === undefined) return undefined;
  try {
    return { sheet, area: parseArea(area) };
  } catch {
    return undefined;
  }
}

/** `'План 2025'!$A$1:$B$2` */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${absoluteArea(area)}`;
}

export const absoluteArea = (area: Area): string => formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
