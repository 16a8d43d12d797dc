import type { CatalogueId } from "../editions/format";
import type { ArgumentName } from "./messages/params";

/** How an argument is read. */
export type ArgumentKind =
  | { readonly kind: "key"; readonly catalogue: CatalogueId }
  | { readonly kind: "dimension"; readonly dimension: string }
  | { readonly kind: "keyword"; readonly keyword: "part" | "measure" | "catalogue" }
  | { readonly kind: "amount" }
  | { readonly kind: "date" }
  /** Any text or value: a condition of LOOKUP. */
  | { readonly kind: "text" }
  /** A range of days, taken whole. */
  | { readonly kind: "dates" }
  | { readonly kind: "edition" };

export interface FunctionArgument {
  readonly name: ArgumentName;
  readonly is: ArgumentKind;
  readonly optional: boolean;
}

/** The functions of the contract that answer with one value, by their names without the namespace. */
export type FunctionName =
  | "TARIFF"
  | "VISIT.COST"
  | "KZG"
  | "KZG.COST"
  | "MO.COEF"
  | "SANCTION"
  | "EKD"
  | "EKD.UNIT"
  | "EKD.AMOUNT"
  | "EKD.SEVERITY"
  | "TARGET"
  | "TARGET.STATUS"
  | "DEADLINE"
  | "LOOKUP"
  | "NAME"
  | "SOURCE";

const required = (name: ArgumentName, is: ArgumentKind): FunctionArgument => ({ name, is, optional: false });
const optional = (name: ArgumentName, is: ArgumentKind): FunctionArgument => ({ name, is, optional: true });

const key = (catalogue: CatalogueId): ArgumentKind => ({ kind: "key", catalogue });
const of = (dimension: string): ArgumentKind => ({ kind: "dimension", dimension });
const keyword = (word: "part" | "measure" | "catalogue"): ArgumentKind => ({ kind: "keyword", keyword: word });
const AMOUNT: ArgumentKind = { kind: "amount" };
const EDITION = optional("edition", { kind: "edition" });

/** LOOKUP takes as many conditions as are needed. */
function conditions(count: number): FunctionArgument[] {
  return Array.from({ length: count }).flatMap(() => [
    optional("condition", { kind: "text" }),
    optional("value", { kind: "text" }),
  ]);
}

/** Arguments of a call that gives so many of them. */
export function argumentsOf(name: FunctionName, given: number): readonly FunctionArgument[] {
  const specs = FUNCTION_ARGUMENTS[name];
  if (name !== "LOOKUP" || given <= specs.length) return specs;
  return [...specs, ...conditions(Math.ceil((given - specs.length) / 2))];
}

/** Arguments in the order of the contract: what the builder asks for and what an explanation names. */
export const FUNCTION_ARGUMENTS: Readonly<Record<FunctionName, readonly FunctionArgument[]>> = {
  TARIFF: [
    required("item", key("tariff")),
    optional("level", of("level")),
    optional("patient", of("patient")),
    optional("rk", of("rk")),
    optional("funding", of("funding")),
    EDITION,
  ],
  "VISIT.COST": [
    required("item", key("tariff")),
    required("level", of("level")),
    required("patient", of("patient")),
    required("rk", of("rk")),
    required("mo", key("mo")),
    EDITION,
  ],
  KZG: [required("code", key("kzg")), optional("setting", of("setting")), EDITION],
  "KZG.COST": [
    required("code", key("kzg")),
    required("setting", of("setting")),
    required("baseRate", AMOUNT),
    optional("mo", key("mo")),
    optional("upkeepRate", AMOUNT),
    EDITION,
  ],
  "MO.COEF": [required("mo", key("mo")), required("kind", of("moKind")), EDITION],
  SANCTION: [
    required("code", key("sanction")),
    optional("cost", AMOUNT),
    optional("care", of("care")),
    optional("part", keyword("part")),
    optional("measure", keyword("measure")),
    optional("insuredSpent", AMOUNT),
    optional("harmCost", AMOUNT),
    optional("normative", AMOUNT),
    EDITION,
  ],
  EKD: [required("code", key("ekd")), required("care", of("ekdCare")), optional("basis", of("basis")), EDITION],
  "EKD.UNIT": [required("code", key("ekd")), required("care", of("ekdCare")), optional("basis", of("basis")), EDITION],
  "EKD.AMOUNT": [
    required("code", key("ekd")),
    required("care", of("ekdCare")),
    required("base", AMOUNT),
    optional("count", AMOUNT),
    optional("basis", of("basis")),
    EDITION,
  ],
  "EKD.SEVERITY": [required("code", key("ekd")), EDITION],
  TARGET: [required("no", key("target")), optional("scope", of("scope")), EDITION],
  "TARGET.STATUS": [required("no", key("target")), required("actual", AMOUNT), optional("scope", of("scope")), EDITION],
  DEADLINE: [
    required("rule", key("deadline")),
    required("start", { kind: "date" }),
    optional("holidays", { kind: "dates" }),
  ],
  LOOKUP: [required("catalogue", keyword("catalogue")), required("code", key("tariff")), ...conditions(3)],
  NAME: [required("catalogue", keyword("catalogue")), required("code", key("tariff")), EDITION],
  SOURCE: [required("catalogue", keyword("catalogue")), required("code", key("tariff")), EDITION],
};

/** Which argument is taken as a whole range, if any: its cells are no cells of the result. */
export const wholeArgument = (name: FunctionName): number =>
  FUNCTION_ARGUMENTS[name].findIndex(({ is }) => is.kind === "dates");
