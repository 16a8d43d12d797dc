import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Built } from "./useDefects";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  // In a full column the bar would be pressed together, and what comes below would lie over its button.
  note: { flexShrink: 0 },
});

interface Props {
  readonly built: Built;
  readonly busy: boolean;
  onCheck(): Promise<void>;
}

/** What was built before, and that its source has changed since. */
export function BuiltNote({ built: { record, freshness }, busy, onCheck }: Props) {
  const styles = useStyles();
  const { built: texts } = useDefectsTexts();
  return (
    <MessageBar className={styles.note} intent={freshness === "same" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{texts[freshness](record.built)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void onCheck()}>
          {texts.check}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
