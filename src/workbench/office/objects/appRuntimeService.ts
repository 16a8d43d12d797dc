import type { PaneWindow } from "../contract";
import type { HostContext } from "../hostContext";
import { invalidArgument } from "../richApi/apiError";
import { method, type OfficeType } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

const VISIBLE = "Visible";
const BACKGROUND = "Background";

/** `Microsoft.AppRuntime.AppRuntimeService`: behind `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends ExcelObject {
  readonly type: OfficeType = {
    name: "AppRuntimeService",
    members: { getAppRuntimeState: method("1.1"), setAppRuntimeState: method("1.1") },
  };

  constructor(
    host: HostContext,
    private readonly pane: PaneWindow | undefined,
  ) {
    super(host);
  }

  getAppRuntimeState(): string {
    return this.pane?.visible() ? VISIBLE : BACKGROUND;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== VISIBLE && state !== BACKGROUND) throw invalidArgument();
    this.pane?.show(state === VISIBLE);
  }
}
