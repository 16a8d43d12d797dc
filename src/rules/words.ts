import vocabularyJson from "../editions/vocabulary.json";
import type { Dimension, DimensionValue, LocalizedText } from "../editions/format";
import { givenText } from "./given";
import { type Outcome, valueFailure } from "./failure";
import { foldWord, isBlank } from "./fold";
import { memoized } from "./memo";
import type { ArgumentName } from "./messages/params";

const VOCABULARY: readonly Dimension[] = vocabularyJson;

const TRUE_WORDS = new Set(["истина", "да", "true", "yes", "иә", "1"]);
const FALSE_WORDS = new Set(["ложь", "нет", "false", "no", "жоқ", "0"]);

/** A dimension by its id, where there is one: an edition's own before the shared one. */
export const knownDimension = (id: string, own: readonly Dimension[] = []): Dimension | undefined =>
  [...own, ...VOCABULARY].find((candidate) => candidate.id === id);

/** A dimension of the shared vocabulary; editions may bring their own besides. */
export function dimension(id: string, own: readonly Dimension[] = []): Dimension {
  const found = knownDimension(id, own);
  if (!found) throw new Error(`No dimension "${id}" in the vocabulary`);
  return found;
}

const titleOf = (value: DimensionValue): LocalizedText => value.title ?? { ru: value.id };

/** How a coordinate is called in messages: «с РК», «2 уровень»; the id itself where the vocabulary has no title. */
export function valueTitle(dimensionId: string, valueId: string, own?: readonly Dimension[]): LocalizedText {
  const value = dimension(dimensionId, own).values.find(({ id }) => id === valueId);
  return value ? titleOf(value) : { ru: valueId };
}

type WordIndex = ReadonlyMap<string, string>;
const indexes = new WeakMap<Dimension, WordIndex>();

function indexOf(dimensionOf: Dimension): WordIndex {
  let index = indexes.get(dimensionOf);
  if (!index) {
    // An id always wins over another value's alias.
    const entries = [
      ...dimensionOf.values.flatMap(({ id, aliases }) =>
        (aliases ?? []).map((alias) => [foldWord(alias), id] as const),
      ),
      ...dimensionOf.values.map(({ id }) => [foldWord(id), id] as const),
    ];
    index = new Map(entries);
    indexes.set(dimensionOf, index);
  }
  return index;
}

/** The value of a dimension that a word, a number or a logical value names; `undefined` for an omitted argument. */
export function readWord(raw: unknown, dimensionOf: Dimension, argument: ArgumentName): Outcome<string | undefined> {
  if (isBlank(raw)) return undefined;
  if (dimensionOf.logical) return readLogical(raw, dimensionOf, argument);
  const text = typeof raw === "number" || typeof raw === "string" ? foldWord(String(raw)) : undefined;
  const found = text === undefined ? undefined : indexOf(dimensionOf).get(text);
  // Excel before 2024 hands a blank cell over as 0, and to a parameter with a list of words as its text; a 0 that is no word of
  // the dimension is such a cell.
  if (found !== undefined || raw === 0 || raw === "0") return found;
  return valueFailure("unknownWord", {
    argument,
    given: givenText(raw),
    known: dimensionOf.values.map(({ id }) => id),
  });
}

function readLogical(raw: unknown, dimensionOf: Dimension, argument: ArgumentName): Outcome<string> {
  const [yes, no] = dimensionOf.values.map(({ id }) => id) as [string, string];
  const word = foldWord(String(raw));
  if (TRUE_WORDS.has(word)) return yes;
  if (FALSE_WORDS.has(word)) return no;
  const named = typeof raw === "string" ? indexOf(dimensionOf).get(word) : undefined;
  return named ?? valueFailure("notLogical", { argument, given: givenText(raw) });
}

/** A reader of one argument that remembers what it has read: for bulk calls. */
export function wordReader(
  dimensionOf: Dimension,
  argument: ArgumentName,
): (raw: unknown) => Outcome<string | undefined> {
  const read = memoized((raw: unknown) => readWord(raw, dimensionOf, argument));
  return (raw) => (raw === undefined || raw === null ? undefined : read(raw));
}

/** A keyword list that is no dimension of a table: «часть», «мера». */
export function keywords(id: string, values: readonly DimensionValue[]): Dimension {
  return { id, title: { ru: id }, values };
}
