import { makeStyles } from "@fluentui/react-components";
import { calendarYears } from "../../rules/deadlines/termList";
import { BuildProgress } from "../build/BuildProgress";
import { useBuildSheets } from "../build/useBuildSheets";
import { useTexts } from "../texts";
import { CalendarSources } from "./CalendarSources";
import { DeadlineActions } from "./DeadlineActions";
import { DeadlineForm } from "./DeadlineForm";
import { DeadlineList } from "./DeadlineList";
import { useDeadlines } from "./useDeadlines";
import { tabColumn, tabScroll, tabTitle } from "../sharedStyles";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: tabScroll,
  title: tabTitle,
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
        <CalendarSources country={deadlines.edition.country} years={calendarYears(deadlines.terms)} />
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
