import type { Dimension, ValueCatalogueId } from "../editions/format";
import { selectEdition, type EditionSet } from "./editionSelection";
import { ekdMultiplier } from "./ekd";
import type { FunctionName } from "./functionArguments";
import { FUNCTION_RULES } from "./functionRules";
import { callText, type Call, type CallArgument } from "./referenceCall";
import type { Entry } from "./valueEntries";
import { dimension } from "./words";

interface FunctionOfCatalogue {
  readonly name: FunctionName;
  /** Dimensions in the order of the arguments. */
  readonly dimensions: readonly string[];
  /** Left out where the look-up is unique without it. */
  readonly dispensable?: string;
}

const FUNCTIONS: Readonly<Record<ValueCatalogueId, FunctionOfCatalogue>> = {
  tariff: { name: "TARIFF", dimensions: ["level", "patient", "rk", "funding"] },
  kzg: { name: "KZG", dimensions: ["setting"] },
  mo: { name: "MO.COEF", dimensions: ["moKind"] },
  ekd: { name: "EKD", dimensions: ["ekdCare", "basis"], dispensable: "basis" },
  target: { name: "TARGET", dimensions: ["scope"], dispensable: "scope" },
};

/** The shortest call that answers with this very value, tried by the function's own rule; `undefined` when none does. */
export function callOfEntry(set: EditionSet, entry: Entry): Call | undefined {
  if (entry.state !== "value") return undefined;
  const { catalogue } = entry.table;
  const { name, dimensions, dispensable } = FUNCTIONS[catalogue];
  for (const edition of [undefined, entry.edition.id]) {
    if (selectEdition(set, catalogue, edition) !== entry.edition) continue;
    for (const omitted of new Set([dispensable, undefined])) {
      const words = dimensions.map((id) => (id === omitted ? undefined : wordArgument(entry, id)));
      const call: Call = { name, args: [entry.row.key, ...words, edition] };
      if (callText(call) && FUNCTION_RULES[name](set, call.args) === resultOf(entry)) return call;
    }
  }
  return undefined;
}

/** What the function answers with: the multiplier of a penalty, the number of any other entry. */
const resultOf = (entry: Entry): number =>
  entry.table.catalogue === "ekd" ? ekdMultiplier(entry).toNumber() : entry.number;

function wordArgument({ at, edition }: Entry, id: string): CallArgument {
  const word = at[id];
  return word === undefined ? undefined : wordOf(word, dimension(id, edition.dimensions));
}

function wordOf(word: string, { logical, values }: Dimension): CallArgument {
  if (logical) return word === values[0]?.id;
  return /^\d+$/.test(word) ? Number(word) : word;
}
