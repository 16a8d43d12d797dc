import type { OfficeHost, OfficeHostOptions } from "./contract";
import { Host } from "./host";

export type * from "./contract";

/** Serves Microsoft's Office.js client over a Univer workbook. Needs a workbook to be open. */
export function createOfficeHost(options: OfficeHostOptions): OfficeHost {
  return new Host(options);
}
