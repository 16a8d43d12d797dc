import type { HostContext } from "../hostContext";
import type { Area } from "../grid/area";
import { areasOf, ConditionalFormats, type FormatRule, type GridFormat } from "../grid/conditionalFormats";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "../richApi/apiError";
import {
  method,
  navigation,
  type OfficeObject,
  type OfficeType,
  readable,
  under,
  writable,
} from "../richApi/officeObject";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  type RuleSlot,
  TextConditionalFormat,
} from "./conditionalRules";
import { ColorScaleConditionalFormat, DataBarConditionalFormat, NEW_BAR, NEW_SCALE } from "./conditionalScales";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { keyNamed } from "./pageValues";
import type { RangeSheet } from "./rangeSheet";

/** The kinds that can be made here, as the file calls them. */
const KINDS = {
  Custom: "expression",
  ContainsText: "containsText",
  CellValue: "cellIs",
  DataBar: "dataBar",
  ColorScale: "colorScale",
} as const;
type Kind = keyof typeof KINDS;

/** What a new format is before the add-in says more. */
const NEW: Partial<Record<Kind, FormatRule>> = { DataBar: NEW_BAR, ColorScale: NEW_SCALE };

/** A range of the sheet: ranges know of conditional formats, not the other way round. */
export type RangeMaker = (area: Area) => OfficeObject;

export class ConditionalFormat extends ExcelObject {
  readonly type: OfficeType = {
    name: "ConditionalFormat",
    members: {
      id: readable("1.6"),
      priority: writable("1.6"),
      stopIfTrue: readable("1.6"),
      type: under("kind", readable("1.6")),
      cellValue: navigation("1.6"),
      cellValueOrNullObject: navigation("1.6"),
      colorScale: navigation("1.6"),
      colorScaleOrNullObject: navigation("1.6"),
      dataBar: navigation("1.6"),
      dataBarOrNullObject: navigation("1.6"),
      custom: navigation("1.6"),
      customOrNullObject: navigation("1.6"),
      textComparison: navigation("1.6"),
      textComparisonOrNullObject: navigation("1.6"),
      delete: method("1.6"),
      getRange: method("1.6"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    readonly id: string,
    private readonly rangeAt: RangeMaker,
  ) {
    super(host);
  }

  override identity(): string {
    return this.id;
  }

  get kind(): string | undefined {
    return keyNamed(KINDS, this.found.rule.type);
  }

  get stopIfTrue(): boolean {
    return false;
  }

  get priority(): number {
    return this.formats.list().findIndex(({ id }) => id === this.id);
  }

  set priority(priority: number) {
    if (!Number.isInteger(priority) || priority < 0) throw invalidArgument();
    this.formats.move(this.found.id, priority);
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? wrongKind();
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.kind === "Custom" ? new CustomConditionalFormat(this.host, this.slot) : null;
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? wrongKind();
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.kind === "ContainsText" ? new TextConditionalFormat(this.slot, () => this.area) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? wrongKind();
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.kind === "CellValue" ? new CellValueConditionalFormat(this.slot) : null;
  }

  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? wrongKind();
  }

  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.kind === "DataBar" ? new DataBarConditionalFormat(this.slot) : null;
  }

  get colorScale(): ColorScaleConditionalFormat {
    return this.colorScaleOrNullObject ?? wrongKind();
  }

  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.kind === "ColorScale" ? new ColorScaleConditionalFormat(this.slot) : null;
  }

  delete(): void {
    this.formats.remove([this.found.id]);
  }

  getRange(): OfficeObject {
    return this.rangeAt(this.area);
  }

  private get area(): Area {
    return areasOf(this.found.ref)[0] ?? missing();
  }

  private get slot(): RuleSlot {
    const change = (changes: Partial<FormatRule>) => this.formats.change(this.found.id, changes);
    return {
      rule: () => this.found.rule,
      change,
      read: () => this.found.rule.style ?? {},
      write: (style) => change({ style }),
    };
  }

  private get found(): GridFormat {
    return this.formats.find(this.id) ?? missing();
  }

  private get formats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet.grid);
  }
}

export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  readonly type: OfficeType = {
    name: "ConditionalFormatCollection",
    members: {
      add: method("1.6"),
      clearAll: method("1.6"),
      getCount: method("1.6"),
      getItem: method("1.6"),
      getItemAt: method("1.6"),
      getItemOrNullObject: method("1.14"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    private readonly area: Area,
    private readonly rangeAt: RangeMaker,
  ) {
    super(host);
  }

  get items(): ConditionalFormat[] {
    return this.list().map(({ id }) => this.item(id));
  }

  add(kind: string): ConditionalFormat {
    if (!Object.hasOwn(KINDS, kind)) throw notImplemented(`a conditional format ${kind}`);
    const rule = NEW[kind as Kind] ?? ({ type: KINDS[kind as Kind] } as FormatRule);
    return this.item(this.formats.add(this.area, rule));
  }

  getCount(): number {
    return this.list().length;
  }

  getItem(id: string): ConditionalFormat {
    return this.getItemOrNullObject(id) ?? missing();
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.list().some((format) => format.id === id) ? this.item(id) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const item = this.items[index];
    if (!item) throw invalidArgument();
    return item;
  }

  clearAll(): void {
    this.formats.remove(this.list().map(({ id }) => id));
  }

  private list(): GridFormat[] {
    return this.formats.list(this.area);
  }

  private item(id: string): ConditionalFormat {
    return new ConditionalFormat(this.host, this.sheet, id, this.rangeAt);
  }

  private get formats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet.grid);
  }
}

function missing(): never {
  throw itemNotFound();
}

function wrongKind(): never {
  throw invalidOperation("The conditional format is of another type.");
}
