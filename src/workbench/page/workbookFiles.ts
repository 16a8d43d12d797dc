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

const NEW_NAME = "Книга1";

/** What a new Excel opens with. */
export function blankWorkbook(): Partial<IWorkbookData> {
  return {
    id: `workbook-${crypto.randomUUID()}`,
    name: NEW_NAME,
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
  /** A blank workbook, as Ctrl+N gives. */
  create(): Promise<void>;
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
  let title = NEW_NAME;
  named(title);
  const rename = (name: string) => {
    title = name.replace(/\.xlsx$/i, "") || NEW_NAME;
    named(title);
  };

  const show = async (data: Partial<IWorkbookData>, file: Source, name: string): Promise<void> => {
    grid.show(data);
    source = file;
    rename(name);
    startAddin();
    host.recalculate();
    await host.settled();
  };

  return {
    create: () => show(blankWorkbook(), emptySource(), NEW_NAME),
    async open(bytes, name) {
      const opened = await openWorkbook(bytes, name, names); // throws before anything of the open one is lost
      await show(opened.data, opened.source, name);
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
