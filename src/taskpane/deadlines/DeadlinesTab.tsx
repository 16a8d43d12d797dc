import { makeStyles, tokens } from "@fluentui/react-components";
import { BuildProgress } from "../build/BuildProgress";
import { useBuildSheets } from "../build/useBuildSheets";
import { useTexts } from "../texts";
import { DeadlineActions } from "./DeadlineActions";
import { DeadlineForm } from "./DeadlineForm";
import { DeadlineList } from "./DeadlineList";
import { useDeadlines } from "./useDeadlines";

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Terms of a document from a date: sheets, reminders, a file for a calendar. */
export default function DeadlinesTab() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const deadlines = useDeadlines();
  const { progress, build } = useBuildSheets();
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={tabs.deadlines}>
        <h2 className={styles.title}>{deadlines.edition.document.title}</h2>
        <DeadlineForm deadlines={deadlines} />
        <DeadlineActions deadlines={deadlines} busy={progress !== undefined} onBuild={build} />
        <DeadlineList terms={deadlines.terms} />
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
