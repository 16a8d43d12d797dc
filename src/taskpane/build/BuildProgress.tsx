import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
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

interface Props {
  readonly progress: Progress;
  /** What is under way; sheets are built unless told. */
  readonly label?: string;
}

export function BuildProgress({ progress: { done, cancel }, label }: Props) {
  const styles = useStyles();
  const { progress: texts } = useTexts().build;
  // The request under way is waited for, and what was built is taken back: the press is answered before that.
  const [stopping, setStopping] = useState(false);
  const stop = () => {
    setStopping(true);
    cancel();
  };
  return (
    <div className={styles.bar}>
      <ProgressBar value={done} aria-label={label ?? texts.label} thickness="large" />
      <Button size="small" disabledFocusable={stopping} onClick={stop}>
        {stopping ? texts.stopping : texts.cancel}
      </Button>
    </div>
  );
}
