import type { SheetExtras } from "../../xlsx/extras";
import { type ExtrasStore, sheetExtras } from "../grid/extrasStore";
import { invalidOperation } from "../richApi/apiError";
import { method, OfficeObject, type OfficeType, readable } from "../richApi/officeObject";
import type { RangeSheet } from "./rangeSheet";

/** Whether cells of the sheet can be changed. Passwords and exceptions are not served: all cells are locked. */
export class WorksheetProtection extends OfficeObject {
  readonly type: OfficeType = {
    name: "WorksheetProtection",
    members: { protected: readable("1.2"), protect: method("1.2"), unprotect: method("1.2") },
  };

  constructor(private readonly sheet: RangeSheet) {
    super();
  }

  get protected(): boolean {
    return this.extras.value.isProtected === true;
  }

  protect(): void {
    if (this.protected) throw invalidOperation();
    this.extras.update({ isProtected: true });
  }

  unprotect(): void {
    this.extras.update({ isProtected: false });
  }

  private get extras(): ExtrasStore<SheetExtras> {
    return sheetExtras(this.sheet.grid.facade);
  }
}
