import type { CatalogueId } from "../../editions/format";
import { isFailure } from "../../rules/failure";
import type { FunctionArgument, FunctionName } from "../../rules/functionArguments";
import { readCatalogue } from "../../rules/naming";
import type { ArgumentInput } from "./argumentInput";

/** The catalogue that a key is of: NAME, SOURCE and LOOKUP look into the one that their first argument names. */
export function catalogueOfKey(
  name: FunctionName,
  { is }: FunctionArgument,
  [first]: readonly ArgumentInput[],
): CatalogueId {
  const own = is.kind === "key" ? is.catalogue : "tariff";
  if (name !== "NAME" && name !== "SOURCE" && name !== "LOOKUP") return own;
  const named = first?.kind === "word" ? readCatalogue(first.word) : undefined;
  return named === undefined || isFailure(named) ? own : named;
}
