import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { derivationWording, type StepText } from "../../rules/derivation/text";
import { numberText } from "../../rules/derivation/text/numbers";
import { Section } from "../reference/card/Section";
import { useWording } from "../texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  step: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  amount: { fontVariantNumeric: "tabular-nums", textAlign: "end", whiteSpace: "nowrap" },
  text: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  sum: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The calculation, a line for each step, with the amounts in one column. */
export function Steps({ steps }: { readonly steps: readonly StepText[] }) {
  const styles = useStyles();
  const { texts, language } = useWording();
  if (steps.length === 0) return null;
  const wording = derivationWording(language);
  return (
    <Section title={texts.explain.calculation}>
      <ol className={styles.list}>
        {steps.map(({ kind, label, text, amount }, index) => (
          <li
            key={index}
            className={mergeClasses(styles.step, kind === "sum" && styles.sum, kind === "notDue" && styles.none)}
          >
            <span>{label}</span>
            <span className={styles.amount}>{amount !== undefined && numberText(amount, wording, true)}</span>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
