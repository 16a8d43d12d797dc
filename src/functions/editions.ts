import { shippedEditions } from "../editions";
import type { EditionSet } from "../rules/editionSelection";

/** The editions that the functions answer from. */
export const editionSet: EditionSet = { editions: shippedEditions };
