import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts";
import { useCouncilTexts } from "./texts";
import { BuildProgress } from "../build/BuildProgress";
import { MeetingForm } from "./MeetingForm";
import { NextYear } from "./NextYear";
import { PlanHead } from "./PlanHead";
import { ProblemList } from "./ProblemList";
import { NEXT_YEAR_BUTTON, SheetButtons } from "./SheetButtons";
import { StartCard } from "./StartCard";
import { useCouncil } from "./useCouncil";
import { tabColumn, tabScroll } from "../sharedStyles";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: tabScroll,
  loading: { padding: tokens.spacingVerticalXXL },
});

/** The council's year: its table, the sheets that are built of it, and the plan of the next year. */
export default function CouncilTab() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const texts = useCouncilTexts();
  const state = useCouncil();
  const [planning, setPlanning] = useState(false);
  const { sets, council, progress } = state;
  const busy = progress !== undefined;
  const backToPlan = () => {
    setPlanning(false);
    requestAnimationFrame(() => document.getElementById(NEXT_YEAR_BUTTON)?.focus());
  };
  if (!sets) return <Spinner className={styles.loading} size="small" label={texts.loading} />;
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={tabs.council}>
        {!council && <StartCard busy={busy} onCreate={state.create} />}
        {council && planning && <NextYear council={council} busy={busy} state={state} onBack={backToPlan} />}
        {council && !planning && (
          <>
            <PlanHead council={council} sets={sets} busy={busy} state={state} />
            <ProblemList findings={council.findings} />
            <SheetButtons
              council={council}
              busy={busy}
              onBuild={state.build}
              onControl={state.control}
              onNextYear={() => setPlanning(true)}
            />
            <MeetingForm key={council.suffix} council={council} busy={busy} onBuild={state.build} />
          </>
        )}
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
