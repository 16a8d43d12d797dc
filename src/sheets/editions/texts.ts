import { codesOfDate } from "../../rules/codes";
import { isErrorText } from "../../rules/council/cells";
import { fromSerial, isoDate, parseDate, russianDate } from "../../rules/dates";
import { ExactDecimal } from "../../rules/numbers";
import { shownAs } from "./numberFormat";
import { type Reading, problem } from "./reading";
import type { SheetCell } from "./sheetContent";

/** Line ends alike and nothing around: Excel and the Web leave spaces at the ends. */
const clean = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

/** A text; a number where a text belongs is read only if it can mean one text alone. */
export function readText({ value, format }: SheetCell): Reading<string> {
  if (typeof value === "number") return readNumberAsText(value, format);
  const text = clean(typeof value === "boolean" ? (value ? "ИСТИНА" : "ЛОЖЬ") : String(value ?? ""));
  if (isErrorText(text)) return problem("cellError", { given: text });
  return text === "" ? {} : { value: text };
}

function readNumberAsText(value: number, format: string): Reading<string> {
  if (shownAs(format).kind === "date") {
    const date = fromSerial(Math.floor(value));
    return problem("codeBecameDate", { given: russianDate(date), codes: codesOfDate(date) });
  }
  const text = new ExactDecimal(value).toFixed();
  if (!text.includes(".")) return { value: text };
  return problem("numberForCode", { given: text.replace(".", ","), codes: [text, `${text}0`] });
}

const LAST_SERIAL = 2_958_465;

/** An ISO date of a date cell or of `31.05.2013`, `2013-05-31`. */
export function readDate({ value }: SheetCell): Reading<string> {
  if (typeof value === "number") {
    const day = Math.floor(value);
    if (day < 1 || day > LAST_SERIAL) return problem("badDate", { given: String(value) });
    return { value: isoDate(fromSerial(day)) };
  }
  const text = clean(String(value ?? "")).replace(/\s*г\.?$/, "");
  if (text === "") return {};
  if (isErrorText(text)) return problem("cellError", { given: text });
  const date = parseDate(text);
  return date ? { value: isoDate(date) } : problem("badDate", { given: text });
}
