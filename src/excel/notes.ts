import { addressText, type CellAddress } from "./address";
import { rangeAt } from "./explainPlace";
import { supportsExcelApi } from "./explainSupport";
import { ExcelRefusal, excelRequest } from "./request";

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
export async function writeNote(kind: NoteKind, address: CellAddress, text: string, exists: boolean): Promise<void> {
  const content = text.slice(0, LONGEST);
  await excelRequest(async (context) => {
    if (exists) noteAt(context, kind, address).content = content;
    else if (kind === "note") context.workbook.notes.add(rangeAt(context, address), content);
    else context.workbook.comments.add(rangeAt(context, address), content);
    await context.sync();
  });
  // A comment's card grows with its text. Excel on the web shows notes whole and refuses to be told their size.
  if (kind === "note") await sizeNote(address, content).catch(() => undefined);
}

/** Points: of a note's width, of a character and a line in it, and of the tallest note that fits on a screen. */
const NOTE = { width: 340, character: 5.2, line: 12.5, margin: 12, tallest: 480 };

/** A note is shown in the size that it has, and Excel makes a new one for five short lines: the rest would be cut off. */
function sizeNote(address: CellAddress, text: string): Promise<void> {
  const perLine = NOTE.width / NOTE.character;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return excelRequest(async (context) => {
    const note = context.workbook.notes.getItem(addressText(address));
    note.width = NOTE.width;
    note.height = Math.min(NOTE.tallest, lines * NOTE.line + NOTE.margin);
    await context.sync();
  });
}

/** Said where a cell that has a note is to get a comment, or the other way round: Excel lets a cell have one of them. */
const TAKEN: readonly unknown[] = ["InvalidOperation", "ItemAlreadyExists", "InvalidArgument"];

export const isTaken = (error: unknown): boolean =>
  error instanceof ExcelRefusal && TAKEN.includes((error.cause as { code?: unknown }).code);

const noteAt = (context: Excel.RequestContext, kind: NoteKind, address: CellAddress): Excel.Note | Excel.Comment =>
  kind === "note"
    ? context.workbook.notes.getItem(addressText(address))
    : context.workbook.comments.getItemByCell(addressText(address));
