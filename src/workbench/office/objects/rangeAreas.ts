import type { HostContext } from "../hostContext";
import { type OfficeType, readable } from "../richApi/officeObject";
import { ExcelObject } from "./excelObject";

/** What of a range its group tells. */
interface Part {
  readonly address: string;
  readonly cellCount: number;
}

/** Several ranges of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly type: OfficeType = {
    name: "RangeAreas",
    members: { address: readable("1.9"), areaCount: readable("1.9"), cellCount: readable("1.9") },
  };

  constructor(
    host: HostContext,
    private readonly ranges: readonly Part[],
  ) {
    super(host);
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
}
