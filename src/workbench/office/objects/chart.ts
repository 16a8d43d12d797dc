import type { ChartExtra, ChartKind, ChartSeries as Series } from "../../xlsx/extras";
import type { HostContext } from "../hostContext";
import { sheetExtras } from "../grid/extrasStore";
import { absoluteReference } from "../grid/names";
import { invalidArgument, itemNotFound } from "../richApi/apiError";
import {
  method,
  navigation,
  OfficeCollection,
  OfficeObject,
  type OfficeType,
  readable,
  writable,
} from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import { keyNamed, named } from "./pageValues";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { resolveRange } from "./resolveRange";

/** Where a chart is kept. */
interface ChartSlot {
  read(): ChartExtra;
  change(changes: Partial<ChartExtra>): void;
}

export class Chart extends ExcelObject {
  readonly type: OfficeType = {
    name: "Chart",
    members: {
      id: readable("1.7"),
      name: writable("1.1"),
      chartType: readable("1.7"),
      legend: navigation("1.1"),
      series: navigation("1.1"),
      title: navigation("1.1"),
      delete: method("1.1"),
      setPosition: method("1.1"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
    readonly id: string,
    private readonly typeOf: (kind: ChartKind) => string,
  ) {
    super(host);
  }

  override identity(): string {
    return this.id;
  }

  get name(): string {
    return this.slot.read().name;
  }

  set name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.slot.change({ name });
  }

  get chartType(): string {
    return this.typeOf(this.slot.read().kind);
  }

  get title(): ChartTitle {
    return new ChartTitle(this.slot);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.slot);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.slot);
  }

  /** The chart covers the cells from one to the other. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.own(startCell).area;
    const end = endCell == null ? undefined : this.own(endCell).area;
    const { from, to } = this.slot.read();
    this.slot.change({
      from: { row: start.startRow, column: start.startColumn },
      to: end
        ? { row: end.endRow + 1, column: end.endColumn + 1 }
        : { row: start.startRow + to.row - from.row, column: start.startColumn + to.column - from.column },
    });
  }

  delete(): void {
    const { id } = this.slot.read();
    this.save(this.charts.filter((chart) => chart.id !== id));
  }

  private own(cell: unknown): Range {
    const range = resolveRange(this.host, cell, this.sheet);
    if (range.worksheet.id !== this.sheet.id) throw invalidArgument();
    return range;
  }

  private get slot(): ChartSlot {
    const read = () => this.charts.find(({ id }) => id === this.id) ?? missing();
    return {
      read,
      change: (changes) => {
        const { id } = read();
        this.save(this.charts.map((chart) => (chart.id === id ? { ...chart, ...changes } : chart)));
      },
    };
  }

  private get charts(): readonly ChartExtra[] {
    return sheetExtras(this.sheet.grid.facade).value.charts ?? [];
  }

  private save(charts: readonly ChartExtra[]): void {
    sheetExtras(this.sheet.grid.facade).update({ charts });
  }
}

class ChartTitle extends OfficeObject {
  readonly type: OfficeType = { name: "ChartTitle", members: { text: writable("1.1"), visible: writable("1.1") } };

  constructor(private readonly slot: ChartSlot) {
    super();
  }

  get text(): string {
    return this.slot.read().title ?? "";
  }

  set text(title: string) {
    this.slot.change({ title });
  }

  get visible(): boolean {
    return this.slot.read().title !== undefined;
  }

  set visible(visible: boolean) {
    this.slot.change({ title: visible ? this.text || "Название диаграммы" : undefined });
  }
}

const POSITIONS: Readonly<Record<string, NonNullable<ChartExtra["legend"]>>> = {
  Right: "r",
  Left: "l",
  Top: "t",
  Bottom: "b",
};

class ChartLegend extends OfficeObject {
  readonly type: OfficeType = { name: "ChartLegend", members: { visible: writable("1.1"), position: writable("1.1") } };

  constructor(private readonly slot: ChartSlot) {
    super();
  }

  get visible(): boolean {
    return this.slot.read().legend !== "none";
  }

  set visible(visible: boolean) {
    this.slot.change({ legend: visible ? "r" : "none" });
  }

  get position(): string {
    return keyNamed(POSITIONS, this.slot.read().legend ?? "r") ?? "Right";
  }

  set position(position: string) {
    this.slot.change({ legend: named(POSITIONS, position) });
  }
}

class ChartSeriesCollection extends OfficeCollection<ChartSeries> {
  readonly type: OfficeType = {
    name: "ChartSeriesCollection",
    members: { count: readable("1.1"), add: method("1.7"), getCount: method("1.4"), getItemAt: method("1.1") },
  };

  constructor(private readonly slot: ChartSlot) {
    super();
  }

  get items(): ChartSeries[] {
    return this.slot.read().series.map((_, index) => new ChartSeries(this.slot, index));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  add(name?: string | null): ChartSeries {
    const { series } = this.slot.read();
    this.slot.change({ series: [...series, { ...(name && { name }), values: "" }] });
    return new ChartSeries(this.slot, series.length);
  }

  getItemAt(index: number): ChartSeries {
    return this.items[index] ?? missing();
  }
}

class ChartSeries extends OfficeObject {
  readonly type: OfficeType = {
    name: "ChartSeries",
    members: {
      name: writable("1.1"),
      delete: method("1.7"),
      getDimensionDataSourceString: method("1.15"),
      getDimensionDataSourceType: method("1.15"),
      setValues: method("1.7"),
      setXAxisValues: method("1.7"),
    },
  };

  constructor(
    private readonly slot: ChartSlot,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return this.slot.read().series[this.index]?.name ?? "";
  }

  set name(name: string) {
    this.change({ name });
  }

  getDimensionDataSourceString(dimension: string): string {
    return this.source(dimension) ?? "";
  }

  /** Add-ins give ranges of the workbook only. */
  getDimensionDataSourceType(dimension: string): string {
    return this.source(dimension) ? "LocalRange" : "Unknown";
  }

  setValues(source: unknown): void {
    this.change({ values: referenceOf(source) });
  }

  setXAxisValues(source: unknown): void {
    this.change({ categories: referenceOf(source) });
  }

  delete(): void {
    this.slot.change({ series: this.slot.read().series.filter((_, index) => index !== this.index) });
  }

  private source(dimension: string): string | undefined {
    const { values, categories } = this.slot.read().series[this.index] ?? missing();
    if (dimension === "Values") return values;
    if (dimension === "Categories") return categories;
    throw invalidArgument();
  }

  private change(changes: Partial<Series>): void {
    const { series } = this.slot.read();
    if (!series[this.index]) missing();
    this.slot.change({ series: series.map((one, index) => (index === this.index ? { ...one, ...changes } : one)) });
  }
}

function referenceOf(source: unknown): string {
  if (!(source instanceof Range)) throw invalidArgument();
  return absoluteReference(source.worksheet.name, source.area);
}

function missing(): never {
  throw itemNotFound();
}
