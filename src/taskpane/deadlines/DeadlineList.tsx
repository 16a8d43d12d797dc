import { makeStyles, tokens } from "@fluentui/react-components";
import { fromSerial, russianDate } from "../../rules/dates";
import { byDate, type CountedTerm } from "../../rules/deadlines/termList";
import { describeFailure } from "../../rules/messages";
import { termText } from "../../rules/termText";
import { Section } from "../reference/card/Section";
import { useWording } from "../texts";
import { useDeadlinesTexts } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  date: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Every term with its date, the nearest first; then those that have none, with the reason. */
export function DeadlineList({ terms }: { readonly terms: readonly CountedTerm[] }) {
  const styles = useStyles();
  const texts = useDeadlinesTexts();
  const { language } = useWording();
  const dated = byDate(terms);
  const undated = terms.filter(({ due }) => due === undefined);
  return (
    <>
      {dated.length > 0 && (
        <Section title={texts.list}>
          <ul className={styles.list}>
            {dated.map(({ row, due, onDayOff }) => (
              <li key={row.code} className={styles.item}>
                <span className={styles.date}>{russianDate(fromSerial(due))}</span>
                {row.title}
                <div className={styles.muted}>
                  {[row.code, termText(row, language), row.responsible, onDayOff && texts.dayOff]
                    .filter(Boolean)
                    .join(" · ")}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {undated.length > 0 && (
        <Section title={texts.undated}>
          <ul className={styles.list}>
            {undated.map(({ row, failure }) => (
              <li key={row.code} className={styles.item}>
                {row.title}
                <div className={styles.muted}>{failure && describeFailure(failure, language)}</div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
