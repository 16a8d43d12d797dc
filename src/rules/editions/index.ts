import type { Edition } from "../../editions/format";
import type { EditionDefect } from "./defect";
import { readJson } from "./json";
import { located, meaningDefects } from "./meaning";
import { EDITION_FILE } from "./schemas";
import { atOnce, type Slices } from "./slices";
import { MOST_DEFECTS, structureDefects } from "./structure";

export { atOnce, type Slices } from "./slices";
export type { DefectId, DefectPlace, EditionDefect } from "./defect";

export type ReadEdition = Edition | readonly EditionDefect[];

export const isDefective = (read: ReadEdition): read is readonly EditionDefect[] => Array.isArray(read);

/** Reads an edition from the text of a file of anybody's: the edition, or everything that is wrong with it. */
export function* editionSlices(text: string): Slices<ReadEdition> {
  const read = yield* readJson(text);
  if (!("value" in read)) return [read];
  return yield* checkedSlices(read.value);
}

/** Holds data to the format of an edition: the edition, or everything that is wrong with it. */
export function* checkedSlices(value: unknown): Slices<ReadEdition> {
  const structure = yield* structureDefects(value, EDITION_FILE);
  const defects = structure.length > 0 ? structure : yield* meaningDefects(value as Edition);
  if (defects.length === 0) return value as Edition;
  return defects.slice(0, MOST_DEFECTS).map((defect) => located(defect, value));
}

export const readEdition = (text: string): ReadEdition => atOnce(editionSlices(text));
export const checkEdition = (value: unknown): ReadEdition => atOnce(checkedSlices(value));
