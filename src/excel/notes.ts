import { addressText, type CellAddress } from "./address";
import { rangeAt } from "./explainPlace";
import { supportsExcelApi } from "./explainSupport";
import { excelRequest } from "./request";

export type NoteKind = "note" | "comment";

/** What this Excel lets an add-in attach to a cell, the best first; nothing in an old one. */
export function noteKinds(): readonly NoteKind[] {
  // A copy of Office.js that is older than the host knows no notes, whatever the host says.
  const note = supportsExcelApi("1.18") && "notes" in Excel.Workbook.prototype;
  return [...(note ? (["note"] as const) : []), ...(supportsExcelApi("1.10") ? (["comment"] as const) : [])];
}

/** Excel takes no longer texts; a derivation is far from it. */
const LONGEST = 8000;

/** What is attached to the cell already, so that nothing is replaced unasked. */
export function readNote(kind: NoteKind, address: CellAddress): Promise<string | undefined> {
  return excelRequest(async (context) => {
    const found = noteAt(context, kind, address);
    found.load("content");
    try {
      await context.sync();
    } catch (error) {
      if ((error as { code?: unknown }).code === "ItemNotFound") return undefined;
      throw error;
    }
    return found.content;
  });
}

/** Attaches the text to the cell; what was there is replaced: ask first. */
export function writeNote(kind: NoteKind, address: CellAddress, text: string, exists: boolean): Promise<void> {
  return excelRequest(async (context) => {
    const content = text.slice(0, LONGEST);
    if (exists) noteAt(context, kind, address).content = content;
    else if (kind === "note") context.workbook.notes.add(rangeAt(context, address), content);
    else context.workbook.comments.add(rangeAt(context, address), content);
    await context.sync();
  });
}

const noteAt = (context: Excel.RequestContext, kind: NoteKind, address: CellAddress): Excel.Note | Excel.Comment =>
  kind === "note"
    ? context.workbook.notes.getItem(addressText(address))
    : context.workbook.comments.getItemByCell(addressText(address));
