import type { HostContext } from "../hostContext";
import { parseArea, splitSheet } from "../grid/area";
import { areaOfName, Names } from "../grid/names";
import { sameName } from "../grid/nameRules";
import { invalidArgument } from "../richApi/apiError";
import { Range } from "./range";
import type { RangeSheet } from "./rangeSheet";

/** The range that an argument means: a range, `A1:B2`, `'План 2025'!A1:B2` or a name. */
export function resolveRange(host: HostContext, argument: unknown, sheet: RangeSheet = host.activeSheet()): Range {
  if (argument instanceof Range) return argument;
  if (typeof argument !== "string") throw invalidArgument();
  const { sheet: name, area } = splitSheet(argument.replace(/^=/, ""));
  if (name === undefined) return rangeOfName(host, area, sheet) ?? new Range(host, sheet, parseArea(area));
  return new Range(host, sheetNamed(host, name), parseArea(area));
}

/** What a name means on a sheet: the sheet's own names come first. */
export function rangeOfName(host: HostContext, name: string, { grid }: RangeSheet): Range | undefined {
  const { univer } = host;
  const found = new Names(univer, grid.unitId, grid.id).find(name) ?? new Names(univer, grid.unitId).find(name);
  const place = found && areaOfName(found);
  return place && new Range(host, sheetNamed(host, place.sheet), place.area);
}

export function sheetNamed(host: HostContext, name: string): RangeSheet {
  const sheet = host.sheets().find((candidate) => sameName(candidate.name, name));
  if (!sheet) throw invalidArgument();
  return sheet;
}
