import type { Edition, Source } from "../editions/format";

/** «Тарифное соглашение Кировской области на 2013 год, прил. 11, п. 3.2.4, ред. 31.05.2013 № 7/1» */
export function citation({ document }: Edition, ...sources: readonly (Source | undefined)[]): string {
  const { annex, clause, footnote } = Object.assign({}, ...sources) as Source;
  return [
    document.title,
    annex && `прил. ${annex}`,
    clause && `п. ${clause}`,
    footnote && `сноска ${footnote}`,
    document.revision && `ред. ${document.revision}`,
  ]
    .filter(Boolean)
    .join(", ");
}
