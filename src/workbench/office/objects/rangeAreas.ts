import type { HostContext } from "../hostContext";
import { invalidArgument } from "../richApi/apiError";
import { method, navigation, type OfficeObject, type OfficeType, readable } from "../richApi/officeObject";
import { ExcelCollection, ExcelObject } from "./excelObject";

/** What of a range its group tells. */
interface Part extends OfficeObject {
  readonly address: string;
  readonly cellCount: number;
}

/** Several ranges of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly type: OfficeType = {
    name: "RangeAreas",
    members: {
      address: readable("1.9"),
      areaCount: readable("1.9"),
      areas: navigation("1.9"),
      cellCount: readable("1.9"),
    },
  };

  constructor(
    host: HostContext,
    private readonly ranges: Part[],
  ) {
    super(host);
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.host, this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
}

class RangeCollection extends ExcelCollection<OfficeObject> {
  readonly type: OfficeType = {
    name: "RangeCollection",
    members: { getCount: method("1.9"), getItemAt: method("1.9") },
  };

  constructor(
    host: HostContext,
    readonly items: OfficeObject[],
  ) {
    super(host);
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): OfficeObject {
    const range = this.items[index];
    if (!range) throw invalidArgument();
    return range;
  }
}
