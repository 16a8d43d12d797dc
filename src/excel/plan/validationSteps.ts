import type { SheetPlan, Validation } from "../../sheets/sheetPlan";
import { rangeStep, type Step } from "./steps";

type ListFrom = Validation & { readonly kind: "listFrom" };

const isListFrom = (validation: Validation): validation is ListFrom => validation.kind === "listFrom";

/** Rules that need nothing but the sheet itself. */
export const validationSteps = ({ validations = [] }: SheetPlan): Step[] =>
  validations.filter((validation) => !isListFrom(validation)).map(validationStep);

/** Rules that name another sheet: set when every sheet has its own name. */
export const listSteps = ({ validations = [] }: SheetPlan): Step[] =>
  validations.filter(isListFrom).map(validationStep);

const validationStep = (validation: Validation): Step =>
  rangeStep(validation, 4, ({ dataValidation }) => {
    const { message, lenient } = validation;
    dataValidation.rule = ruleOf(validation);
    if (message !== undefined && lenient) dataValidation.prompt = { title: "", message, showPrompt: true };
    dataValidation.errorAlert = { title: "", message: message ?? "", showAlert: !lenient, style: "Stop" };
  });

/** Excel knows no rule «any date»: from its first day on every day is one. */
const FIRST_DAY = "1900-01-01";
const DAY = 86_400_000;

const isoDay = (serial: number): string => new Date((serial - 25_569) * DAY).toISOString().slice(0, 10);

function ruleOf(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${validation.source}` } };
    case "decimal":
      return { decimal: bounds(validation.min, validation.max, -Number.MAX_VALUE) };
    case "whole":
      return { wholeNumber: bounds(validation.min, validation.max, Number.MIN_SAFE_INTEGER) };
    case "date": {
      const [min, max] = [validation.min, validation.max].map((day) => (day === undefined ? day : isoDay(day)));
      return { date: bounds(min, max, FIRST_DAY) };
    }
  }
}

interface Bounds<T> {
  readonly operator: "Between" | "LessThanOrEqualTo" | "GreaterThanOrEqualTo";
  readonly formula1: T;
  readonly formula2?: T;
}

function bounds<T>(min: T | undefined, max: T | undefined, least: T): Bounds<T> {
  if (min !== undefined && max !== undefined) return { operator: "Between", formula1: min, formula2: max };
  if (max !== undefined) return { operator: "LessThanOrEqualTo", formula1: max };
  return { operator: "GreaterThanOrEqualTo", formula1: min ?? least };
}
