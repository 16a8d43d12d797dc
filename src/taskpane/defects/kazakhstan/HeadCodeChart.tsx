import type { Tallies } from "../../../rules/kazakhstan/summary";
import { BarList } from "../BarList";
import { useKazakhstanTexts } from "./texts";

/** Defects by head code as bars, in the order of the classifier. */
export function HeadCodeChart({ byHead }: { readonly byHead: Tallies }) {
  const { overview: texts } = useKazakhstanTexts();
  const bars = [...byHead.byKey]
    .sort(([a], [b]) => Number.parseFloat(a) - Number.parseFloat(b))
    .map(([code, { count }]) => ({ key: code, label: code, value: count, text: texts.count(count) }));
  return <BarList title={texts.chart} bars={bars} />;
}
