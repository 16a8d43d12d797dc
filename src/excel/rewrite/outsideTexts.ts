const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')+'!)/;

/** Changes a formula, but for its texts and the names of sheets. */
export const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula
    .split(QUOTED)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join("");
