import type { FUniver } from "@univerjs/core/facade";
import type { CellError, HostStats, OfficeHost } from "../office/contract";
import { findRange, findSheet } from "../grid/address";
import { readRange, type RangeContent } from "../grid/read";
import { typeInto } from "../grid/typeInto";
import type { LocaleRules } from "../locale/rules";
import type { WorkbookFiles } from "./workbookFiles";

export interface WorkbenchCell {
  /** In en-US form; absent when there is none. */
  readonly formula?: string;
  readonly value: string | number | boolean;
  /** As displayed. */
  readonly text: string;
  readonly numberFormat: string;
  readonly error?: CellError;
}

/** `window.workbench`: what a test or a script does in place of a person. */
export interface Workbench {
  /** A blank workbook with a pane of its own, without loading the page anew. */
  create(): Promise<void>;
  open(bytes: ArrayBuffer, name?: string): Promise<void>;
  save(): Promise<ArrayBuffer>;
  type(address: string, text: string): Promise<void>;
  cell(address: string): WorkbenchCell;
  range(address: string): RangeContent;
  select(address: string): Promise<void>;
  settled(): Promise<void>;
  sheets(): string[];
  pane(): Window;
  stats(): HostStats;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export interface AutomationParts {
  readonly api: FUniver;
  readonly host: OfficeHost;
  readonly rules: LocaleRules;
  readonly files: WorkbookFiles;
  readonly frame: HTMLIFrameElement;
}

export function createAutomation({ api, host, rules, files, frame }: AutomationParts): Workbench {
  return {
    create: () => files.create(),
    open: (bytes, name = "Книга1.xlsx") => files.open(bytes, name),
    save: () => files.save(),
    async type(address, text) {
      const { range } = findRange(api, address);
      typeInto(range, text, rules);
      await host.settled();
    },
    cell(address) {
      const { formula, value, text, numberFormat, error } = readRange(findRange(api, address), host, rules);
      return {
        ...(formula[0]?.[0] && { formula: formula[0][0] }),
        value: value[0]?.[0] ?? "",
        text: text[0]?.[0] ?? "",
        numberFormat: numberFormat[0]?.[0] ?? "General",
        ...(error?.[0]?.[0] && { error: error[0][0] }),
      };
    },
    range: (address) => readRange(findRange(api, address), host, rules),
    async select(address) {
      const { sheet, range } = findRange(api, address);
      sheet.activate();
      range.activate();
      await host.settled();
    },
    settled: () => host.settled(),
    sheets: () =>
      api
        .getActiveWorkbook()
        ?.getSheets()
        .map((sheet) => sheet.getSheetName()) ?? [findSheet(api, undefined).getSheetName()],
    pane() {
      if (!frame.contentWindow) throw new Error("The pane is not open");
      return frame.contentWindow;
    },
    stats: () => host.stats(),
  };
}
