import type { CatalogueId, Coordinates, Dimension } from "../editions/format";
import { selectEdition, type EditionSet } from "./editionSelection";
import { isFailure } from "./failure";
import { valueCatalogue } from "./valueCatalogue";
import { callText, type Call, type CallArgument } from "./referenceCall";
import { sameValue, type Entry } from "./valueEntries";
import { dimension } from "./words";

interface FunctionOfCatalogue {
  readonly name: string;
  /** Dimensions in the order of the arguments. */
  readonly dimensions: readonly string[];
  /** Left out where the look-up is unique without it. */
  readonly dispensable?: string;
}

const FUNCTIONS: Readonly<Record<Exclude<CatalogueId, "sanction">, FunctionOfCatalogue>> = {
  tariff: { name: "OMS.TARIFF", dimensions: ["level", "patient", "rk", "funding"] },
  kzg: { name: "OMS.KZG", dimensions: ["setting"] },
  mo: { name: "OMS.MO.COEF", dimensions: ["moKind"] },
  ekd: { name: "OMS.EKD", dimensions: ["ekdCare", "basis"], dispensable: "basis" },
};

/** The call that answers with this very value: it is tried before it is offered; `undefined` when no call is unique. */
export function callOfEntry(set: EditionSet, entry: Entry): Call | undefined {
  const { name, dimensions, dispensable } = FUNCTIONS[entry.table.catalogue];
  const full = pick(entry.at, dimensions);
  const short = pick(
    entry.at,
    dimensions.filter((id) => id !== dispensable),
  );
  for (const edition of [undefined, entry.edition]) {
    for (const coordinates of [short, full]) {
      if (!answers(set, entry, coordinates, edition?.id)) continue;
      const words = dimensions.map((id) => wordArgument(coordinates[id], dimension(id, entry.edition.dimensions)));
      const call = { name, args: [entry.row.key, ...words, edition?.id] };
      return callText(call) === undefined ? undefined : call;
    }
  }
  return undefined;
}

const pick = (at: Coordinates, ids: readonly string[]): Coordinates =>
  Object.fromEntries(ids.flatMap((id) => (at[id] === undefined ? [] : [[id, at[id]]])));

function answers(set: EditionSet, entry: Entry, coordinates: Coordinates, editionId: string | undefined): boolean {
  const { catalogue } = entry.table;
  const edition = selectEdition(set, catalogue, editionId);
  if (isFailure(edition) || edition !== entry.edition) return false;
  const found = valueCatalogue(edition, catalogue).find(entry.row.key, coordinates);
  return !isFailure(found) && sameValue(found, entry);
}

function wordArgument(id: string | undefined, { logical, values }: Dimension): CallArgument {
  if (id === undefined) return undefined;
  if (logical) return id === values[0]?.id;
  return /^\d+$/.test(id) ? Number(id) : id;
}
