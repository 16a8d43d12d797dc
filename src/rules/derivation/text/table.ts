import type { PlannedCell, TablePlan } from "../../referenceTable";
import type { DerivationText, DerivationWording } from ".";

const MONEY_FORMAT = "#,##0.00";
const WIDTHS = [26, 58, 16];

/** Derivations of one formula as a small table; `formula` is as its user sees it. */
export function derivationTable(
  formula: string,
  texts: readonly DerivationText[],
  wording: DerivationWording,
): TablePlan {
  const citation = [...new Set(texts.flatMap(({ rows }) => rows.map(({ source }) => source)))].join("; ");
  return {
    title: formula,
    citation,
    header: [wording.columns],
    merges: [],
    body: texts.flatMap((text) => [...(texts.length > 1 ? [[text.title, "", null]] : []), ...body(text, wording)]),
    footnotes: [...new Set(texts.flatMap((text) => grounds(text, wording)))].filter((line) => line !== citation),
    widths: WIDTHS,
  };
}

function body(
  { arguments: given, steps, result, failure }: DerivationText,
  wording: DerivationWording,
): PlannedCell[][] {
  return [
    ...given.map(({ label, text }): PlannedCell[] => [label, text, null]),
    ...steps.map((step): PlannedCell[] => [step.label, step.text, amount(step.amount)]),
    [wording.result, failure ?? result, null],
  ];
}

const amount = (decimal: string | undefined): PlannedCell =>
  decimal === undefined ? null : { number: Number(decimal), format: MONEY_FORMAT };

const grounds = ({ rows }: DerivationText, wording: DerivationWording): string[] =>
  rows.flatMap((row) => [
    [row.code, row.title].filter(Boolean).join(" "),
    ...row.printed.map((printed) => [printed.heading, printed.text].filter(Boolean).join(" ")),
    row.source,
    ...row.notes.map((note) => `${wording.editorial}: ${note}`),
  ]);
