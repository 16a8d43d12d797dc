import { method, type OfficeType } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

/** `Microsoft.InternalService.AddinInternalService`: the client says once that its ribbon actions are associated. */
export class AddinInternalService extends ExcelObject {
  readonly type: OfficeType = { name: "AddinInternalService", members: { notifyActionHandlerReady: method("1.1") } };

  notifyActionHandlerReady(): void {
    // Actions are pushed when a button is pressed; the client queues none.
  }
}
