import { makeStyles, tokens } from "@fluentui/react-components";
import type { SanctionRow } from "../../../editions/format";
import { useTexts } from "../../texts";
import { Section } from "./Section";

const useStyles = makeStyles({
  blocks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  care: { color: tokens.colorNeutralForeground3 },
});

/** The sanctions of a row in the document's own words, under its own headings. */
export function PrintedSanction({ row }: { readonly row: SanctionRow }) {
  const styles = useStyles();
  const { card } = useTexts();
  return (
    <div className={styles.blocks}>
      {(row.blocks ?? []).map(({ heading, texts }, index) => (
        <Section key={index} title={heading ?? card.printed}>
          {texts.map(({ care, text }) => (
            <p key={care.join()} className={styles.text}>
              {texts.length > 1 && <span className={styles.care}>{card.care(care.join(", "))} </span>}
              {text}
            </p>
          ))}
        </Section>
      ))}
    </div>
  );
}
