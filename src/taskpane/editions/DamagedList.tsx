import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type DamagedEdition, removeDamagedEdition } from "../../excel/editions";
import { defectFindings } from "../../excel/editions/importSheets";
import { useAsk } from "../dialog/DialogProvider";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { ProblemList } from "./ProblemList";
import { saveFile } from "./saveFile";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What the workbook carries and cannot be read: nothing of it is dropped unless the user says so. */
export function DamagedList({ damaged }: { readonly damaged: readonly DamagedEdition[] }) {
  const { damaged: texts } = useEditionsTexts();
  return (
    <Section title={texts.title}>
      <Text>{texts.text}</Text>
      {damaged.map((edition) => (
        <Damaged key={edition.partIds.join()} edition={edition} />
      ))}
    </Section>
  );
}

function Damaged({ edition }: { readonly edition: DamagedEdition }) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const texts = editions.damaged;
  const { attempt, say } = useStatus();
  const ask = useAsk();
  const { id, damage, defects, text } = edition;
  const title = edition.title ?? id ?? texts.nameless;
  const remove = () =>
    attempt(async () => {
      const answer = await ask({
        title: editions.remove.title,
        text: editions.remove.text(title),
        choices: [{ id: "remove", label: editions.remove.yes }],
      });
      if (!answer) return;
      await removeDamagedEdition(edition);
      say({ intent: "success", text: editions.remove.done(title) });
    });
  return (
    <div className={styles.item}>
      <Text weight="semibold">{title}</Text>
      <Text>{texts.kinds[damage]}</Text>
      {defects.length > 0 && <ProblemList findings={defectFindings(defects)} />}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => saveFile(`${id ?? "edition"}.damaged.txt`, text)}>
          {texts.save}
        </Button>
        <Button size="small" onClick={() => void remove()}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
