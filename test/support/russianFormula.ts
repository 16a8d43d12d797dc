/** A value as a person types it into a formula of Russian Excel. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "ИСТИНА" : "ЛОЖЬ";
  return String(value).replace(".", ",");
}

/** `=OMS.TARIFF("Кардиолог";2;"взрослые";ЛОЖЬ)` */
export function russianFormula([name, ...args]: readonly [string, ...unknown[]]): string {
  return `=OMS.${name}(${args.map(literal).join(";")})`;
}
