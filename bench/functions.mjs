/** The built functions.js in a JavaScript-only runtime: what ships is what is measured. */
import { readFileSync } from "node:fs";
import vm from "node:vm";

class CellError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

export function loadBuiltFunctions() {
  const functions = {};
  const CustomFunctions = {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: (name, implementation) => (functions[name] = implementation),
  };
  const script = readFileSync(new URL("../dist/functions.js", import.meta.url), "utf8");
  // In this realm: a vm context answers every look-up of a global (Math, Number) by a slow call, and no host is like that.
  vm.runInThisContext(`(function (CustomFunctions) {${script}\n})`)(CustomFunctions);
  return functions;
}
