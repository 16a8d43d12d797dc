import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Monitoring } from "../../../excel/kazakhstan/readMonitoring";
import type { NoAmount } from "../../../rules/kazakhstan/model";
import { providerKey } from "../../../rules/kazakhstan/summary";
import { type MonthlyIndexes, type Threshold, thresholdsOf } from "../../../rules/kazakhstan/thresholds";
import { Section } from "../../reference/card/Section";
import { HeadCodeChart } from "./HeadCodeChart";
import { useKazakhstanTexts } from "./texts";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lines: { display: "flex", flexDirection: "column" },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly monitoring: Monitoring;
  readonly indexes: MonthlyIndexes;
}

const providersOf = (thresholds: readonly Threshold[]): number => new Set(thresholds.map(providerKey)).size;

/** What the table comes to: defects and sums, grades, the limit of clause 16, and why some have no sum. */
export function MonitoringOverview({ monitoring: { summary }, indexes }: Props) {
  const styles = useStyles();
  const { overview: texts } = useKazakhstanTexts();
  const { total, withoutCode, byHead } = summary;
  const providers = summary.providers();
  const graded = (["significant", "insignificant", "notStated"] as const).flatMap((severity) => {
    const count = providers.reduce((sum, { bySeverity }) => sum + bySeverity[severity].count, 0);
    return count > 0 ? [texts[severity](count)] : [];
  });
  const thresholds = thresholdsOf(summary, indexes);
  const over = providersOf(thresholds.filter(({ months }) => months.length > 0));
  const onlyInYear = providersOf(thresholds.filter((one) => one.onlyInYear));
  const reasons = Object.entries(total.noAmount) as [NoAmount, number][];
  return (
    <div className={styles.overview}>
      <div role="status" className={styles.lines}>
        <h2 className={styles.headline}>{texts.headline(total.count, total.kopecks / 100)}</h2>
        <Text size={200}>{`${[texts.providers(providers.length), ...graded].join(", ")}.`}</Text>
        <Text size={200}>{texts.over(over)}</Text>
        {onlyInYear > 0 && <Text size={200}>{texts.onlyInYear(onlyInYear)}</Text>}
        {withoutCode > 0 && <Text size={200}>{texts.withoutCode(withoutCode)}</Text>}
      </div>
      <HeadCodeChart byHead={byHead} />
      {reasons.length > 0 && (
        <Section title={texts.noAmount}>
          <ul className={styles.list}>
            {reasons.map(([reason, count]) => (
              <li key={reason}>{texts.reason(texts.reasons[reason], count)}</li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
