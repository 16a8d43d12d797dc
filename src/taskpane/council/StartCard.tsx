import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { councilPlan2025 } from "../../editions/council";
import { editionSheets } from "../../excel/council/sheetPlans";
import { useCouncilTexts } from "./texts";
import { InferredNote } from "./InferredNote";
import type { CouncilState } from "./useCouncil";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly busy: boolean;
  readonly onCreate: CouncilState["create"];
}

/** A workbook without a plan. */
export function StartCard({ busy, onCreate }: Props) {
  const styles = useStyles();
  const { start: texts } = useCouncilTexts();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{texts.title}</h2>
      <Text>{texts.text}</Text>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => void onCreate(editionSheets)}>
        {texts.create(councilPlan2025.year)}
      </Button>
      <InferredNote />
    </section>
  );
}
