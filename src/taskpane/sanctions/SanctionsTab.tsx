import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { BuildProgress } from "../build/BuildProgress";
import { actionStrip, tabColumn, tabScroll, tabTitle } from "../sharedStyles";
import { ColumnMapping } from "../source/ColumnMapping";
import { SourcePicker } from "../source/SourcePicker";
import { ChangedList } from "./ChangedList";
import { CodeRepairs } from "./CodeRepairs";
import { OptionsForm } from "./OptionsForm";
import { PreviewCard } from "./PreviewCard";
import { UndoCard } from "./UndoCard";
import { useSanctions } from "./useSanctions";
import { useSanctionsTexts } from "./texts";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: tabScroll,
  title: tabTitle,
  loading: { padding: tokens.spacingVerticalXXL },
  actions: { ...actionStrip, gap: tokens.spacingHorizontalS },
  action: { flex: 1, minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

/** «Санкции»: a table of violations recalculated in place, with a preview before and a way back after. */
export default function SanctionsTab() {
  const styles = useStyles();
  const texts = useSanctionsTexts();
  const state = useSanctions();
  const { source, progress, summary, repairs, changes } = state;
  const { mapping } = source;
  const busy = progress !== undefined;
  if (!source.list) return <Spinner className={styles.loading} size="small" label={texts.loading} />;
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.title}>
        <h2 className={styles.title}>{texts.title}</h2>
        <UndoCard undo={state.undo} busy={busy} />
        <SourcePicker state={source} busy={busy} />
        {source.source && (
          <>
            {changes && <ChangedList changes={changes} />}
            {summary && <PreviewCard summary={summary} source={source.source} mapping={mapping} />}
            {mapping.code !== undefined && (
              <CodeRepairs
                groups={repairs}
                source={source.source}
                column={mapping.code}
                busy={busy}
                onFind={() => void state.findRepairs()}
                onApply={(codes) => void state.repair(codes)}
              />
            )}
            <ColumnMapping state={source} labels={texts.columns} hints={texts.hints} busy={busy} />
            <OptionsForm state={state} busy={busy} />
          </>
        )}
      </div>
      {progress ? (
        <BuildProgress progress={progress} label={texts.progress} />
      ) : (
        <div className={styles.actions}>
          <Button className={styles.action} disabledFocusable={!state.ready} onClick={() => void state.preview()}>
            {texts.preview.button}
          </Button>
          <Button
            className={styles.action}
            appearance="primary"
            disabledFocusable={!state.ready}
            onClick={() => void state.recalculate()}
          >
            {texts.apply}
          </Button>
        </div>
      )}
    </div>
  );
}
