/**
 * The members of ExcelApi 1.18 that Microsoft's client of office.js has for notes and the one on npm (1.1.110, the newest) lacks,
 * made of the client's own comments, which are asked for in the same way. Evaluated where `Excel` and `OfficeExtension` are.
 */
export const NOTES_CLIENT = `(() => {
  const { BatchApiHelper: api } = OfficeExtension;
  class Note extends Excel.Comment {
    get _className() { return "Note"; }
    set width(width) { api.invokeSetProperty(this, "Width", width, 0); }
    set height(height) { api.invokeSetProperty(this, "Height", height, 0); }
  }
  class NoteCollection extends Excel.CommentCollection {
    get _className() { return "NoteCollection"; }
    add(cell, content) { return api.createMethodObject(Note, this, "Add", 0, [cell, content], false, true, null, 0); }
    getItem(key) { return api.createIndexerObject(Note, this, [key]); }
  }
  Object.defineProperty(Excel.Workbook.prototype, "notes", {
    configurable: true,
    get() { return api.createPropertyObject(NoteCollection, this, "Notes", true, 4); },
  });
})()`;
