import { makeStyles, tokens } from "@fluentui/react-components";
import { topViolations, type ViolationSums } from "../../../rules/defects/violationSums";
import { Section } from "../../reference/card/Section";
import { useTexts } from "../../texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(44px, auto) 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  bar: { display: "block", width: "100%", height: "12px" },
  fill: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  amount: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** The ten largest as bars: a list whose texts say the same as the bars show. */
export function TopChart({ violations }: { readonly violations: readonly ViolationSums[] }) {
  const styles = useStyles();
  const { overview: texts } = useTexts().defects;
  const top = topViolations(violations);
  const largest = top[0]?.tally.kopecks.total ?? 0;
  if (largest <= 0) return null;
  return (
    <Section title={texts.top}>
      <ol className={styles.list}>
        {top.map(({ code, violation, tally }) => (
          <li key={`${violation?.edition.id} ${code}`} className={styles.item} title={violation?.row.name ?? code}>
            <span>{code || texts.noCode}</span>
            <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
              <rect className={styles.fill} height="12" width={Math.max(0.5, (100 * tally.kopecks.total) / largest)} />
            </svg>
            <span className={styles.amount}>{texts.amount(tally.kopecks.total / 100)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
