import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../texts";

interface Props {
  readonly address: string;
  onStop(): void;
}

/** Which formula is being changed in its place. */
export function EditedBar({ address, onStop }: Props) {
  const { builder: texts } = useTexts();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>{texts.editing(address)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onStop}>
          {texts.stopEditing}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
