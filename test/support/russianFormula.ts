import { FUNCTION_ARGUMENTS, type FunctionName } from "../../src/rules/functionArguments";

/** A value as a person types it into a formula of Russian Excel. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return arrayLiteral(value as unknown[][]);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  return String(value).replace(".", ",");
}

/** `{"5021":5022}`: columns are told apart by semicolons and rows by colons; a constant of an array cannot be blank. */
const arrayLiteral = (rows: readonly (readonly unknown[])[]): string =>
  `{${rows.map((row) => row.map(element).join(";")).join(":")}}`;

/** The grid takes a minus inside of an array constant for an element of its own. */
const element = (cell: unknown): string =>
  literal(typeof cell === "number" && cell < 0 ? String(cell).replace(".", ",") : (cell ?? ""));

/** Excel does not accept a formula that lacks a required argument: a blank one is written as an empty place. */
function padded(name: string, args: readonly unknown[]): readonly unknown[] {
  const required = (FUNCTION_ARGUMENTS[name as FunctionName] ?? []).filter(({ optional }) => !optional).length;
  return [...args, ...Array.from({ length: Math.max(0, required - args.length) }, () => null)];
}

/** `=OMS.TARIFF("Кардиолог";2;"взрослые";ЛОЖЬ)` */
export function russianFormula([name, ...args]: readonly [string, ...unknown[]]): string {
  return `=OMS.${name}(${padded(name, args).map(literal).join(";")})`;
}
