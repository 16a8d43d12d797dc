import type { DerivationText, DerivationWording } from ".";

/** A derivation as the text of a note: result, arguments, calculation, grounds. */
export function plainDerivation(text: DerivationText, wording: DerivationWording): string {
  const { title, arguments: given, steps, rows, result, failure } = text;
  const blocks = [
    [`${title} = ${result}`, failure],
    given.map(({ label, text: meaning }) => `${label}: ${meaning}`),
    steps.length ? [wording.calculation, ...steps.map((step) => `${step.label}: ${step.text}`)] : [],
    ...rows.map((row) => [
      wording.grounds,
      [row.code, row.title].filter(Boolean).join(" "),
      ...row.printed.map((printed) => [printed.heading, printed.text].filter(Boolean).join(" ")),
      row.source,
      row.edition,
      ...row.notes.map((note) => `${wording.editorial}: ${note}`),
    ]),
  ];
  return blocks
    .map((lines) => lines.filter(Boolean).join("\n"))
    .filter(Boolean)
    .join("\n\n");
}
