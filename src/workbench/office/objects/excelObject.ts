import type { HostContext } from "../hostContext";
import { OfficeCollection, OfficeObject } from "../richApi/officeObject";

/** An object of the Excel API: it works with the workbook through its host. */
export abstract class ExcelObject extends OfficeObject {
  constructor(protected readonly host: HostContext) {
    super();
  }
}

export abstract class ExcelCollection<Item extends OfficeObject> extends OfficeCollection<Item> {
  constructor(protected readonly host: HostContext) {
    super();
  }
}
