import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellError } from "../contract";
import { isErrorCode } from "../grid/cellValue";

export type Scalar = string | number | boolean | CellError;

/** What one call of a custom function came to. */
export type Outcome = Scalar | readonly (readonly Scalar[])[];

/** `[id, true, value]` or `[id, false, message, code]`: one element of SetInvocationArrayResults. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

const ERROR_CODES: Readonly<Record<number, string>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  7: ErrorType.VALUE,
  8: ErrorType.NULL,
};

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function readResult([, succeeded, value, code = 0]: InvocationResult): Outcome {
  // A throw that is no CustomFunctions.Error has a code of its own and shows as #VALUE!.
  if (!succeeded)
    return { code: ERROR_CODES[code] ?? ErrorType.VALUE, message: typeof value === "string" ? value : "" };
  return Array.isArray(value) ? readMatrix(value) : readScalar(value);
}

function readMatrix(rows: readonly unknown[]): Outcome {
  const matrix = rows.every(Array.isArray) ? (rows as unknown[][]) : undefined;
  const width = Math.max(0, ...(matrix ?? []).map((row) => row.length));
  if (!matrix || width === 0) return { code: ErrorType.VALUE, message: "" };
  // Excel fills a ragged array up with #N/A.
  return matrix.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? readScalar(row[column]) : { code: ErrorType.NA, message: "" },
    ),
  );
}

function readScalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // By design null shows as 0 (OfficeDev/office-js issue 1503).
  if (value == null) return 0;
  return readObject(value as Readonly<Record<string, unknown>>);
}

/** A CustomFunctions.Error that was returned, alone or in an array, or a value with a format. */
function readObject({ type, code, message, basicValue, primitive }: Readonly<Record<string, unknown>>): Scalar {
  if (type === "Error" && isErrorCode(code)) return { code, message: typeof message === "string" ? message : "" };
  const value = basicValue ?? primitive;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain ? value : { code: ErrorType.VALUE, message: "" };
}

/** The outcome as the formula engine computes with it. */
export function toValueObject(outcome: Outcome): BaseValueObject {
  if (!Array.isArray(outcome)) return toScalarObject(outcome as Scalar);
  const rows = outcome as readonly (readonly Scalar[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toScalarObject)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalarObject(value: Scalar): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.code as ErrorType);
}
