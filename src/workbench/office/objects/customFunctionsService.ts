import type { InvocationResult } from "../functions/outcome";
import { invalidArgument } from "../richApi/apiError";
import { method, type OfficeType } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

/** `Microsoft.ExcelServices.CustomFunctions`: how Microsoft's runtime in the pane hands over results. */
export class CustomFunctionsService extends ExcelObject {
  readonly type: OfficeType = {
    name: "CustomFunctions",
    members: {
      setInvocationArrayResults: method("1.1"),
      _SetOsfControlContainerReadyForCustomFunctions: method("1.1"),
      _GetEnabledFeatures: method("1.1"),
    },
  };

  setInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument();
    this.host.functions.settle(results as InvocationResult[]);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functions.runtimeReady();
  }

  /** Flights of Excel on the web; none is needed. */
  _GetEnabledFeatures(): number[] {
    return [];
  }
}
