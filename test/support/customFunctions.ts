/**
 * The one global of a JavaScript-only runtime (no DOM, no window, no network): what the contract lets functions.js rely on.
 * Microsoft's own runtime is used in the host and browser tests.
 */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type CustomFunction = (...args: unknown[]) => unknown;

export interface JavaScriptRuntime {
  readonly CustomFunctions: {
    readonly Error: typeof CellError;
    readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
    associate(name: string, implementation: CustomFunction): void;
  };
  readonly functions: ReadonlyMap<string, CustomFunction>;
}

export function javaScriptRuntime(): JavaScriptRuntime {
  const functions = new Map<string, CustomFunction>();
  return {
    functions,
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      associate: (name, implementation) => void functions.set(name, implementation),
    },
  };
}

/** Arguments as Excel gives them: those of a repeating parameter come as one array. */
export const asExcelGives = (name: string, args: readonly unknown[]): readonly unknown[] =>
  name === "LOOKUP" ? [args[0], args[1], args.slice(2)] : args;

/** A value, or the error as `#VALUE!: message`, of a call. */
export function call(implementation: CustomFunction, args: readonly unknown[]): unknown {
  try {
    return implementation(...args);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}
