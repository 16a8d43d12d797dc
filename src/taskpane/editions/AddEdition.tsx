import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { Section } from "../reference/card/Section";
import { ProblemList } from "./ProblemList";
import { useEditionFile } from "./useEditionFile";
import { type EditionsView, openerId } from "./views";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  reading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginTop: tokens.spacingVerticalS,
  },
});

/** The ways in: from sheets, from a file, from somebody's table. */
export function AddEdition({ onOpen }: { onOpen(view: EditionsView): void }) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const texts = editions.actions;
  const input = useRef<HTMLInputElement>(null);
  const { reading, refused, load, stop } = useEditionFile();
  const opener = (view: Exclude<EditionsView, "home">, label: string) => (
    <Button id={openerId(view)} className={styles.button} onClick={() => onOpen(view)}>
      {label}
    </Button>
  );
  return (
    <Section title={texts.title}>
      <div className={styles.buttons}>
        {opener("import", texts.sheets)}
        <Button className={styles.button} disabledFocusable={reading} onClick={() => input.current?.click()}>
          {texts.file}
        </Button>
        {opener("wizard", texts.wizard)}
        {opener("compare", texts.compare)}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={texts.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file) void load(file);
        }}
      />
      {reading && (
        <div className={styles.reading}>
          <Spinner size="tiny" label={editions.busy} />
          <Button size="small" onClick={stop}>
            {editions.stop}
          </Button>
        </div>
      )}
      {refused && <ProblemList title={editions.file.defects(refused.name)} findings={refused.findings} />}
    </Section>
  );
}
