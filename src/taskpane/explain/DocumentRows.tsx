import { makeStyles, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import type { DocumentRow } from "../../rules/derivation";
import { Section } from "../reference/card/Section";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  code: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  heading: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  source: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { color: tokens.colorNeutralForeground2 },
  note: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: "italic",
  },
});

/** The rows that the value comes from, in the words of the document; editorial notes are told apart. */
export function DocumentRows({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const styles = useStyles();
  const { explain: texts } = useTexts();
  if (rows.length === 0) return null;
  return (
    <Section title={texts.document}>
      {rows.map((row) => (
        <div key={row.source} className={styles.row}>
          <div>
            {row.code && <span className={styles.code}>{row.code}</span>}
            {row.title}
          </div>
          {row.printed.map(({ heading, text }, index) => (
            <div key={index}>
              {heading && <span className={styles.heading}>{heading} </span>}
              {text}
            </div>
          ))}
          <div className={styles.source}>
            {row.source}
            <div className={styles.muted}>{row.edition}</div>
          </div>
          {row.notes.map((note) => (
            <div key={note} className={styles.note} role="note" aria-label={texts.note}>
              <InfoRegular aria-hidden />
              <span>
                {texts.note}: {note}
              </span>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}
