import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { EditedCall } from "./handoff";
import type { Target } from "./useTarget";

interface Props {
  readonly target: Target | undefined;
  onEdit(call: EditedCall): void;
}

/** The selected cell has a formula of the add-in already: the way to change it instead of building a new one. */
export function FoundFormula({ target, onEdit }: Props) {
  const { builder: texts } = useTexts();
  const call = target?.call;
  if (!call) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody style={{ whiteSpace: "normal" }}>{texts.found(call.home.cell, call.name)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onEdit(call)}>
          {texts.editIt}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
