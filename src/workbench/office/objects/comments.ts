import type { CommentExtra } from "../../xlsx/extras";
import type { HostContext } from "../hostContext";
import { parseArea } from "../grid/area";
import { sheetExtras } from "../grid/extrasStore";
import { redrawSoon } from "../grid/redrawSoon";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../richApi/apiError";
import { method, type OfficeType, readable, writable } from "../richApi/officeObject";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { cellOf, checkedText } from "./notes";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";

const AUTHOR = "ОМС";

export class Comment extends ExcelObject {
  readonly type: OfficeType = {
    name: "Comment",
    members: {
      id: readable("1.10"),
      authorEmail: readable("1.10"),
      authorName: readable("1.10"),
      content: writable("1.10"),
      creationDate: readable("1.10"),
      resolved: writable("1.11"),
      delete: method("1.10"),
      getLocation: method("1.10"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    readonly id: string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.id;
  }

  get authorName(): string {
    return this.found.authorName;
  }

  get authorEmail(): string {
    return "";
  }

  get creationDate(): string {
    return this.found.created;
  }

  get content(): string {
    return this.found.content;
  }

  set content(content: unknown) {
    this.change({ content: checkedText(content) });
  }

  get resolved(): boolean {
    return this.found.resolved ?? false;
  }

  set resolved(resolved: boolean) {
    this.change({ resolved });
  }

  delete(): void {
    const { found } = this;
    save(
      this.sheet,
      commentsOf(this.sheet).filter(({ id }) => id !== found.id),
    );
  }

  getLocation(): Range {
    return new Range(this.host, this.sheet, parseArea(this.found.address));
  }

  private get found(): CommentExtra {
    const found = commentsOf(this.sheet).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(changes: Partial<CommentExtra>): void {
    const { found } = this;
    save(
      this.sheet,
      commentsOf(this.sheet).map((comment) => (comment.id === found.id ? { ...comment, ...changes } : comment)),
    );
  }
}

export class CommentCollection extends ExcelCollection<Comment> {
  readonly type: OfficeType = {
    name: "CommentCollection",
    members: {
      add: method("1.10"),
      getCount: method("1.10"),
      getItem: method("1.10"),
      getItemAt: method("1.10"),
      getItemByCell: method("1.10"),
      getItemOrNullObject: method("1.14"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: RangeSheet,
  ) {
    super(host);
  }

  get items(): Comment[] {
    const sheets = this.sheet ? [this.sheet] : this.host.sheets();
    return sheets.flatMap((sheet) => commentsOf(sheet).map(({ id }) => new Comment(this.host, sheet, id)));
  }

  add(cellAddress: unknown, content: unknown, contentType?: string | null): Comment {
    if (contentType != null && contentType !== "Plain") throw notImplemented(`a comment of type ${contentType}`);
    const { sheet, cell } = cellOf(this.host, cellAddress, this.sheet);
    const comments = commentsOf(sheet);
    const noted = sheetExtras(sheet.grid.facade).value.notes?.[cell] !== undefined;
    if (noted || comments.some(({ address }) => address === cell)) throw invalidOperation();
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const created = new Date().toISOString();
    save(sheet, [...comments, { id, address: cell, content: checkedText(content), authorName: AUTHOR, created }]);
    return new Comment(this.host, sheet, id);
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): Comment {
    const comment = this.items[index];
    if (!comment) throw invalidArgument();
    return comment;
  }

  getItem(id: string): Comment {
    const comment = this.getItemOrNullObject(id);
    if (!comment) throw itemNotFound();
    return comment;
  }

  getItemOrNullObject(id: string): Comment | null {
    return this.items.find((comment) => comment.id === id) ?? null;
  }

  getItemByCell(cellAddress: unknown): Comment {
    const { sheet, cell } = cellOf(this.host, cellAddress, this.sheet);
    const found = commentsOf(sheet).find(({ address }) => address === cell);
    if (!found) throw itemNotFound();
    return new Comment(this.host, sheet, found.id);
  }
}

const commentsOf = ({ grid }: RangeSheet): readonly CommentExtra[] => sheetExtras(grid.facade).value.comments ?? [];

function save({ grid }: RangeSheet, comments: readonly CommentExtra[]): void {
  sheetExtras(grid.facade).update({ comments });
  redrawSoon(grid.facade);
}
