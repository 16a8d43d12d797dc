import type { NoteSize } from "../../xlsx/extras";
import type { HostContext } from "../hostContext";
import { type Area, formatArea, parseArea } from "../grid/area";
import { sheetExtras } from "../grid/extrasStore";
import { redrawSoon } from "../grid/redrawSoon";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "../richApi/apiError";
import { method, type OfficeType, readable, writable } from "../richApi/officeObject";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { resolveRange } from "./resolveRange";

/** What Excel makes of a new note, in points: about five short lines. */
const FIRST_SIZE: NoteSize = { width: 108, height: 59.25 };

type Texts = Readonly<Record<string, string>>;

/** A text on a cell, as Excel had it before comments became threads. */
export class Note extends ExcelObject {
  readonly type: OfficeType = {
    name: "Note",
    members: {
      authorName: readable("1.18"),
      content: writable("1.18"),
      delete: method("1.18"),
      getLocation: method("1.18"),
      height: writable("1.18"),
      width: writable("1.18"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly cell: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.getLocation().address;
  }

  get authorName(): string {
    return "";
  }

  get content(): string {
    const text = textsOf(this.sheet)[this.cell];
    if (text === undefined) throw itemNotFound();
    return text;
  }

  set content(content: unknown) {
    save(this.sheet, { ...textsOf(this.sheet), [this.cell]: checkedText(content) });
  }

  get height(): number {
    return this.size.height;
  }

  set height(height: unknown) {
    this.resize({ height: checkedSize(height) });
  }

  get width(): number {
    return this.size.width;
  }

  set width(width: unknown) {
    this.resize({ width: checkedSize(width) });
  }

  delete(): void {
    const { [this.cell]: text, ...rest } = textsOf(this.sheet);
    if (text === undefined) throw itemNotFound();
    save(this.sheet, rest);
    const extras = sheetExtras(this.sheet.grid.facade);
    const sizes = Object.entries(extras.value.noteSizes ?? {}).filter(([cell]) => cell !== this.cell);
    extras.update({ noteSizes: Object.fromEntries(sizes) });
  }

  getLocation(): Range {
    return new Range(this.host, this.sheet, parseArea(this.cell));
  }

  /** Excel on the web knows no sizes of notes. */
  private get size(): NoteSize {
    if (this.host.profile.name === "web") throw notImplemented("the size of a note");
    return sheetExtras(this.sheet.grid.facade).value.noteSizes?.[this.cell] ?? FIRST_SIZE;
  }

  private resize(size: Partial<NoteSize>): void {
    const extras = sheetExtras(this.sheet.grid.facade);
    extras.update({ noteSizes: { ...extras.value.noteSizes, [this.cell]: { ...this.size, ...size } } });
  }
}

export class NoteCollection extends ExcelCollection<Note> {
  readonly type: OfficeType = {
    name: "NoteCollection",
    members: {
      add: method("1.18"),
      getCount: method("1.18"),
      getItem: method("1.18"),
      getItemAt: method("1.18"),
      getItemOrNullObject: method("1.18"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: RangeSheet,
  ) {
    super(host);
  }

  get items(): Note[] {
    const sheets = this.sheet ? [this.sheet] : this.host.sheets();
    return sheets.flatMap((sheet) => Object.keys(textsOf(sheet)).map((cell) => new Note(this.host, sheet, cell)));
  }

  add(cellAddress: unknown, content: unknown): Note {
    const { sheet, cell } = cellOf(this.host, cellAddress, this.sheet);
    const texts = textsOf(sheet);
    const commented = sheetExtras(sheet.grid.facade).value.comments?.some(({ address }) => address === cell);
    if (texts[cell] !== undefined || commented) throw itemAlreadyExists();
    save(sheet, { ...texts, [cell]: checkedText(content) });
    return new Note(this.host, sheet, cell);
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): Note {
    const note = this.items[index];
    if (!note) throw invalidArgument();
    return note;
  }

  /** By the address of the cell. */
  getItem(key: unknown): Note {
    const note = this.getItemOrNullObject(key);
    if (!note) throw itemNotFound();
    return note;
  }

  getItemOrNullObject(key: unknown): Note | null {
    const { sheet, cell } = cellOf(this.host, key, this.sheet);
    return textsOf(sheet)[cell] === undefined ? null : new Note(this.host, sheet, cell);
  }
}

/** The one cell that an address means. */
export function cellOf(host: HostContext, address: unknown, own?: RangeSheet): { sheet: RangeSheet; cell: string } {
  const { worksheet: sheet, area } = resolveRange(host, address, own ?? host.activeSheet());
  if ((own && sheet.id !== own.id) || !isCell(area)) throw invalidArgument();
  return { sheet, cell: formatArea(area) };
}

const isCell = ({ startRow, endRow, startColumn, endColumn }: Area): boolean =>
  startRow === endRow && startColumn === endColumn;

function checkedSize(size: unknown): number {
  if (typeof size !== "number" || !(size > 0)) throw invalidArgument();
  return size;
}

export function checkedText(content: unknown): string {
  if (typeof content !== "string" || content === "") throw invalidArgument();
  return content;
}

const textsOf = ({ grid }: RangeSheet): Texts => sheetExtras(grid.facade).value.notes ?? {};

function save({ grid }: RangeSheet, notes: Texts): void {
  sheetExtras(grid.facade).update({ notes });
  redrawSoon(grid.facade);
}
