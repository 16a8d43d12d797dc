import type { HostContext } from "../hostContext";
import { isValidName } from "../grid/nameRules";
import { absoluteReference, Names } from "../grid/names";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richApi/apiError";
import { method, type OfficeType } from "../richApi/officeObject";
import { ExcelCollection } from "./excelObject";
import { NamedItem, nameContent } from "./namedItem";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { tableNamed } from "./table";

/** The names that the whole workbook sees, or those of one sheet. */
export class NamedItemCollection extends ExcelCollection<NamedItem> {
  readonly type: OfficeType = {
    name: "NamedItemCollection",
    members: {
      add: method("1.4"),
      getCount: method("1.4"),
      getItem: method("1.1"),
      getItemOrNullObject: method("1.4"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet?: RangeSheet,
  ) {
    super(host);
  }

  get items(): NamedItem[] {
    return this.names.list().map(({ name }) => this.item(name));
  }

  add(name: string, reference: unknown, comment?: string | null): NamedItem {
    if (!isValidName(name)) throw invalidArgument();
    if (this.names.find(name) || (!this.sheet && tableNamed(this.host, name))) throw itemAlreadyExists();
    this.names.add(name, contentOf(reference), comment ?? "");
    return this.item(name);
  }

  getCount(): number {
    return this.names.list().length;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const found = this.names.find(String(name));
    return found ? this.item(found.name) : null;
  }

  private item(name: string): NamedItem {
    return new NamedItem(this.host, this.names, name, this.sheet);
  }

  private get names(): Names {
    return new Names(this.host.univer, this.host.workbook().getId(), this.sheet?.id);
  }
}

function contentOf(reference: unknown): string {
  return reference instanceof Range
    ? absoluteReference(reference.worksheet.name, reference.area)
    : nameContent(reference);
}
