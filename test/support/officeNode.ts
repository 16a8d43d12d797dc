import { type IWorkbookData, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { REQUEST_UNDO } from "../../src/workbench/grid/requestUndo";
import { StructuredReferencesPlugin } from "../../src/workbench/grid/structuredReferences";
import type {
  CellError,
  FunctionsMetadata,
  HostLocale,
  PaneWindow,
  ProfileName,
} from "../../src/workbench/office/contract";
import { Host } from "../../src/workbench/office/host";
import { loadOfficeClient, type OfficeWindow } from "./officeClient";

export interface OfficeOptions {
  readonly profile?: ProfileName;
  readonly locale?: HostLocale;
  readonly namespace?: string;
  /** Parsed functions.json. */
  readonly functions?: FunctionsMetadata;
  /** The script that associates them, evaluated next to Microsoft's client: dist/functions.js. */
  readonly functionsScript?: string;
  readonly workbook?: Partial<IWorkbookData>;
  readonly pane?: PaneWindow;
}

/** Excel without Excel: Microsoft's client, our host and a real grid in one process. */
export interface Office {
  readonly Excel: typeof Excel;
  readonly window: OfficeWindow;
  readonly api: FUniver;
  readonly host: Host;
  readonly workbook: FWorkbook;
  readonly sheet: FWorksheet;
  /** What a cell shows when everything is computed. */
  cell(address: string): Promise<unknown>;
  cells(address: string): Promise<unknown[][]>;
  errorAt(row: number, column: number): CellError | undefined;
  dispose(): void;
}

const SHEET: Partial<IWorkbookData> = {
  id: "workbook",
  name: "Книга1",
  sheetOrder: ["sheet1"],
  sheets: { sheet1: { id: "sheet1", name: "Лист1", rowCount: 200, columnCount: 26, cellData: {} } },
};

export function startOffice(options: OfficeOptions = {}): Office {
  const { profile = "ltsc2021", locale = "ru-RU", namespace = "OMS", functions = { functions: [] } } = options;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    override: REQUEST_UNDO,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(StructuredReferencesPlugin);
  const api = FUniver.newAPI(univer);
  // The grid works on the very object that it is given.
  const workbook = api.createWorkbook(structuredClone(options.workbook ?? SHEET));
  const host = new Host({
    api,
    addin: { namespace, functions },
    profile,
    locale,
    ...(options.pane && { pane: options.pane }),
  });
  const bridges = host.attachNativeBridge();
  const window = loadOfficeClient(() => bridges.create());
  if (options.functionsScript !== undefined) {
    window.run(options.functionsScript);
    host.functions.runtimeReady();
  }

  const cells = async (address: string) => {
    await host.settled();
    return window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  };
  return {
    Excel: window.Excel,
    window,
    api,
    host,
    workbook,
    get sheet() {
      return workbook.getActiveSheet();
    },
    cells,
    cell: async (address) => (await cells(address))[0]?.[0],
    errorAt: (row, column) => host.errorAt(workbook.getActiveSheet().getSheetId(), row, column),
    dispose() {
      window.dispose();
      host.dispose();
      univer.dispose();
    },
  };
}
