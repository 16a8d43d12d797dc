import { shippedEditions } from "../editions";
import type { CatalogueId, Edition } from "../editions/format";
import type { EditionSet, UnreadableEdition } from "./editionSelection";

/** Where an edition lives: in the add-in, among the organisation's files beside it, in the workbook. */
export type EditionOrigin = "shipped" | "organisation" | "workbook";

/** Editions of one origin, with those that are there and cannot be read. */
export interface EditionSource {
  readonly editions: readonly Edition[];
  readonly unreadable: readonly UnreadableEdition[];
}

export type ChosenEditions = Readonly<Partial<Record<CatalogueId, string>>>;

/** Of two editions with one id the nearer to the user counts: the workbook's, else the organisation's. */
const NEAREST_FIRST: readonly EditionOrigin[] = ["workbook", "organisation", "shipped"];

const NONE: EditionSource = { editions: [], unreadable: [] };

let sources: Readonly<Record<EditionOrigin, EditionSource>> = {
  shipped: { editions: shippedEditions, unreadable: [] },
  organisation: NONE,
  workbook: NONE,
};
let chosen: ChosenEditions = {};
let current: EditionSet = { editions: shippedEditions };
const listeners = new Set<() => void>();

/** The editions that the functions answer from, as they are now: a new object whenever anything of them changes. */
export const currentEditions = (): EditionSet => current;

/** Puts the editions of one origin in place of those that it had. */
export function provideEditions(origin: Exclude<EditionOrigin, "shipped">, source: EditionSource): void {
  update({ ...sources, [origin]: source }, chosen);
}

/** Says which edition the workbook uses for a catalogue when a formula names none. */
export function provideChoice(choice: ChosenEditions): void {
  update(sources, choice);
}

export function editionOrigin(edition: Edition): EditionOrigin | undefined {
  return NEAREST_FIRST.find((origin) => sources[origin].editions.includes(edition));
}

/** Editions of an origin, those included whose id a nearer one has taken. */
export const editionsOf = (origin: EditionOrigin): EditionSource => sources[origin];

/** Calls back after every change. Returns how to stop. */
export function onEditionsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function update(nextSources: typeof sources, nextChosen: ChosenEditions): void {
  sources = nextSources;
  chosen = nextChosen;
  current = {
    editions: visibleEditions(),
    chosen,
    unreadable: NEAREST_FIRST.flatMap((origin) => sources[origin].unreadable),
  };
  for (const listener of [...listeners]) listener();
}

/** Those of the add-in first, as in lists. */
function visibleEditions(): Edition[] {
  const taken = new Set<string>();
  const visible = NEAREST_FIRST.map((origin) => {
    const own = sources[origin].editions.filter(({ id }) => !taken.has(id));
    for (const { id } of own) taken.add(id);
    return own;
  });
  return visible.reverse().flat();
}
