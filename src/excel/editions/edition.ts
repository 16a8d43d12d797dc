import type { CatalogueId, Edition } from "../../editions/format";
import type { EditionDefect, ReadEdition } from "../../rules/editions";
import { inSlices } from "../slices";

/** The reader of editions is fetched when there is one to read: most workbooks have none of their own. */
const loader = () => import(/* webpackChunkName: "editions" */ "../../rules/editions");

/** Reads an edition from the text of a file, however large, without holding the pane. */
export async function readEditionText(text: string, signal?: AbortSignal): Promise<ReadEdition> {
  const { editionSlices } = await loader();
  return inSlices(editionSlices(text), signal);
}

/** Holds data to the format of an edition. */
export async function readEditionValue(value: unknown, signal?: AbortSignal): Promise<ReadEdition> {
  const { checkedSlices } = await loader();
  return inSlices(checkedSlices(value), signal);
}

export const defectsOf = (read: ReadEdition): readonly EditionDefect[] =>
  Array.isArray(read) ? (read as readonly EditionDefect[]) : [];

export const cataloguesOf = ({ tables }: Edition): CatalogueId[] => [
  ...new Set(tables.map(({ catalogue }) => catalogue)),
];

/** The edition as a file to hand over: the same text for the same edition. */
export const editionJson = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`;

export const editionFileName = ({ id }: Edition): string => `${id}.json`;
