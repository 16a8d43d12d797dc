import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fromSerial } from "../../rules/dates";
import { termEvents } from "../../rules/deadlines/events";
import { calendarFile } from "../../rules/deadlines/ics";
import { monthView } from "../../rules/deadlines/monthView";
import { monthSheet, remindersSheet, termsSheet } from "../../sheets/deadlines";
import type { SheetBuilder } from "../build/useBuildSheets";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { saveTextFile } from "./saveTextFile";
import { useDeadlinesTexts } from "./texts";
import type { Deadlines } from "./useDeadlines";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly deadlines: Deadlines;
  readonly busy: boolean;
  readonly onBuild: SheetBuilder["build"];
}

/** What can be made of the terms: sheets of the workbook, and a file for a calendar. */
export function DeadlineActions({ deadlines, busy, onBuild }: Props) {
  const styles = useStyles();
  const texts = useDeadlinesTexts();
  const { attempt, say } = useStatus();
  const { edition, start, startSerial, terms, holidays } = deadlines;
  const document = edition.document.title;
  const monthly = terms.some(({ row }) => row.rule?.count === "ofMonth");
  const events = termEvents(terms);

  const buildMonth = () => {
    const { year, month } = fromSerial(startSerial);
    return onBuild([monthSheet(document, year, month, monthView(edition, year, month, holidays.days))]);
  };
  const saveFile = async () => {
    if (events.length === 0) return say({ intent: "error", text: texts.nothing });
    const name = `${edition.id}-${start}.ics`;
    saveTextFile(name, calendarFile(document, events, new Date()), "text/calendar");
    say({ intent: "success", text: texts.saved(name) });
  };
  const button = (label: string, onClick: () => Promise<unknown>) => (
    <Button
      className={styles.button}
      disabledFocusable={busy}
      onClick={() =>
        void attempt(async () => {
          await onClick();
        })
      }
    >
      {label}
    </Button>
  );
  return (
    <Section title={texts.sheets}>
      <div className={styles.buttons}>
        {button(texts.terms, () => onBuild([termsSheet({ document, terms, start, holidays: holidays.reference })]))}
        {button(texts.reminders, () => onBuild([remindersSheet(document, terms, startSerial)]))}
        {monthly && button(texts.month, buildMonth)}
        {button(texts.file, saveFile)}
      </div>
    </Section>
  );
}
