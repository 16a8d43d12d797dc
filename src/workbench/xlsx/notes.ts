import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { SheetExtras } from "./extras";

/** Texts of the notes by the address of their cell. */
export function readNotes(worksheet: Worksheet): Record<string, string> {
  const notes: Record<string, string> = {};
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      const text = textOf(cell.note);
      if (text !== undefined) notes[cell.address] = text;
    }),
  );
  return notes;
}

/** Only what changed is written: a note of the file keeps its look. Comments of an add-in become notes. */
export function saveNotes(worksheet: Worksheet, { notes, comments = [] }: SheetExtras): void {
  const written = notes ?? readNotes(worksheet);
  for (const address of Object.keys(readNotes(worksheet))) {
    if (written[address] === undefined) worksheet.getCell(address).comment = undefined;
  }
  for (const [address, text] of Object.entries(written)) {
    const cell = worksheet.getCell(address);
    if (textOf(cell.note) !== text) cell.note = text;
  }
  for (const { address, content, authorName } of comments) {
    worksheet.getCell(address).note = `${authorName}:\n${content}`;
  }
}

function textOf(note: Cell["note"]): string | undefined {
  if (note === undefined || typeof note === "string") return note || undefined;
  return note.texts?.map(({ text }) => text).join("") || undefined;
}
