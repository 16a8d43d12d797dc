import type { Dimension } from "../../editions/format";
import type { ArgumentKind } from "../functionArguments";
import { CATALOGUES } from "../naming";
import { MEASURES, PARTS } from "../sanction";
import { dimension } from "../words";

const KEYWORDS = { part: PARTS, measure: MEASURES, catalogue: CATALOGUES };

/** The words that an argument takes, where it takes words; an edition may bring its own. */
export function vocabularyOf(is: ArgumentKind, own?: readonly Dimension[]): Dimension | undefined {
  if (is.kind === "dimension") return dimension(is.dimension, own);
  return is.kind === "keyword" ? KEYWORDS[is.keyword] : undefined;
}
