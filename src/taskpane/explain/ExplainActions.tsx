import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { NoteAddRegular, TableInsertColumnRegular } from "@fluentui/react-icons";
import type { Explanation } from "../../excel/explain";
import { noteKinds } from "../../excel/notes";
import { actionStrip } from "../sharedStyles";
import { useTexts } from "../texts";
import { useInsertDerivation } from "./useInsertDerivation";

const useStyles = makeStyles({
  actions: { ...actionStrip, flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  hint: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly explanation: Extract<Explanation, { kind: "calls" }>;
  readonly placing: boolean;
  onPlacing(placing: boolean): void;
}

/** Keeps the derivation in the workbook: as a note on the cell, or as a table at a place that the user chooses. */
export function ExplainActions({ explanation, placing, onPlacing }: Props) {
  const styles = useStyles();
  const { explain: texts, cancel } = useTexts();
  const insert = useInsertDerivation(explanation);
  const unsupported = noteKinds().length === 0;
  if (!insert) return null;

  const place = async () => {
    if (await insert.table()) onPlacing(false);
  };
  return (
    <div className={styles.actions}>
      {placing ? (
        <>
          <Text size={200} className={styles.hint} role="status">
            {texts.choosePlace}
          </Text>
          <Button className={styles.button} appearance="primary" autoFocus onClick={() => void place()}>
            {texts.insertHere}
          </Button>
          <Button className={styles.button} onClick={() => onPlacing(false)}>
            {cancel}
          </Button>
        </>
      ) : (
        <>
          {unsupported && (
            <Text size={200} className={styles.hint}>
              {texts.noteUnsupported}
            </Text>
          )}
          <Button
            className={styles.button}
            size="small"
            icon={<NoteAddRegular />}
            disabled={unsupported}
            onClick={() => void insert.note()}
          >
            {texts.insertNote}
          </Button>
          <Button
            className={styles.button}
            size="small"
            icon={<TableInsertColumnRegular />}
            onClick={() => onPlacing(true)}
          >
            {texts.insertTable}
          </Button>
        </>
      )}
    </div>
  );
}
