import { topViolations, type ViolationSums } from "../../../rules/defects/violationSums";
import { BarList } from "../BarList";
import { useDefectsTexts } from "../texts";

/** The ten largest as bars. */
export function TopChart({ violations }: { readonly violations: readonly ViolationSums[] }) {
  const { overview: texts } = useDefectsTexts();
  const bars = topViolations(violations).map(({ code, violation, tally }) => ({
    key: `${violation?.edition.id} ${code}`,
    label: code || texts.noCode,
    hint: violation?.row.name ?? code,
    value: tally.kopecks.total,
    text: texts.amount(tally.kopecks.total / 100),
  }));
  return <BarList title={texts.top} bars={bars} />;
}
