import { OfficeObject, type OfficeType, readable } from "../richApi/officeObject";

/** Sheets of the grid are never protected. */
export class WorksheetProtection extends OfficeObject {
  readonly type: OfficeType = { name: "WorksheetProtection", members: { protected: readable("1.2") } };

  get protected(): boolean {
    return false;
  }
}
