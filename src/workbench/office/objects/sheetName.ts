import { invalidArgument } from "../richApi/apiError";

const MAX_LENGTH = 31;
const FORBIDDEN = /[[\]:*?/\\]/;

/** Excel's rules for the name of a sheet; they hold for every language. */
export function validateSheetName(name: unknown): asserts name is string {
  const valid =
    typeof name === "string" &&
    name.trim() !== "" &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!valid) throw invalidArgument();
}
