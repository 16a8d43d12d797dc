import type { Edition, LocalizedText } from "../../editions/format";
import { readDate } from "../dateArgument";
import { fromSerial, russianDate } from "../dates";
import { selectEdition, type EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import { isBlank } from "../fold";
import { argumentsOf, FUNCTION_ARGUMENTS, type ArgumentKind, type FunctionName } from "../functionArguments";
import { lookupQuery } from "../functionRules";
import { givenText } from "../given";
import { readLookup } from "../lookup";
import { readCatalogue } from "../naming";
import { parseAmount } from "../numbers";
import { sanctionCatalogue } from "../sanctionCatalogue";
import { findTerm } from "../termCatalogue";
import { valueCatalogue } from "../valueCatalogue";
import { dimension, readWord, valueTitle } from "../words";
import type { UnderstoodArgument } from "./types";
import { vocabularyOf } from "./vocabulary";

/** The arguments that were given, each with what it was taken for; an argument that was not understood has no reading. */
export function understoodArguments(
  set: EditionSet,
  name: FunctionName,
  values: readonly unknown[],
): UnderstoodArgument[] {
  const named = name === "NAME" || name === "SOURCE" || name === "LOOKUP" ? readCatalogue(values[0]) : undefined;
  return argumentsOf(name, values.length).flatMap(({ name: argument, is }, index) => {
    const raw = values[index];
    if (isBlank(raw)) return [];
    // NAME, SOURCE and LOOKUP look into the catalogue that their first argument names.
    const kind: ArgumentKind =
      is.kind === "key" && named !== undefined && !isFailure(named) ? { kind: "key", catalogue: named } : is;
    if (kind.kind === "key" && kind.catalogue === "deadline") {
      const term = findTerm(set, raw);
      return [
        { argument, index, given: givenText(raw), understood: isFailure(term) ? undefined : { ru: term.row.code } },
      ];
    }
    const edition = editionOf(set, name, values, kind);
    return [{ argument, index, given: givenText(raw), understood: edition && readingOf(raw, kind, edition) }];
  });
}

/** The edition that the call looks into: every function has it as its last argument. */
function editionOf(
  set: EditionSet,
  name: FunctionName,
  values: readonly unknown[],
  kind: ArgumentKind,
): Edition | undefined {
  const specs = FUNCTION_ARGUMENTS[name];
  const first = specs.find(({ is }) => is.kind === "key")!.is;
  const catalogue = kind.kind === "key" ? kind.catalogue : first.kind === "key" ? first.catalogue : "tariff";
  if (catalogue === "deadline") return termEdition(set, values[0]);
  if (name === "LOOKUP") return lookupEdition(set, values);
  const edition = selectEdition(set, catalogue, values[specs.length - 1]);
  return isFailure(edition) ? undefined : edition;
}

/** LOOKUP's edition is one of its conditions. */
export function lookupEdition(set: EditionSet, values: readonly unknown[]): Edition | undefined {
  const read = readLookup(set, lookupQuery(values));
  return isFailure(read) ? undefined : read.edition;
}

/** A term's code says which document it is of. */
export function termEdition(set: EditionSet, code: unknown): Edition | undefined {
  const term = findTerm(set, code);
  return isFailure(term) ? undefined : term.edition;
}

function readingOf(raw: unknown, kind: ArgumentKind, edition: Edition): LocalizedText | undefined {
  switch (kind.kind) {
    case "key": {
      if (kind.catalogue === "sanction") {
        const planned = sanctionCatalogue(edition).row(raw);
        return isFailure(planned) ? undefined : { ru: planned.row.code };
      }
      if (kind.catalogue === "deadline") return undefined;
      const rows = valueCatalogue(edition, kind.catalogue).rows(raw);
      return isFailure(rows) ? undefined : { ru: rows[0]!.row.key };
    }
    case "dimension": {
      const id = readWord(raw, dimension(kind.dimension, edition.dimensions), "care");
      return isFailure(id) || id === undefined ? undefined : valueTitle(kind.dimension, id, edition.dimensions);
    }
    case "keyword": {
      const id = readWord(raw, vocabularyOf(kind)!, kind.keyword);
      return isFailure(id) || id === undefined ? undefined : { ru: id };
    }
    case "date":
    case "dates": {
      const date = readDate(raw, "start");
      return isFailure(date) || date === undefined ? undefined : { ru: russianDate(fromSerial(date)) };
    }
    case "amount": {
      const amount = parseAmount(raw, "cost");
      return isFailure(amount) ? undefined : { ru: amount.toFixed() };
    }
    case "text":
      return { ru: givenText(raw) };
    case "edition":
      return { ru: edition.title };
  }
}
