import type { Coordinates, Edition } from "../editions/format";
import { isFailure, type Outcome } from "./failure";
import type { ArgumentName } from "./messages/params";
import { dimension, wordReader } from "./words";

/** An argument that asks for a dimension: its name in the contract and the dimension's id. */
export type WordArgument = readonly [argument: ArgumentName, dimensionId: string];

/** A step of the tree of all combinations that have been asked for. */
interface Step {
  readonly coordinates: Coordinates;
  readonly next: Map<string | undefined, Step>;
}

/** Reads the word arguments of one edition; equal words give the very same coordinates, so that answers can be kept by them. */
class CoordinateReader {
  private readonly start: Step = { coordinates: {}, next: new Map() };
  private readonly readers;

  constructor(edition: Edition, words: readonly WordArgument[]) {
    this.readers = words.map(([argument, id]) => ({
      id,
      read: wordReader(dimension(id, edition.dimensions), argument),
    }));
  }

  read(raws: readonly unknown[]): Outcome<Coordinates> {
    let step = this.start;
    for (let index = 0; index < this.readers.length; index += 1) {
      const { id, read } = this.readers[index]!;
      const value = read(raws[index]);
      if (isFailure(value)) return value;
      step = step.next.get(value) ?? extend(step, id, value);
    }
    return step.coordinates;
  }
}

function extend(step: Step, id: string, value: string | undefined): Step {
  const coordinates = value === undefined ? step.coordinates : { ...step.coordinates, [id]: value };
  const next: Step = { coordinates, next: new Map() };
  step.next.set(value, next);
  return next;
}

/** A reader of word arguments for any edition: omitted ones do not constrain. */
export function coordinateReader(
  words: readonly WordArgument[],
): (edition: Edition, raws: readonly unknown[]) => Outcome<Coordinates> {
  const readers = new WeakMap<Edition, CoordinateReader>();
  return (edition, raws) => {
    let reader = readers.get(edition);
    if (!reader) {
      reader = new CoordinateReader(edition, words);
      readers.set(edition, reader);
    }
    return reader.read(raws);
  };
}
