import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { foldWord } from "../../../rules/fold";
import { latinName } from "../../../sheets/editions/foreign/buildEdition";
import { TextField } from "./TextField";
import { VOCABULARY, type WizardState } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly state: WizardState;
  onChange(state: WizardState): void;
}

/** What tells the columns apart and no usual dimension does: an age, a place of work. */
export function NewDimension({ state, onChange }: Props) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const [title, setTitle] = useState("");
  const add = () => {
    const known = VOCABULARY.find((dimension) => foldWord(dimension.title.ru) === foldWord(title));
    const id = known?.id ?? latinName(title);
    setTitle("");
    if (state.dimensions.includes(id)) return;
    onChange({
      ...state,
      dimensions: [...state.dimensions, id],
      titles: known ? state.titles : { ...state.titles, [id]: title.trim() },
    });
  };
  return (
    <div className={styles.row}>
      <TextField half label={texts.newDimension} hint={texts.newDimensionHint} value={title} onChange={setTitle} />
      <Button size="small" aria-label={texts.addDimension} disabledFocusable={title.trim() === ""} onClick={add}>
        {texts.add}
      </Button>
    </div>
  );
}
