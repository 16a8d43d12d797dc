import type { FWorksheet } from "@univerjs/sheets/facade";

const waiting = new Set<string>();

/** Draws the grid anew, once for all that a request changes behind its back; headless there is nothing to draw. */
export function redrawSoon(sheet: FWorksheet & { refreshCanvas?(): unknown }): void {
  const id = sheet.getSheetId();
  if (waiting.has(id) || !sheet.refreshCanvas) return;
  waiting.add(id);
  setTimeout(() => {
    waiting.delete(id);
    try {
      sheet.refreshCanvas?.();
    } catch {
      // The workbook was closed meanwhile.
    }
  });
}
