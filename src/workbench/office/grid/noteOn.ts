import type { CellNote } from "../contract";
import { formatArea } from "./area";
import { type Carrier, sheetExtras } from "./extrasStore";

/** The note or the comment of a cell: Excel lets it have one of them. */
export function noteOn(sheet: Carrier, row: number, column: number): CellNote | undefined {
  const { notes, noteSizes, comments } = sheetExtras(sheet).value;
  if (!notes && !comments) return undefined; // as nearly every cell that the pointer goes over
  const address = formatArea({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  const text = notes?.[address];
  if (text !== undefined) return { text, size: noteSizes?.[address] };
  const comment = comments?.find((one) => one.address === address);
  return comment && { text: comment.content, authorName: comment.authorName };
}
