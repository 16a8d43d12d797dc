/** One row of a data-driven table: a call of a custom function as its formula writes it, and what the contract answers. */
export interface FunctionCase {
  readonly name: string;
  readonly call: readonly [functionName: string, ...args: unknown[]];
  readonly expected: Expected;
  /** Where the answer comes from: a clause of the document, or a rule of the contract. */
  readonly source: string;
}

/** Any text: where only its being there matters. */
export const ANY_TEXT = { anyText: true } as const;

export type Expected =
  | number
  | string
  | boolean
  | ExpectedError
  | readonly (readonly (number | string | ExpectedError | typeof ANY_TEXT)[])[];

export interface ExpectedError {
  readonly error: "#VALUE!" | "#N/A";
  /** Parts that the message must have, in order. */
  readonly message?: readonly string[];
}

export const value = (...message: string[]): ExpectedError => ({ error: "#VALUE!", message });
export const na = (...message: string[]): ExpectedError => ({ error: "#N/A", message });
