import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ExplainedCall } from "../../excel/formula/explain";
import { DocumentRows } from "../explain/DocumentRows";
import { ObstacleText } from "../explain/ObstacleText";
import { Steps } from "../explain/Steps";
import { useTexts } from "../texts";
import type { Outcome } from "./useOutcome";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly call: ExplainedCall | undefined;
  readonly outcome: Outcome;
}

/** How the formula comes to its result: the steps and the row of the document, below the fields. */
export function ResultPreview({ call, outcome }: Props) {
  const styles = useStyles();
  const { builder: texts } = useTexts();
  const { text, waiting } = outcome;
  if (!call || waiting) return null;
  const { explained, shape } = call;
  return (
    <section className={styles.preview} aria-label={texts.result}>
      {shape.rows * shape.columns > 1 && (
        <Text size={200} className={styles.muted}>
          {texts.several(shape.rows, shape.columns)}
        </Text>
      )}
      {explained.kind !== "derivation" && <ObstacleText obstacle={explained} title={call.title} />}
      {text && <Steps steps={text.steps} />}
      {text && <DocumentRows rows={text.rows} />}
    </section>
  );
}
