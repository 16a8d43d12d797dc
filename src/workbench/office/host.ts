import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type LocaleRules, localeRules } from "../locale/rules";
import type { CellError, CellNote, HostLocale, HostStats, OfficeHost, OfficeHostOptions, PaneWindow } from "./contract";
import { EventHub } from "./events/eventHub";
import { GridWatcher } from "./events/gridWatcher";
import { dirtyRanges } from "./functions/cell";
import { CustomFunctions } from "./functions/customFunctions";
import { Calculation } from "./grid/calculation";
import { cellValue, isErrorCode } from "./grid/cellValue";
import { GridSheet } from "./grid/sheet";
import { noteOn } from "./grid/noteOn";
import { followRenames } from "./grid/sheetRenames";
import { keepQuotedTexts } from "./grid/quotedText";
import { followTables } from "./grid/tableDependents";
import { type UniverServices, univerServices } from "./grid/univer";
import type { HostContext } from "./hostContext";
import { AddinInternalService } from "./objects/addinInternalService";
import { AppRuntimeService } from "./objects/appRuntimeService";
import { CustomFunctionsService } from "./objects/customFunctionsService";
import type { RangeSheet } from "./objects/rangeSheet";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { type Profile, profileOf } from "./profiles";
import { Requests } from "./requests";
import { apiNotFound } from "./richApi/apiError";
import type { OfficeObject } from "./richApi/officeObject";
import { References } from "./richApi/references";
import { FrameTransport } from "./transport/frame";
import { NativeBridges } from "./transport/nativeBridge";

const ACTION = { messageCategory: 2, messageType: 1000, targetId: "" };

/** Serves Office.js over the workbook of the grid: everything the objects share is created here. */
export class Host implements OfficeHost, HostContext {
  readonly api: FUniver;
  readonly univer: UniverServices;
  readonly profile: Profile;
  readonly rules: LocaleRules;
  readonly enUsRules = localeRules("en-US");
  readonly calculation: Calculation;
  readonly events = new EventHub();
  readonly references = new References();
  readonly functions: CustomFunctions;
  readonly root: OfficeObject;
  private readonly requests: Requests;
  private readonly watcher: GridWatcher;
  private readonly renames: IDisposable;
  private readonly services: Readonly<Record<string, () => OfficeObject>> = {
    "Microsoft.ExcelServices.CustomFunctions": () => new CustomFunctionsService(this),
    "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(this, this.pane),
    "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(this),
  };
  private readonly locale: HostLocale;
  private readonly pane: PaneWindow | undefined;
  private frame: FrameTransport | undefined;
  private readonly bridges: NativeBridges[] = [];

  constructor({ api, addin, profile, locale, pane }: OfficeHostOptions) {
    keepQuotedTexts();
    this.api = api;
    this.univer = univerServices(api);
    followTables(this.univer);
    this.profile = profileOf(profile);
    this.rules = localeRules(locale);
    this.locale = locale;
    this.pane = pane;
    this.calculation = new Calculation(this.univer);
    this.functions = new CustomFunctions({
      addin,
      profile: this.profile,
      univer: this.univer,
      calculation: this.calculation,
      events: this.events,
      sheetName: ({ unitId, sheetId }) => api.getWorkbook(unitId)?.getSheetBySheetId(sheetId)?.getSheetName() ?? "",
    });
    this.root = new Workbook(this);
    this.requests = new Requests(this);
    this.watcher = new GridWatcher(this, () => this.restructured());
    this.renames = followRenames(api, this.univer);
  }

  attachFrame(frame: HTMLIFrameElement, url: string): void {
    this.frame?.dispose();
    this.functions.runtimeGone();
    this.frame = new FrameTransport(frame, url, this, this.requests, this.locale);
  }

  /** The same in one process: jest. */
  attachNativeBridge(): NativeBridges {
    const bridges = new NativeBridges(this.requests, this.events);
    this.bridges.push(bridges);
    return bridges;
  }

  errorAt(sheetId: string, row: number, column: number): CellError | undefined {
    const facade = this.workbook().getSheetBySheetId(sheetId);
    if (!facade) return undefined;
    const sheet = new GridSheet(facade, this.univer);
    const code = cellValue(sheet.cell(row, column));
    if (!isErrorCode(code)) return undefined;
    const origin = sheet.spillOrigin(row, column) ?? { row, column };
    const cell = { unitId: sheet.unitId, sheetId, row: origin.row, column: origin.column };
    return this.functions.errorOf(cell, row - origin.row, column - origin.column, code);
  }

  noteAt(sheetId: string, row: number, column: number): CellNote | undefined {
    const sheet = this.workbook().getSheetBySheetId(sheetId);
    return sheet ? noteOn(sheet, row, column) : undefined;
  }

  async settled(): Promise<void> {
    const { calculation, events, functions, requests } = this;
    do {
      await requests.idle();
      await functions.idle();
      await calculation.idle();
      // Events may make the add-in ask again.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (requests.busy || functions.busy || calculation.busy || events.pending > 0);
  }

  recalculate(): void {
    this.functions.forget();
    this.recalculateCallers();
  }

  invokeAction(actionId: string): void {
    if (this.frame) this.frame.invokeAction(actionId);
    else this.events.push([{ ...ACTION, message: JSON.stringify([actionId, "{}"]) }]);
  }

  stats(): HostStats {
    const { count, largestBytes } = this.requests;
    return { requests: count, largestRequestBytes: largestBytes, ...this.functions.stats };
  }

  dispose(): void {
    this.frame?.dispose();
    for (const bridges of this.bridges) bridges.dispose();
    this.watcher.dispose();
    this.renames.dispose();
    this.functions.dispose();
    this.calculation.dispose();
  }

  workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("No workbook is open");
    return workbook;
  }

  oneUndoStep(): IDisposable {
    return this.univer.undo.gather();
  }

  sheets(): readonly RangeSheet[] {
    return this.workbook()
      .getSheets()
      .map((sheet) => new Worksheet(this, sheet.getSheetId()));
  }

  activeSheet(): RangeSheet {
    return new Worksheet(this, this.workbook().getActiveSheet().getSheetId());
  }

  service(typeName: string): OfficeObject {
    const create = this.services[typeName];
    if (!create) throw apiNotFound(typeName);
    return create();
  }

  /** Cells have moved: messages are kept by place, so they are gathered again from the results that are known. */
  private restructured(): void {
    this.functions.forgetErrors();
    this.recalculateCallers();
  }

  private recalculateCallers(): void {
    const cells = this.workbook()
      .getSheets()
      .map((sheet) => new GridSheet(sheet, this.univer))
      .flatMap((sheet) => sheet.formulas().map((cell) => ({ ...cell, unitId: sheet.unitId, sheetId: sheet.id })))
      .filter(({ formula }) => this.functions.isCalledIn(formula));
    if (cells.length > 0) this.calculation.recalculate(dirtyRanges(cells));
  }
}
