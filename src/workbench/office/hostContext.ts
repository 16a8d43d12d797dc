import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { LocaleRules } from "../locale/rules";
import type { CustomFunctions } from "./functions/customFunctions";
import type { EventHub } from "./events/eventHub";
import type { Calculation } from "./grid/calculation";
import type { UniverServices } from "./grid/univer";
import type { RangeSheet } from "./objects/rangeSheet";
import type { Profile } from "./profiles";
import type { OfficeObject } from "./richApi/officeObject";
import type { References } from "./richApi/references";

/** What the objects of the Office API work with. */
export interface HostContext {
  readonly api: FUniver;
  readonly univer: UniverServices;
  readonly profile: Profile;
  /** The language of Excel: `…Local` members and displayed text. */
  readonly rules: LocaleRules;
  /** Everything without `Local` in its name is en-US, whatever the language of Excel. */
  readonly enUsRules: LocaleRules;
  readonly calculation: Calculation;
  readonly events: EventHub;
  readonly functions: CustomFunctions;
  readonly references: References;
  /** The object that the client starts from: the workbook. */
  readonly root: OfficeObject;
  /** A service that the client names by its type: `Microsoft.ExcelServices.CustomFunctions`. */
  service(typeName: string): OfficeObject;
  workbook(): FWorkbook;
  /** Until it is disposed of, everything that changes is one step of undo: Excel makes one of each request. */
  oneUndoStep(): IDisposable;
  /** In order. */
  sheets(): readonly RangeSheet[];
  activeSheet(): RangeSheet;
}
