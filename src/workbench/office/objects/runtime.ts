import { type OfficeType, writable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

export class Runtime extends ExcelObject {
  readonly type: OfficeType = { name: "Runtime", members: { enableEvents: writable("1.8") } };

  get enableEvents(): boolean {
    return this.host.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.host.events.enabled = Boolean(enabled);
  }
}
