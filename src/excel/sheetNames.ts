const LONGEST = 31;

/** A name that Excel accepts and that is not taken: forbidden signs become spaces, a taken name gets «(2)». */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "1";
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? "" : ` (${copy})`;
    const name = clean.slice(0, LONGEST - suffix.length).trim() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
