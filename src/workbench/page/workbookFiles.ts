import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { IWorkbookData, Univer } from "@univerjs/core";
import type { Grid } from "../grid/createGrid";
import { activeWorkbook } from "../grid/address";
import type { OfficeHost } from "../office/contract";
import type { FormulaNames } from "../xlsx/formulaNames";
import { openWorkbook } from "../xlsx/open";
import { saveWorkbook, type Spills } from "../xlsx/save";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../xlsx/sizes";
import { emptySource, type Source } from "../xlsx/source";

/** What a new Excel opens with. */
export function blankWorkbook(): Partial<IWorkbookData> {
  return {
    id: `workbook-${crypto.randomUUID()}`,
    name: "Книга1",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Лист1",
        rowCount: 1000,
        columnCount: 26,
        defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
        defaultRowHeight: DEFAULT_ROW_PIXELS,
      },
    },
  };
}

/** The open workbook and the file behind it. */
export interface WorkbookFiles {
  open(bytes: ArrayBuffer, name: string): Promise<void>;
  save(): Promise<ArrayBuffer>;
  /** Without the extension. */
  name(): string;
}

export interface WorkbookFilesParts {
  readonly grid: Grid;
  readonly host: Pick<OfficeHost, "recalculate" | "settled">;
  readonly names: FormulaNames;
  /** Starts the add-in anew: in Excel each workbook has an instance of its own. */
  readonly startAddin: () => void;
  readonly named: (name: string) => void;
}

export function createWorkbookFiles({ grid, host, names, startAddin, named }: WorkbookFilesParts): WorkbookFiles {
  const { api } = grid;
  let source: Source = emptySource();
  let title = "Книга1";
  named(title);
  const rename = (name: string) => {
    title = name.replace(/\.xlsx$/i, "") || "Книга1";
    named(title);
  };

  return {
    async open(bytes, name) {
      const opened = await openWorkbook(bytes, name, names); // throws before anything of the open one is lost
      grid.show(opened.data);
      source = opened.source;
      rename(name);
      startAddin();
      host.recalculate();
      await host.settled();
    },
    async save() {
      await host.settled();
      const data = activeWorkbook(api).save();
      return saveWorkbook(data, source, names, readSpills(grid.univer, api));
    },
    name: () => title,
  };
}

/** Dynamic arrays live in the calculation, beside the workbook's own cells. */
function readSpills(univer: Univer, api: FUniver): Spills {
  const id = activeWorkbook(api).getId();
  const model = univer.__getInjector().get(FormulaDataModel);
  return {
    ranges: (model.getArrayFormulaRange()[id] ?? {}) as Spills["ranges"],
    cells: (model.getArrayFormulaCellData()[id] ?? {}) as Spills["cells"],
  };
}
