import type { Language } from "../../rules/messages";

/** `13816.98` → «13 816,98 ₽», exact: a decimal text never becomes a double. */
export function moneyText(amount: string, language: Language): string {
  const [whole = "", fraction = "00"] = amount.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return `${grouped}${language === "en" ? "." : ","}${fraction}\u00a0₽`;
}
