import type { DerivationWording } from "../../rules/derivation/text";
import { wordTitle } from "../../rules/derivation/text/words";
import type { EditionSet } from "../../rules/editionSelection";
import { type Failure, isFailure } from "../../rules/failure";
import { FUNCTION_ARGUMENTS, type FunctionArgument, type FunctionName } from "../../rules/functionArguments";
import { FUNCTION_RULES } from "../../rules/functionRules";
import type { ArgumentName } from "../../rules/messages/params";
import { givenText } from "../../rules/given";
import { type Repair, repairsOf } from "../../rules/repairs";
import { dimension } from "../../rules/words";
import type { ExplainedCall, ReadArgument } from "./explain";
import { quotedText, withArguments } from "./rewrite";

/** A cell of the user's that would become text. */
export interface CellEdit {
  readonly address: string;
  /** As shown now. */
  readonly from: string;
  readonly to: string;
}

/** A repair and what it would change: the formula itself, the cells that it refers to, or both. */
export interface Mending {
  readonly values: readonly { readonly argument: ArgumentName; readonly to: string }[];
  /** The new formula, where the formula changes. */
  readonly formula?: string;
  readonly cells: readonly CellEdit[];
  /** What the call would come to. */
  readonly result?: number | string;
  /** The document has no value for the call, so mended. */
  readonly leadsNowhere: boolean;
}

/** Longer lists are a catalogue, not a choice. */
const MOST = 8;

/** Repairs of a failed call that can be made safely: an argument that is an expression is left to the user. */
export function mendings(set: EditionSet, formula: string, call: ExplainedCall): Mending[] {
  const { name, explained } = call;
  if (!name || explained.kind !== "derivation" || !isFailure(explained.derivation.result)) return [];
  const { result: failure } = explained.derivation;
  const known = repairsOf(failure, name);
  const repairs = known.length ? known : repairsByTrial(set, failure, name, explained.values);
  const made = repairs
    .slice(0, MOST)
    .flatMap((repair) => mending(set, formula, call, name, explained.values, repair, failure) ?? []);
  // What the document has no value for is no choice beside one that has; alone it at least corrects the name.
  const fruitful = made.filter(({ leadsNowhere }) => !leadsNowhere);
  return fruitful.length ? fruitful : made;
}

/** Where several kinds of care come to different amounts, the failure names them without saying how to ask for them. */
function repairsByTrial(set: EditionSet, { id }: Failure, name: FunctionName, values: readonly unknown[]): Repair[] {
  if (id !== "ambiguous") return [];
  return FUNCTION_ARGUMENTS[name].flatMap(({ name: argument, is }, index) => {
    if (is.kind !== "dimension" || (values[index] ?? "") !== "") return [];
    return dimension(is.dimension).values.flatMap((word): Repair[] => {
      const result = FUNCTION_RULES[name](set, replacedAt(values, index, word.id));
      return isFailure(result) ? [] : [{ values: { [argument]: word.id } }];
    });
  });
}

const replacedAt = (values: readonly unknown[], index: number, value: unknown): unknown[] =>
  Array.from({ length: Math.max(values.length, index + 1) }, (_, at) => (at === index ? value : values[at]));

function mending(
  set: EditionSet,
  formula: string,
  { node, args }: ExplainedCall,
  name: FunctionName,
  given: readonly unknown[],
  repair: Repair,
  { params }: Failure,
): Mending | undefined {
  const texts = new Map<number, string>();
  const cells: CellEdit[] = [];
  let values = given;
  for (const [argument, to] of Object.entries(repair.values) as [ArgumentName, string][]) {
    const index = indexOf(args, argument, params.given);
    const read = args[index];
    if (!read) return undefined;
    if (isLiteral(read)) texts.set(index, literal(read.spec, to));
    else if (read.node?.kind === "reference" && read.cell) {
      cells.push({ address: read.cell.address, from: read.cell.text, to });
    } else return undefined;
    values = replacedAt(values, index, to);
  }
  const result = FUNCTION_RULES[name](set, values);
  return {
    values: Object.entries(repair.values).map(([argument, to]) => ({ argument: argument as ArgumentName, to })),
    formula: texts.size ? withArguments(formula, node, texts) : undefined,
    cells,
    result: isFailure(result) ? undefined : result,
    leadsNowhere: isFailure(result) && result.kind === "na",
  };
}

/** Of several conditions of LOOKUP, the one whose text was not understood. */
function indexOf(args: readonly ReadArgument[], argument: ArgumentName, given: string | undefined): number {
  const named = args.flatMap(({ spec }, index) => (spec.name === argument ? [index] : []));
  if (named.length < 2) return named[0] ?? -1;
  const meant = named.filter((index) => {
    const { value } = args[index]!;
    return value.kind === "value" && givenText(value.value) === given;
  });
  return meant.length === 1 ? meant[0]! : -1;
}

function isLiteral({ node }: ReadArgument): boolean {
  if (!node) return true;
  if (node.kind === "negate" || node.kind === "group") return node.of.kind === "number";
  return ["omitted", "text", "number", "logical"].includes(node.kind);
}

/** A word of the vocabulary as people write it in a formula: ЛОЖЬ for «без РК», 2 for «2», texts in quotes. */
export function literal({ is }: FunctionArgument, word: string): string {
  if (is.kind === "dimension") {
    const { logical, values } = dimension(is.dimension);
    if (logical) return word === values[0]?.id ? "TRUE" : "FALSE";
    if (/^\d+$/.test(word)) return word;
  }
  return quotedText(word);
}

/** A word of the contract in the user's language, beside the word itself where that is what the formula will say. */
export function saidWord(spec: FunctionArgument, word: string, wording: DerivationWording): string {
  const title = wording.language === "ru" ? word : wordTitle(spec.is, word, wording);
  if (title === word || !/\p{L}/u.test(word)) return word;
  return literal(spec, word).startsWith('"') ? `${title} (${word})` : title;
}
