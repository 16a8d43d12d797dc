import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Built } from "./useDefects";
import { useDefectsTexts } from "../texts";

interface Props {
  readonly built: Built;
  readonly busy: boolean;
  onCheck(): Promise<void>;
}

/** What was built before, and that its source has changed since. */
export function BuiltNote({ built: { record, freshness }, busy, onCheck }: Props) {
  const { built: texts } = useDefectsTexts();
  return (
    <MessageBar intent={freshness === "same" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{texts[freshness](record.built)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void onCheck()}>
          {texts.check}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
