import { wholeRange } from "../rules/dateArgument";
import { type Failure, isFailure, type Outcome, valueFailure } from "../rules/failure";
import { isBlank } from "../rules/fold";
import { describeFailure } from "../rules/messages";
import { type FunctionName, wholeArgument } from "../rules/functionArguments";
import { FUNCTION_RULES } from "../rules/functionRules";
import { broadcast } from "./broadcast";
import { currentEditions } from "../rules/liveEditions";
import { hostLanguage } from "./hostLanguage";

export type CellValue = string | number | boolean;

/**
 * The one way from arguments to a cell: ranges are broadcast, a blank first argument is a quiet empty string, failures
 * become Excel errors with their message, thrown for a single value and placed in the result's own cell inside an array.
 *
 * Wrappers declare `any[][]`, because Microsoft's metadata generator knows no other type of a range; Excel gives them every
 * argument as one (a single value as 1 × 1), other callers give single values and get one back.
 */
export function cellResult(name: FunctionName, args: readonly unknown[]): any {
  const rule = FUNCTION_RULES[name];
  const editions = currentEditions();
  const whole = wholeArgument(name);
  const cells = whole < 0 ? args : args.map((argument, index) => (index === whole ? wholeRange(argument) : argument));
  const result = broadcast<CellValue>(cells, (values) => (isQuiet(name, values) ? "" : rule(editions, values)));
  const toError = errorMaker();
  if (isFailure(result)) throw toError(result);
  if (!Array.isArray(result)) return result;
  for (const row of result as (Outcome<CellValue> | CustomFunctions.Error)[][]) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (isFailure(cell)) row[column] = toError(cell);
    }
  }
  return result as (CellValue | CustomFunctions.Error)[][];
}

/** A formula filled down past the data stays quiet: LOOKUP's key is its second argument. */
const isQuiet = (name: FunctionName, [first, second]: readonly unknown[]): boolean =>
  isBlankKey(first) || (name === "LOOKUP" && isBlankKey(second));

/** Excel before 2024 hands a blank cell over as 0, which no code, row number or title is. */
const isBlankKey = (key: unknown): boolean => key === 0 || isBlank(key);

/** A function that answers with a table of its own takes single values: a range of one cell is one. */
export function tableResult(argument: unknown, rule: (value: unknown) => Outcome<CellValue[][]>): CellValue[][] {
  const cells: unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  const single = cells.length === 1 ? cells[0] : valueFailure("shapeMismatch");
  const table = isFailure(single) ? single : rule(single);
  if (isFailure(table)) throw errorMaker()(table);
  return table;
}

/** Failures of one call are often one object (the same unknown code in a thousand rows): one error serves them all. */
function errorMaker(): (failure: Failure) => CustomFunctions.Error {
  const language = hostLanguage();
  const made = new WeakMap<Failure, CustomFunctions.Error>();
  return (failure) => {
    let error = made.get(failure);
    if (!error) {
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      const code = failure.kind === "na" ? notAvailable : invalidValue;
      error = new CustomFunctions.Error(code, describeFailure(failure, language));
      made.set(failure, error);
    }
    return error;
  };
}
