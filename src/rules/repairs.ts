import type { Failure } from "./failure";
import { FUNCTION_ARGUMENTS, type FunctionName } from "./functionArguments";
import type { ArgumentName, Option } from "./messages/params";
import { nearest } from "./nearest";
import { foldWord } from "./fold";

/** Arguments that, given so, would turn a failure into an answer. A person chooses: a repair is offered, never made. */
export interface Repair {
  readonly values: Readonly<Partial<Record<ArgumentName, string>>>;
  /** The result it leads to, as a decimal string, where the failure knows it. */
  readonly result?: string;
}

/** What would mend a failed call; nothing where only the user can know. */
export function repairsOf(failure: Failure, name: FunctionName): Repair[] {
  const { params } = failure;
  switch (failure.id) {
    case "numberIsTwoCodes":
    case "codeBecameDate":
    case "codePrintedTwice":
    case "sanctionHeading":
    case "severalOrganisations":
      return (params.codes ?? []).map((code) => ({ values: { [codeArgument(failure, name)]: code } }));
    case "unknownItem":
      return (params.known ?? []).map((code) => ({ values: { [codeArgument(failure, name)]: code } }));
    case "unknownWord":
      return closestWord(params.given ?? "", params.known ?? []).map((word) => ({
        values: { [params.argument!]: word },
      }));
    case "measureRequired":
      return ["штраф", "последствия"].map((measure) => ({ values: { measure } }));
    case "ambiguous":
    case "noFit":
      return (params.options ?? []).flatMap((option) => choice(option, name));
    default:
      return [];
  }
}

/** The argument that holds the code: of an organisation's failure its own, else the first key of the function. */
function codeArgument({ params, id }: Failure, name: FunctionName): ArgumentName {
  if (id === "severalOrganisations" || params.catalogue === "mo") return "mo";
  return FUNCTION_ARGUMENTS[name].find(({ is }) => is.kind === "key")!.name;
}

const closestWord = (given: string, known: readonly string[]): string[] => nearest(foldWord(given), known, foldWord, 2);

/** A choice can be said where the function has an argument for each of its coordinates. */
function choice({ coordinates, value }: Option, name: FunctionName): Repair[] {
  const said = Object.entries(coordinates ?? {}).map(([dimension, id]) => [argumentOf(dimension, name), id] as const);
  if (said.length === 0 || said.some(([argument]) => argument === undefined)) return [];
  return [{ values: Object.fromEntries(said), result: value }];
}

const argumentOf = (dimension: string, name: FunctionName): ArgumentName | undefined =>
  FUNCTION_ARGUMENTS[name].find(({ is }) => is.kind === "dimension" && is.dimension === dimension)?.name;
