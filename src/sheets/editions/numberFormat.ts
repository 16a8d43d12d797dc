/** What a number format says of a number: how many decimals it shows, and whether it shows something else than the number. */
export interface ShownAs {
  readonly kind: "number" | "date" | "percent";
  /** Decimals that are always shown, and the most that are; `undefined` where the format leaves it to the number. */
  readonly decimals?: { readonly fixed: number; readonly most: number };
}

/** Literals: "руб.", \р, and the widths and fillings of accounting formats. */
const LITERALS = /"[^"]*"|\\.|_.|\*./g;
const BRACKETS = /\[[^\]]*\]/g;

export function shownAs(format: string): ShownAs {
  const [section = ""] = format.replace(LITERALS, "").replace(BRACKETS, "").split(";");
  if (/[dy]|m(?!a)|h|s/i.test(section.replace(/general/gi, ""))) return { kind: "date" };
  if (section.includes("%")) return { kind: "percent" };
  if (!/[0#?]/.test(section)) return { kind: "number" };
  const decimals = /\.([0#?]+)/.exec(section)?.[1] ?? "";
  return { kind: "number", decimals: { fixed: decimals.replace(/[^0]/g, "").length, most: decimals.length } };
}

/** `2` → `0.00` */
export const fixedFormat = (decimals: number): string => (decimals > 0 ? `0.${"0".repeat(decimals)}` : "0");
