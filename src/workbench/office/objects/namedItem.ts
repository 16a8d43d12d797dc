import type { HostContext } from "../hostContext";
import { cellValue } from "../grid/cellValue";
import { areaOfName, type GridName, Names } from "../grid/names";
import { invalidArgument, invalidOperation, itemNotFound } from "../richApi/apiError";
import { calculated, method, navigation, type OfficeType, readable, under, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { sheetNamed } from "./resolveRange";

export class NamedItem extends ExcelObject {
  readonly type: OfficeType = {
    name: "NamedItem",
    members: {
      name: readable("1.1"),
      type: under("valueType", readable("1.1")),
      value: calculated("1.1"),
      visible: writable("1.1"),
      comment: writable("1.4"),
      scope: readable("1.4"),
      formula: writable("1.7"),
      worksheet: navigation("1.4"),
      worksheetOrNullObject: navigation("1.4"),
      delete: method("1.4"),
      getRange: method("1.1"),
      getRangeOrNullObject: method("1.4"),
    },
  };

  constructor(
    host: HostContext,
    private readonly names: Names,
    readonly name: string,
    private readonly sheet?: RangeSheet,
  ) {
    super(host);
  }

  override identity(): string {
    return this.name;
  }

  get scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }

  get worksheet(): RangeSheet {
    if (!this.sheet) throw invalidOperation();
    return this.sheet;
  }

  get worksheetOrNullObject(): RangeSheet | null {
    return this.sheet ?? null;
  }

  get formula(): string {
    return `=${this.content}`;
  }

  set formula(formula: unknown) {
    this.change({ formulaOrRefString: nameContent(formula) });
  }

  get valueType(): string {
    if (this.getRangeOrNullObject()) return "Range";
    const { value } = this;
    if (typeof value !== "number") return "String";
    return Number.isInteger(value) ? "Integer" : "Double";
  }

  get comment(): string {
    return this.found.comment ?? "";
  }

  set comment(comment: string) {
    this.change({ comment });
  }

  get visible(): boolean {
    return this.found.hidden !== true;
  }

  set visible(visible: boolean) {
    this.change({ hidden: !visible });
  }

  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const { content } = this;
    const text = /^"(.*)"$/s.exec(content)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    return content !== "" && Number.isFinite(Number(content)) ? Number(content) : cellValue({ v: content });
  }

  delete(): void {
    this.names.remove(this.found);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const place = areaOfName(this.found);
    return place ? new Range(this.host, sheetNamed(this.host, place.sheet), place.area) : null;
  }

  private get content(): string {
    return this.found.formulaOrRefString.replace(/^=/, "");
  }

  private get found(): GridName {
    const found = this.names.find(this.name);
    if (!found) throw itemNotFound();
    return found;
  }

  private change(changes: Partial<GridName>): void {
    this.names.change(this.found, changes);
  }
}

/** The grid keeps references as they are and formulas with their sign. */
export function nameContent(formula: unknown): string {
  if (typeof formula === "number" || typeof formula === "boolean") return `=${String(formula).toUpperCase()}`;
  if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
  const content = formula.slice(1);
  return areaOfName({ id: "", name: "", formulaOrRefString: content }) ? content : formula;
}
