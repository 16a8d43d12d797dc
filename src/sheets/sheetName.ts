const LONGEST = 31;

/** A name that Excel takes: no []:*?/\, no apostrophe at its ends, at most 31 characters. */
export function sheetName(text: string): string {
  const clean = text.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/\s+/g, " ");
  return (
    clean
      .replace(/^[\s']+/, "")
      .slice(0, LONGEST)
      .replace(/[\s']+$/, "") || "Лист"
  );
}

/** A name as formulas write it: `'Справочник совета'`. */
export const quotedSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`;
