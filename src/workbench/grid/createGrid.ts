import { type IWorkbookData, LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import englishCore from "@univerjs/preset-sheets-core/locales/en-US";
import russianCore from "@univerjs/preset-sheets-core/locales/ru-RU";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import englishTable from "@univerjs/sheets-table-ui/locale/en-US";
import russianTable from "@univerjs/sheets-table-ui/locale/ru-RU";
import { greenTheme } from "@univerjs/themes";
import { watchRowHeights } from "./rowHeights";
import { REQUEST_UNDO } from "./requestUndo";
import { StructuredReferencesPlugin } from "./structuredReferences";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Resolves when the grid is drawn and takes the keyboard. */
  readonly drawn: Promise<void>;
  /** Replaces the open workbook. */
  show(workbook: Partial<IWorkbookData>): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly russian: boolean;
  readonly dark: boolean;
}

/**
 * The spreadsheet. The plugins are wired here instead of through @univerjs/presets, which depends on packages that are
 * not free.
 */
export function createGrid({ container, russian, dark }: GridOptions): Grid {
  const locale = russian ? LocaleType.RU_RU : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: {
      [LocaleType.RU_RU]: mergeLocales(russianCore, russianTable),
      [LocaleType.EN_US]: mergeLocales(englishCore, englishTable),
    },
    logLevel: LogLevel.WARN,
    darkMode: dark,
    theme: greenTheme,
    override: REQUEST_UNDO,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "collapsed",
    footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(StructuredReferencesPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true }); // it would cover the row above the table

  const api = FUniver.newAPI(univer);
  const callOffRowHeights = watchRowHeights(univer, api);
  const drawn = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= api.Enum.LifecycleStages.Rendered) resolve();
    });
  });
  return {
    univer,
    api,
    drawn,
    show(workbook) {
      const previous = api.getActiveWorkbook();
      callOffRowHeights();
      if (previous) api.disposeUnit(previous.getId());
      api.createWorkbook(workbook);
    },
  };
}
