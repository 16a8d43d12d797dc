import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readSelectedTable } from "../../../excel/editions/foreignRange";
import { useStatus } from "../../status/StatusProvider";
import { WizardForm } from "./WizardForm";
import { begin, type WizardState } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** A table of any sheet becomes a table of an edition: chosen first, explained then. */
export function Wizard({ onSaved }: { onSaved(): void }) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const { attempt, say } = useStatus();
  const [state, setState] = useState<WizardState>();
  const take = () =>
    attempt(async () => {
      const selected = await readSelectedTable();
      if (typeof selected === "string") say({ intent: "error", text: texts[selected] });
      else setState(begin(selected));
    });
  return (
    <div className={styles.view}>
      <Text>{texts.select}</Text>
      <div>
        <Button appearance={state ? "secondary" : "primary"} onClick={() => void take()}>
          {texts.take}
        </Button>
      </div>
      {state && <Text role="status">{texts.range(state.selected.address)}</Text>}
      {state && <WizardForm state={state} onChange={setState} onSaved={onSaved} />}
    </div>
  );
}
