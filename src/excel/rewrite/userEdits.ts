import { columnLetters } from "../../sheets/columnLetters";
import { supportsExcelApi } from "../explainSupport";
import { excelRequest } from "../request";
import type { RewriteTarget } from "./target";

/** The user has changed the table while it was being rewritten: what was read of it no longer holds. */
export class EditedMeanwhile extends Error {
  override readonly name = "EditedMeanwhile";
}

export interface UserEdits {
  /** Whether anybody but this add-in has changed the table, or moved its cells, since it is watched. */
  readonly seen: boolean;
  stop(): Promise<void>;
}

const OWN = "ThisLocalAddin";
const NOBODY: UserEdits = { seen: false, stop: () => Promise.resolve() };

/**
 * Watches a table while it is read and written in turns. An Excel that cannot tell whose a change is says nothing.
 *
 * @param columns of the table that are read or written
 */
export async function watchUserEdits(target: RewriteTarget, columns: readonly number[]): Promise<UserEdits> {
  if (!supportsExcelApi("1.14")) return NOBODY;
  const { sheetId, headerRow, firstColumn } = target;
  const letters = [Math.min(0, ...columns), Math.max(0, ...columns)].map((column) =>
    columnLetters(firstColumn + column),
  );
  const edits = { seen: false };
  const reaches = (address: string): boolean => touches(address, headerRow + 1, letters);
  try {
    const registrations = await excelRequest(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const changed = sheet.onChanged.add(({ triggerSource, changeType, address }) => {
        if (triggerSource !== OWN && (changeType !== "RangeEdited" || reaches(address))) edits.seen = true;
        return Promise.resolve();
      });
      // A sort is no change to Excel. The add-in sorts nothing: it is the user's.
      const sorted = sheet.onRowSorted.add(({ address }) => {
        if (reaches(address)) edits.seen = true;
        return Promise.resolve();
      });
      await context.sync();
      return { context, changed, sorted };
    });
    return {
      get seen() {
        return edits.seen;
      },
      stop: () =>
        Excel.run(registrations.context, async (context) => {
          registrations.changed.remove();
          registrations.sorted.remove();
          await context.sync();
        }).catch(() => undefined),
    };
  } catch {
    return NOBODY;
  }
}

const AREA = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/;

/** Letters are compared as numbers are: shorter ones come first. */
const isAfter = (left: string, right: string): boolean =>
  left.length === right.length ? left > right : left.length > right.length;

/** Whether an area reaches to a row, counted from one, or below it, and to one of the columns. */
function touches(address: string, row: number, [first = "", last = ""]: readonly string[]): boolean {
  const area = AREA.exec(address.replaceAll("$", ""));
  if (!area) return true;
  const [, left = "", top = "", right = left, bottom = top] = area;
  if (bottom !== "" && Number(bottom) < row) return false;
  return left === "" || !(isAfter(left, last) || isAfter(first, right));
}
