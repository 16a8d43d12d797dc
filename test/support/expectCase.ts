import { ANY_TEXT, type Expected, type ExpectedError } from "../cases/case";
import { CellError } from "./customFunctions";

const isExpectedError = (expected: unknown): expected is ExpectedError =>
  typeof expected === "object" && expected !== null && "error" in expected;

function expectError(actual: unknown, expected: ExpectedError): void {
  expect(actual).toBeInstanceOf(CellError);
  const { code, message } = actual as CellError;
  expect(code).toBe(expected.error);
  let from = 0;
  for (const part of expected.message ?? []) {
    const at = message.indexOf(part, from);
    if (at < 0) throw new Error(`«${part}» is not in the message (after character ${from}): «${message}»`);
    from = at + part.length;
  }
}

/** Compares a result with a case: values exactly, errors by code and by the parts of their message, arrays cell by cell. */
export function expectResult(actual: unknown, expected: Expected): void {
  if ((expected as unknown) === ANY_TEXT) return expect(actual).toEqual(expect.any(String));
  if (isExpectedError(expected)) return expectError(actual, expected);
  if (!Array.isArray(expected)) return expect(actual).toEqual(expected);
  const rows = actual as unknown[][];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row: unknown[]) => row.length));
  expected.forEach((row: Expected[], index) => row.forEach((cell, column) => expectResult(rows[index]![column], cell)));
}
