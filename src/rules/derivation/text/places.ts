import type { Edition } from "../../../editions/format";
import { selectEdition, type EditionSet } from "../../editionSelection";
import { isFailure } from "../../failure";
import { FUNCTION_ARGUMENTS, type FunctionName } from "../../functionArguments";
import { lookupEdition, termEdition } from "../understood";
import type { Places } from "./steps";

/** The edition that a call looks into: every function has it as its last argument. */
export function editionOfCall(set: EditionSet, name: FunctionName, values: readonly unknown[]): Edition | undefined {
  const specs = FUNCTION_ARGUMENTS[name];
  const key = specs.find(({ is }) => is.kind === "key")?.is;
  if (key?.kind !== "key") return undefined;
  if (name === "LOOKUP") return lookupEdition(set, values);
  if (key.catalogue === "deadline") return termEdition(set, values[0]);
  const edition = selectEdition(set, key.catalogue, values[specs.length - 1]);
  return isFailure(edition) ? undefined : edition;
}

/** Places of the numbers that an edition states outside of its rows: the normative, the tariff for upkeep. */
export function placesOf({ tables }: Edition): Places {
  const sanctions = tables.find((table) => table.kind === "sanctions");
  const upkeep = tables.flatMap(({ constants = [] }) => constants).find(({ id }) => id === "upkeep");
  return { normative: sanctions?.normative.source, upkeep: upkeep?.source };
}
