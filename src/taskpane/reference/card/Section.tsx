import { makeStyles, tokens } from "@fluentui/react-components";
import { SUMMARY_STOP } from "../../tabStops";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  title: {
    margin: 0,
    display: "inline",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  summary: { cursor: "pointer" },
  hint: {
    fontSize: tokens.fontSizeBase200,
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
    marginInlineStart: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Shown only when asked for. */
  readonly collapsed?: boolean;
  readonly children: ReactNode;
}

export function Section({ title, hint, collapsed, children }: Props) {
  const styles = useStyles();
  const heading = (
    <>
      <h3 className={styles.title}>{title}</h3>
      {hint && <span className={styles.hint}>{hint}</span>}
    </>
  );
  if (collapsed) {
    return (
      <details className={styles.section}>
        <summary className={styles.summary} tabIndex={SUMMARY_STOP}>
          {heading}
        </summary>
        {children}
      </details>
    );
  }
  return (
    <section className={styles.section}>
      {heading}
      <div>{children}</div>
    </section>
  );
}
