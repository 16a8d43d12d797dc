import type { ChartExtra, ChartKind } from "../../xlsx/extras";
import type { HostContext } from "../hostContext";
import { seriesOf } from "../grid/chartSource";
import { sheetExtras } from "../grid/extrasStore";
import { invalidArgument, itemNotFound, notImplemented } from "../richApi/apiError";
import { method, type OfficeType, readable } from "../richApi/officeObject";
import { Chart } from "./chart";
import { ExcelCollection } from "./excelObject";
import { keyNamed } from "./pageValues";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "column",
  ColumnStacked: "columnStacked",
  BarClustered: "bar",
  BarStacked: "barStacked",
  Line: "line",
  Pie: "pie",
  Doughnut: "doughnut",
};

/** Charts that add-ins made. The grid does not draw them: they are kept for the file. */
export class ChartCollection extends ExcelCollection<Chart> {
  readonly type: OfficeType = {
    name: "ChartCollection",
    members: {
      count: readable("1.1"),
      add: method("1.1"),
      getCount: method("1.4"),
      getItem: method("1.1"),
      getItemAt: method("1.1"),
      getItemOrNullObject: method("1.4"),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
  ) {
    super(host);
  }

  get items(): Chart[] {
    return this.list().map(({ id }) => this.item(id));
  }

  get count(): number {
    return this.list().length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, source: unknown, seriesBy: string | null = "Auto"): Chart {
    const kind = KINDS[type];
    if (!kind) throw notImplemented(`a chart ${type}`);
    if (!(source instanceof Range)) throw invalidArgument();
    const { worksheet, area } = source;
    const series = seriesOf(worksheet.grid, worksheet.name, area, seriesBy ?? "Auto");
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const chart: ChartExtra = {
      id,
      name: this.freeName(),
      kind,
      // Excel gives the name of the only series to the chart.
      title: series.length === 1 ? series[0]?.name : undefined,
      series,
      from: { row: 1, column: area.endColumn + 2 },
      to: { row: 16, column: area.endColumn + 10 },
    };
    sheetExtras(this.sheet.grid.facade).update({ charts: [...this.list(), chart] });
    return this.item(id);
  }

  /** By id or by name. */
  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  getItemOrNullObject(key: string): Chart | null {
    const found = this.list().find(({ id, name }) => id === key || name === key);
    return found ? this.item(found.id) : null;
  }

  getItemAt(index: number): Chart {
    const chart = this.items[index];
    if (!chart) throw invalidArgument();
    return chart;
  }

  private list(): readonly ChartExtra[] {
    return sheetExtras(this.sheet.grid.facade).value.charts ?? [];
  }

  private item(id: string | undefined): Chart {
    return new Chart(this.host, this.sheet, id ?? "", (kind) => keyNamed(KINDS, kind) ?? "Invalid");
  }

  private freeName(): string {
    const stem = this.host.rules.russianFormulas ? "Диаграмма" : "Chart";
    let number = this.count + 1;
    while (this.list().some(({ name }) => name === `${stem} ${number}`)) number++;
    return `${stem} ${number}`;
  }
}
