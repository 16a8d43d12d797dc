import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { watchSelection } from "../../excel/selection";
import { useTexts } from "../texts";
import { useStatus } from "./StatusProvider";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  text: { overflowWrap: "anywhere", whiteSpace: "normal" },
});

/** The last line of the pane: what the last action did, and where the next one will write. */
export function StatusBar() {
  const styles = useStyles();
  const texts = useTexts();
  const { message, say } = useStatus();
  const [address, setAddress] = useState<string>();
  useEffect(() => watchSelection(setAddress), []);
  return (
    <footer className={styles.bar}>
      <div role="status" aria-live="polite">
        {message && (
          <MessageBar intent={message.intent} shape="square" layout="multiline" politeness="polite">
            <MessageBarBody className={styles.text}>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={texts.close}
                  onClick={() => say(undefined)}
                />
              }
            />
          </MessageBar>
        )}
      </div>
      <div className={styles.cell}>{address ? texts.cell(address) : texts.noCell}</div>
    </footer>
  );
}
