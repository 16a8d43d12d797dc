import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../reference/card/Section";

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

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Shown when pointed at. */
  readonly hint?: string;
  readonly value: number;
  readonly text: string;
}

/** Numbers as bars: a list whose texts say the same as the bars show. */
export function BarList({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) {
  const styles = useStyles();
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  if (largest <= 0) return null;
  return (
    <Section title={title}>
      <ol className={styles.list}>
        {bars.map(({ key, label, hint, value, text }) => (
          <li key={key} className={styles.item} title={hint}>
            <span>{label}</span>
            <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
              <rect className={styles.fill} height="12" width={Math.max(0.5, (100 * value) / largest)} />
            </svg>
            <span className={styles.amount}>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
