import { type Area, formatArea, intersection, parseArea } from "./area";

/** What holds for areas of a sheet, as a file keeps it: by `B3`, or by `range:B3:C9`. */
export type AreaMap<T> = Readonly<Record<string, T>>;

const PREFIX = "range:";

const areaOf = (key: string): Area => parseArea(key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key);

function keyOf(area: Area): string {
  const address = formatArea(area);
  return address.includes(":") ? PREFIX + address : address;
}

/** The map without the area: what lies partly in it keeps its rest. */
export function without<T>(map: AreaMap<T>, area: Area): Record<string, T> {
  const rest: Record<string, T> = {};
  for (const [key, value] of Object.entries(map)) {
    const own = areaOf(key);
    const common = intersection(own, area);
    for (const part of common ? around(own, common) : [own]) rest[keyOf(part)] = value;
  }
  return rest;
}

export const withArea = <T>(map: AreaMap<T>, area: Area, value: T): Record<string, T> => ({
  ...without(map, area),
  [keyOf(area)]: value,
});

/** The values in the area; `undefined` among them if some of its cells have none. */
export function valuesIn<T>(map: AreaMap<T>, area: Area): (T | undefined)[] {
  let open = [area];
  const values: (T | undefined)[] = [];
  for (const [key, value] of Object.entries(map)) {
    const own = areaOf(key);
    if (!intersection(own, area)) continue;
    values.push(value);
    open = open.flatMap((part) => {
      const common = intersection(part, own);
      return common ? around(part, common) : [part];
    });
  }
  return open.length > 0 ? [...values, undefined] : values;
}

/** Where in the area there are values at all. */
export const areasIn = (map: AreaMap<unknown>, area: Area): Area[] =>
  Object.keys(map).flatMap((key) => intersection(areaOf(key), area) ?? []);

/** A rectangle without a smaller one inside it: up to four rectangles. */
export function around(whole: Area, hole: Area): Area[] {
  const { startRow, endRow } = hole;
  const parts = [
    { ...whole, endRow: startRow - 1 },
    { ...whole, startRow: endRow + 1 },
    { ...whole, startRow, endRow, endColumn: hole.startColumn - 1 },
    { ...whole, startRow, endRow, startColumn: hole.endColumn + 1 },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
