import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { BuildProgress } from "../../build/BuildProgress";
import { useProgress } from "../../build/progressStore";
import { tabColumn, tabScroll } from "../../sharedStyles";
import { ColumnMapping } from "../../source/ColumnMapping";
import { SourcePicker } from "../../source/SourcePicker";
import { ConclusionForm } from "./ConclusionForm";
import { MonitoringOverview } from "./MonitoringOverview";
import { MonitoringProblems } from "./MonitoringProblems";
import { RatesCard } from "./RatesCard";
import { SummarySheets } from "./SummarySheets";
import { type MonitoringState, useMonitoring } from "./useMonitoring";
import { useKazakhstanTexts } from "./texts";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  view: tabColumn,
  scroll: tabScroll,
  loading: { padding: tokens.spacingVerticalXXL },
});

function ProgressBar({ state: { reading, building } }: { readonly state: MonitoringState }) {
  const texts = useKazakhstanTexts();
  const counting = useProgress(reading);
  if (counting) return <BuildProgress progress={counting} label={texts.counting} />;
  return building ? <BuildProgress progress={building} /> : null;
}

/** Kazakhstan: the monitoring register, thresholds and conclusions of document 003. */
export function KazakhstanView() {
  const styles = useStyles();
  const texts = useKazakhstanTexts();
  const defects = useDefectsTexts();
  const state = useMonitoring();
  const { source, monitoring, busy } = state;
  if (!source.list) return <Spinner className={styles.loading} size="small" label={texts.loading} />;
  return (
    <div className={styles.view}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={defects.views.kazakhstan}>
        <SourcePicker state={source} busy={busy} />
        {source.source && <ColumnMapping state={source} labels={texts.columns} hints={texts.hints} busy={busy} />}
        <RatesCard state={state} busy={busy} />
        <Button
          appearance={monitoring ? "secondary" : "primary"}
          disabledFocusable={busy || !source.ready}
          onClick={() => void state.read()}
        >
          {texts.read}
        </Button>
        {monitoring && (
          <>
            <MonitoringOverview monitoring={monitoring} indexes={state.indexes} />
            <MonitoringProblems monitoring={monitoring} />
            <SummarySheets busy={busy} onBuild={state.buildSheets} />
            <ConclusionForm state={state} monitoring={monitoring} busy={busy} />
          </>
        )}
      </div>
      <ProgressBar state={state} />
    </div>
  );
}
