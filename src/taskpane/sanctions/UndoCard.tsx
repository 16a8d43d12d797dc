import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { Section } from "../reference/card/Section";
import type { UndoState } from "./useUndo";
import { useSanctionsTexts } from "./texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
});

/** The last change of each sheet, kept in the workbook: it is there when the pane, or the file, is opened again. */
export function UndoCard({ undo, busy }: { readonly undo: UndoState; readonly busy: boolean }) {
  const styles = useStyles();
  const { undo: texts } = useSanctionsTexts();
  if (undo.records.length === 0) return null;
  return (
    <Section title={texts.title}>
      {undo.records.map((record) => {
        const isDone = record.state === "done";
        const at = new Date(record.at).toLocaleString("ru-RU", { dateStyle: "short", timeStyle: "short" });
        return (
          <div key={record.id} className={styles.item}>
            <Text size={200}>{texts.place(texts.kinds[record.kind], record.sheet, at)}</Text>
            <div className={styles.row}>
              <Button
                className={styles.main}
                size="small"
                icon={isDone ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
                disabledFocusable={busy}
                onClick={() => void undo.restore(record)}
              >
                {isDone ? texts.back : texts.again}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                onClick={() => void undo.forget(record)}
              >
                {texts.forget}
              </Button>
            </div>
          </div>
        );
      })}
    </Section>
  );
}
