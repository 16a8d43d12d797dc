import { ArrayValueObject, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { FunctionMetadata, ParameterMetadata } from "../contract";
import type { Profile } from "../profiles";

/** functions.json has more about a function than the contract of the host names. */
export interface CallableMetadata extends FunctionMetadata {
  readonly options?: { readonly requiresAddress?: boolean; readonly cancelable?: boolean };
  readonly parameters: readonly (ParameterMetadata & { readonly repeating?: boolean })[];
}

/** An argument that is an error ends the call before it begins, as in Excel's own functions. */
export class ArgumentError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The texts of the arguments as JSON; equal calls have equal texts. */
export type ArgumentTexts = readonly string[];

/** Arguments of scalar parameters that are areas: the function is called for every cell of them. */
export interface Lifted {
  readonly rows: number;
  readonly columns: number;
}

type Parameter = CallableMetadata["parameters"][number];

/** Reads the arguments of a formula as Excel hands them to the function. */
export class ParameterReader {
  private matrices = new WeakMap<ArrayValueObject, Map<string, string>>();

  constructor(private readonly profile: Profile) {}

  /** The area over which scalar parameters are lifted, if any is. */
  lifted({ parameters }: CallableMetadata, values: readonly BaseValueObject[]): Lifted | undefined {
    let rows = 1;
    let columns = 1;
    values.forEach((value, index) => {
      if (parameterAt(parameters, index)?.dimensionality === "matrix" || !isArray(value)) return;
      rows = Math.max(rows, value.getRowCount());
      columns = Math.max(columns, value.getColumnCount());
    });
    return rows > 1 || columns > 1 ? { rows, columns } : undefined;
  }

  /** `row` and `column` say which cell of the lifted area is meant. */
  read({ parameters }: CallableMetadata, values: readonly BaseValueObject[], row = 0, column = 0): ArgumentTexts {
    const repeats = parameters.at(-1)?.repeating === true;
    if (values.length > parameters.length && !repeats) throw new ArgumentError(ErrorType.VALUE);
    const texts = values.map((value, index) => this.argument(parameterAt(parameters, index)!, value, row, column));
    for (const missing of parameters.slice(values.length)) {
      if (!missing.optional && !missing.repeating) throw new ArgumentError(ErrorType.VALUE);
      texts.push("null");
    }
    if (!repeats) return texts;
    const fixed = parameters.length - 1;
    const repeated = texts.slice(fixed).filter((text) => text !== "null");
    return [...texts.slice(0, fixed), `[${repeated.join()}]`];
  }

  private argument(parameter: Parameter, value: BaseValueObject, row: number, column: number): string {
    // An omitted argument has no cell behind it; a blank cell comes as an area of one.
    if (!isArray(value) && value.isNull()) return "null";
    const { type = "any" } = parameter;
    if (parameter.dimensionality !== "matrix") return JSON.stringify(this.scalar(elementAt(value, row, column), type));
    return isArray(value) ? this.matrix(value, type) : `[[${JSON.stringify(this.scalar(value, type))}]]`;
  }

  /** Thousands of formulas may have the same range as an argument: the engine shares its values, we their text. */
  private matrix(array: ArrayValueObject, type: string): string {
    const texts = this.matrices.get(array) ?? new Map<string, string>();
    this.matrices.set(array, texts);
    let text = texts.get(type);
    if (text === undefined) {
      const rows = array.getArrayValue().map((row) => row.map((value) => this.scalar(value, type)));
      texts.set(type, (text = JSON.stringify(rows)));
    }
    return text;
  }

  private scalar(value: Nullable<BaseValueObject>, type: string): string | number | boolean | null {
    if (value?.isError()) throw new ArgumentError(String(value.getValue()));
    const blank = value == null || value.isNull();
    const raw = blank ? null : value.getValue();
    switch (type) {
      case "number":
        return toNumber(raw);
      case "boolean":
        return toBoolean(raw);
      case "string":
        return typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw ?? "");
      default:
        return blank ? this.profile.blankAsAny : (raw as string | number | boolean);
    }
  }
}

const isArray = (value: BaseValueObject): value is ArrayValueObject => value.isArray();

const parameterAt = (parameters: readonly Parameter[], index: number): Parameter | undefined =>
  parameters[index] ?? (parameters.at(-1)?.repeating ? parameters.at(-1) : undefined);

/** A single row or column serves every row or column of the lifted area. */
function elementAt(value: BaseValueObject, row: number, column: number): Nullable<BaseValueObject> {
  if (!isArray(value)) return value;
  const y = value.getRowCount() === 1 ? 0 : row;
  const x = value.getColumnCount() === 1 ? 0 : column;
  if (y >= value.getRowCount() || x >= value.getColumnCount()) throw new ArgumentError(ErrorType.NA);
  return value.get(y, x);
}

function toNumber(raw: unknown): number {
  const number = typeof raw === "string" && raw.trim() === "" ? NaN : Number(raw ?? 0);
  if (Number.isNaN(number)) throw new ArgumentError(ErrorType.VALUE);
  return number;
}

function toBoolean(raw: unknown): boolean {
  if (typeof raw !== "string") return Boolean(raw);
  const word = raw.trim().toUpperCase();
  if (word !== "TRUE" && word !== "FALSE") throw new ArgumentError(ErrorType.VALUE);
  return word === "TRUE";
}
