import type { FWorkbook } from "@univerjs/sheets/facade";

const KEY = "officeSettings";

/** Name and value as JSON, as the client keeps them. */
export type Setting = readonly [name: string, json: string];

/** `Office.context.document.settings` live in the workbook's own metadata. */
export function readSettings(workbook: FWorkbook): readonly Setting[] {
  return (workbook.getCustomMetadata()?.[KEY] ?? []) as readonly Setting[];
}

export function writeSettings(workbook: FWorkbook, settings: readonly Setting[]): void {
  workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [KEY]: settings });
}
