/** What the user gave, as the user sees it: a decimal comma, Russian logical values, not longer than a line. */
export function givenText(raw: unknown): string {
  if (raw === undefined || raw === null) return "пусто";
  if (typeof raw === "boolean") return raw ? "ИСТИНА" : "ЛОЖЬ";
  if (typeof raw === "number") return Number.isFinite(raw) ? String(raw).replace(".", ",") : "не число";
  if (typeof raw !== "string") return Array.isArray(raw) ? "диапазон" : typeof raw === "object" ? "ошибка" : typeof raw;
  return raw.length > 60 ? `${raw.slice(0, 57)}…` : raw;
}
