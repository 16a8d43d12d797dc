import { selectEdition, type EditionSet } from "../editionSelection";
import { isFailure } from "../failure";
import { foldKey } from "../fold";
import { sanctionCatalogue } from "../sanctionCatalogue";

/** A code that Excel made a number or a date of. */
export interface CodeRepair {
  readonly kind: "date" | "number";
  /** Codes that may have been typed. */
  readonly codes: readonly string[];
  /** The one that it must be; absent where only a person can know. */
  readonly certain?: string;
}

/**
 * What was typed into a cell that should hold a code: `undefined` where it holds a text, or a number that no code is like.
 *
 * @param text the cell as shown: «3,10» under the format 0,00 cannot be 3.1
 */
export function codeRepair(set: EditionSet, raw: unknown, text: string, edition: unknown): CodeRepair | undefined {
  if (typeof raw !== "number") return undefined;
  const selected = selectEdition(set, "sanction", edition);
  if (isFailure(selected)) return undefined;
  const found = sanctionCatalogue(selected).row(raw);
  if (!isFailure(found)) return { kind: "number", codes: [found.row.code], certain: found.row.code };
  const { codes = [] } = found.params;
  if (found.id === "codeBecameDate") {
    const certain = codes.length === 1 ? codes[0] : codeOfShownDate(codes, text);
    return { kind: "date", codes, ...(certain !== undefined && { certain }) };
  }
  if (found.id !== "numberIsTwoCodes") return undefined;
  // Zeros at the end are shown only where they were asked for: then they belong to the code.
  const shown = foldKey(text);
  const certain = shown.endsWith("0") ? codes.find((code) => foldKey(code) === shown) : undefined;
  return { kind: "number", codes, ...(certain !== undefined && { certain }) };
}

/**
 * Excel shows a typed date in the form in which it was typed: «05.янв.01» was 5.1.1, «05.янв» was 5.1, «мар.13» was 3.13. A
 * full date tells nothing: that is how people format a column.
 */
function codeOfShownDate(codes: readonly string[], text: string): string | undefined {
  const shown = text.trim().split(/[\s./-]+/);
  const last = shown[shown.length - 1] ?? "";
  if (shown.length > 3 || last.length > 3) return undefined;
  const like = codes.filter((code) => {
    const parts = code.split(".");
    if (parts.length !== shown.length) return false;
    return /^\d/.test(last) && shown.length === 2
      ? parts[1] === String(Number(last))
      : parts[0] === String(Number(shown[0]));
  });
  return like.length === 1 ? like[0] : undefined;
}
