import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { Progress } from "./useBuildSheets";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function BuildProgress({ progress: { done, cancel } }: { readonly progress: Progress }) {
  const styles = useStyles();
  const { progress: texts } = useTexts().build;
  return (
    <div className={styles.bar}>
      <ProgressBar value={done} aria-label={texts.label} thickness="large" />
      <Button size="small" onClick={cancel}>
        {texts.cancel}
      </Button>
    </div>
  );
}
