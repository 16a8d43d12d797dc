import type { HostContext } from "../hostContext";
import { formatArea, isEntireColumn, isEntireRow, parseArea } from "../grid/area";
import { type PageSetupExtra, sheetExtras } from "../grid/extrasStore";
import { invalidArgument } from "../richApi/apiError";
import { method, navigation, type OfficeType, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";
import { HeaderFooterGroup } from "./headersFooters";
import { keyNamed, named, PAPER, PRINT_COMMENTS, PRINT_ERRORS } from "./pageValues";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";
import { resolveRange } from "./resolveRange";

const POINTS = 72;
const UNITS: Readonly<Record<string, number>> = { Points: POINTS, Inches: 1, Centimeters: 2.54 };
/** Inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
type Side = keyof typeof MARGINS;

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

export class PageLayout extends ExcelObject {
  readonly type: OfficeType = {
    name: "PageLayout",
    members: {
      ...Object.fromEntries(
        (
          "blackAndWhite,bottomMargin,centerHorizontally,centerVertically,draftMode,firstPageNumber,footerMargin," +
          "headerMargin,leftMargin,orientation,paperSize,printComments,printErrors,printGridlines,printHeadings," +
          "printOrder,rightMargin,topMargin,zoom"
        )
          .split(",")
          .map((name) => [name, writable("1.9")]),
      ),
      headersFooters: navigation("1.9"),
      ...Object.fromEntries(
        (
          "getPrintTitleColumns,getPrintTitleColumnsOrNullObject,getPrintTitleRows,getPrintTitleRowsOrNullObject," +
          "setPrintArea,setPrintMargins,setPrintTitleColumns,setPrintTitleRows"
        )
          .split(",")
          .map((name) => [name, method("1.9")]),
      ),
    },
  };

  constructor(
    host: HostContext,
    private readonly sheet: RangeSheet,
  ) {
    super(host);
    const flags = [
      ["blackAndWhite", "blackAndWhite"],
      ["centerHorizontally", "horizontalCentered"],
      ["centerVertically", "verticalCentered"],
      ["draftMode", "draft"],
      ["printGridlines", "showGridLines"],
      ["printHeadings", "showRowColHeaders"],
    ] as const;
    for (const [name, key] of flags) {
      Object.defineProperty(this, name, {
        get: () => this.setup[key] ?? false,
        set: (value: unknown) => {
          this.setup = { [key]: value === true };
        },
      });
    }
    for (const side of Object.keys(MARGINS) as Side[]) {
      Object.defineProperty(this, `${side}Margin`, {
        get: () => this.margins[side] * POINTS,
        set: (points: unknown) => {
          this.setMargins({ [side]: points }, POINTS);
        },
      });
    }
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  get orientation(): string {
    return this.setup.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    if (orientation !== "Landscape" && orientation !== "Portrait") throw invalidArgument();
    this.setup = { orientation: orientation === "Landscape" ? "landscape" : "portrait" };
  }

  get paperSize(): string | null {
    return keyNamed(PAPER, this.setup.paperSize ?? PAPER.A4) ?? null;
  }

  set paperSize(paper: string) {
    this.setup = { paperSize: named(PAPER, paper) };
  }

  get printOrder(): string {
    return this.setup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver";
  }

  set printOrder(order: string) {
    if (order !== "OverThenDown" && order !== "DownThenOver") throw invalidArgument();
    this.setup = { pageOrder: order === "OverThenDown" ? "overThenDown" : "downThenOver" };
  }

  get printErrors(): string {
    return keyNamed(PRINT_ERRORS, this.setup.errors ?? "displayed") ?? "AsDisplayed";
  }

  set printErrors(errors: string) {
    this.setup = { errors: named(PRINT_ERRORS, errors) };
  }

  get printComments(): string {
    return keyNamed(PRINT_COMMENTS, this.setup.cellComments ?? "None") ?? "NoComments";
  }

  set printComments(comments: string) {
    this.setup = { cellComments: named(PRINT_COMMENTS, comments) };
  }

  get firstPageNumber(): number | "" {
    return this.setup.firstPageNumber ?? "";
  }

  set firstPageNumber(number: unknown) {
    if (number !== "" && !Number.isInteger(number)) throw invalidArgument();
    this.setup = { firstPageNumber: number === "" ? undefined : (number as number) };
  }

  get zoom(): Zoom {
    const { fitToPage, fitToWidth, fitToHeight, scale = 100 } = this.setup;
    if (!fitToPage) return { horizontalFitToPages: null, verticalFitToPages: null, scale };
    return { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null, scale: null };
  }

  /** Either a scale or a number of pages; 0 stands in the file for as many as it takes. */
  set zoom({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) {
    const fits = [horizontalFitToPages, verticalFitToPages].filter((pages) => pages != null);
    const wrongPages = fits.some((pages) => !Number.isInteger(pages) || pages < 1);
    const wrongScale = scale != null && !(scale >= 10 && scale <= 400);
    if (wrongPages || wrongScale || (scale != null && fits.length > 0)) throw invalidArgument();
    this.setup =
      fits.length > 0
        ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0, scale: 100 }
        : { fitToPage: false, fitToWidth: 1, fitToHeight: 1, scale: scale ?? 100 };
  }

  setPrintArea(area: unknown): void {
    const range = this.own(area);
    this.setup = { printArea: formatArea(range.worksheet.grid.existing(range.area) ?? range.area) };
  }

  setPrintMargins(unit: string, margins: Readonly<Record<string, unknown>>): void {
    this.setMargins(margins, named(UNITS, unit));
  }

  setPrintTitleRows(rows: unknown): void {
    const { area } = this.own(rows);
    if (!isEntireRow(area)) throw invalidArgument();
    this.setup = { printTitlesRow: formatArea(area) };
  }

  setPrintTitleColumns(columns: unknown): void {
    const { area } = this.own(columns);
    if (!isEntireColumn(area)) throw invalidArgument();
    this.setup = { printTitlesColumn: formatArea(area) };
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitlesRow);
  }

  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? missing();
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.rangeOf(this.setup.printTitlesColumn);
  }

  getPrintTitleColumns(): Range {
    return this.getPrintTitleColumnsOrNullObject() ?? missing();
  }

  private own(argument: unknown): Range {
    const range = resolveRange(this.host, argument, this.sheet);
    if (range.worksheet.id !== this.sheet.id) throw invalidArgument();
    return range;
  }

  private rangeOf(address: string | undefined): Range | null {
    return address ? new Range(this.host, this.sheet, parseArea(address)) : null;
  }

  private get setup(): PageSetupExtra {
    return sheetExtras(this.sheet.grid.facade).value.pageSetup ?? {};
  }

  private set setup(changes: PageSetupExtra) {
    sheetExtras(this.sheet.grid.facade).update({ pageSetup: { ...this.setup, ...changes } });
  }

  private get margins(): Readonly<Record<Side, number>> {
    return { ...MARGINS, ...this.setup.margins };
  }

  private setMargins(margins: Readonly<Record<string, unknown>>, unitsPerInch: number): void {
    const given = Object.entries(margins).filter(([, value]) => value != null);
    const valid = given.every(([side, value]) => side in MARGINS && typeof value === "number" && value >= 0);
    if (!valid) throw invalidArgument();
    const inches = Object.fromEntries(given.map(([side, value]) => [side, (value as number) / unitsPerInch]));
    this.setup = { margins: { ...this.margins, ...inches } };
  }
}

function missing(): never {
  throw invalidArgument();
}
