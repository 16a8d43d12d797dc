import type { SheetExtras } from "../../xlsx/extras";
import { absoluteReference } from "../grid/names";
import { invalidArgument, notImplemented } from "../richApi/apiError";
import { keyNamed, named } from "./pageValues";
import { isRange } from "./rangeSheet";

export type Validation = NonNullable<SheetExtras["validations"]>[string];
type WithFormulas = Extract<Validation, { formulae: unknown }>;
type Operator = NonNullable<WithFormulas["operator"]>;

export type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Excel takes no longer list. */
const MAX_LIST = 255;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const OPERATORS: Readonly<Record<string, Operator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Office's rule has one field, named after its kind. */
const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  list: "list",
  custom: "custom",
} as const;
type Kind = keyof typeof KINDS;

export function ruleTypeOf({ type }: Validation): string {
  const kind = keyNamed(KINDS, type);
  return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : "None";
}

export function fromRule(rule: Rule): Validation {
  const kinds = Object.keys(rule).filter((key) => rule[key] != null);
  const [kind = ""] = kinds;
  const body = rule[kind];
  if (kind === "time") throw notImplemented("a rule of times");
  if (kinds.length !== 1 || !body || !(kind in KINDS)) throw invalidArgument();
  const type = KINDS[kind as Kind];
  if (type === "list") return { type, formulae: [listSource(body)] };
  if (type === "custom") return { type, formulae: [formulaOf(body["formula"])] };
  const operator = named(OPERATORS, body["operator"]);
  const bounds = operator === "between" || operator === "notBetween" ? ["formula1", "formula2"] : ["formula1"];
  return { type, operator, formulae: bounds.map((bound) => boundOf(body[bound], type)) };
}

export function toRule(validation: Validation): Rule {
  const kind = keyNamed(KINDS, validation.type) as Kind | undefined;
  if (!kind || validation.type === "any") return {};
  const { formulae, operator } = validation;
  const [first, second] = formulae.map((value) => readBound(value, kind));
  if (kind === "custom") return { custom: { formula: `=${String(formulae[0])}` } };
  if (kind === "list") return { list: { inCellDropDown: true, source: readList(String(formulae[0])) } };
  const name = keyNamed(OPERATORS, operator ?? "between") ?? "Between";
  return { [kind]: { formula1: first, ...(second !== undefined && { formula2: second }), operator: name } };
}

/** Values with commas between them, or an area that holds them. */
function listSource({ source, inCellDropDown = true }: Readonly<Record<string, unknown>>): string {
  if (!inCellDropDown) throw notImplemented("a list without its button");
  if (isRange(source)) return absoluteReference(source.worksheet.name, source.area);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > MAX_LIST) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

function readList(formula: string): string {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? `=${formula}` : text.replaceAll('""', '"');
}

function formulaOf(formula: unknown): string {
  if (typeof formula !== "string" || !/^=./s.test(formula)) throw invalidArgument();
  return formula.slice(1);
}

/** Numbers, dates as ISO texts or as numbers, formulas. */
function boundOf(value: unknown, type: WithFormulas["type"]): unknown {
  if (isRange(value)) return absoluteReference(value.worksheet.name, value.area);
  if (typeof value === "string" && value.startsWith("=")) {
    if (type === "date") throw notImplemented("a rule of dates with a formula");
    return formulaOf(value);
  }
  const number = typeof value === "string" && type === "date" ? serialOf(value) : Number(value);
  const wrong = value === "" || value == null || !Number.isFinite(number);
  if (wrong || (type === "whole" && !Number.isInteger(number))) throw invalidArgument();
  return type === "date" ? new Date(EPOCH + number * DAY).toISOString() : number;
}

function serialOf(text: string): number {
  return (Date.parse(`${text.slice(0, 10)}T00:00:00Z`) - EPOCH) / DAY;
}

function readBound(value: unknown, kind: Kind): unknown {
  if (kind === "date") return new Date(value as string).toISOString().slice(0, 10);
  return typeof value === "string" ? `=${value}` : value;
}
