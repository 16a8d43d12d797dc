import { notImplemented, invalidArgument } from "../richApi/apiError";
import { method, type OfficeType, readable, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

export class Application extends ExcelObject {
  readonly type: OfficeType = {
    name: "Application",
    members: {
      calculationMode: writable("1.1"),
      calculationState: readable("1.9"),
      decimalSeparator: readable("1.11"),
      thousandsSeparator: readable("1.11"),
      useSystemSeparators: readable("1.11"),
      calculate: method("1.1"),
      suspendApiCalculationUntilNextSync: method("1.6"),
      suspendScreenUpdatingUntilNextSync: method("1.9"),
    },
  };

  get calculationMode(): string {
    return "Automatic";
  }

  /** The grid calculates by itself; to say that it does not would be a lie. */
  set calculationMode(mode: string) {
    if (mode !== "Automatic") throw notImplemented(`calculation mode ${mode}`);
  }

  get calculationState(): string {
    return this.host.calculation.busy || this.host.functions.busy ? "Calculating" : "Done";
  }

  get decimalSeparator(): string {
    return this.host.rules.decimal;
  }

  get thousandsSeparator(): string {
    return this.host.rules.decimal === "," ? "\u00a0" : ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  /** `Recalculate` computes what has changed, which the grid has done; the others compute everything, functions too. */
  calculate(type: string): void {
    if (type === "Recalculate") return;
    if (type !== "Full" && type !== "FullRebuild") throw invalidArgument();
    this.host.functions.forget();
    this.host.calculation.recalculateAll();
  }

  suspendApiCalculationUntilNextSync(): void {
    // The grid calculates after the request in any case.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws after the request in any case.
  }
}
