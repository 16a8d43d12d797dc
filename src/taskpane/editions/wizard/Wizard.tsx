import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readSelectedTable, readTableAgain, type Selected } from "../../../excel/editions/foreignRange";
import { useStatus } from "../../status/StatusProvider";
import { WizardForm } from "./WizardForm";
import { begin, retaken, type WizardState } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A table of any sheet becomes a table of an edition: chosen first, explained then. */
export function Wizard({ onSaved }: { onSaved(): void }) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const { attempt, say } = useStatus();
  const [state, setState] = useState<WizardState>();
  const take = (read: () => Promise<Selected>) =>
    attempt(async () => {
      const selected = await read();
      if (typeof selected === "string") say({ intent: "error", text: texts[selected] });
      else setState((now) => (now ? retaken(now, selected) : begin(selected)));
    });
  return (
    <div className={styles.view}>
      <Text>{texts.select}</Text>
      <div className={styles.buttons}>
        <Button appearance={state ? "secondary" : "primary"} onClick={() => void take(readSelectedTable)}>
          {texts.take}
        </Button>
        {state && <Button onClick={() => void take(() => readTableAgain(state.selected))}>{texts.again}</Button>}
      </div>
      {state && <Text role="status">{texts.range(state.selected.address)}</Text>}
      {state && <WizardForm state={state} onChange={setState} onSaved={onSaved} />}
    </div>
  );
}
