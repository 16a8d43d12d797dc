import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { BuildProgress } from "../../build/BuildProgress";
import { ColumnMapping } from "../../source/ColumnMapping";
import { SourcePicker } from "../../source/SourcePicker";
import { DEFECT_SHEETS } from "../../../sheets/defects";
import { tabColumn, tabScroll } from "../../sharedStyles";
import { SheetChoice } from "../SheetChoice";
import { BuiltNote } from "./BuiltNote";
import { FilterFields } from "./FilterFields";
import { Overview } from "./Overview";
import { ReportTables } from "./ReportTables";
import { useDefects } from "./useDefects";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  view: tabColumn,
  scroll: tabScroll,
  loading: { padding: tokens.spacingVerticalXXL },
});

/** Russia: defects of a table summed up by the sanction list, and the lines of form № ПГ. */
export function RussiaView() {
  const styles = useStyles();
  const texts = useDefectsTexts();
  const state = useDefects();
  const { source, table, summary, progress, built } = state;
  const busy = progress !== undefined;
  if (!source.list) return <Spinner className={styles.loading} size="small" label={texts.loading} />;
  return (
    <div className={styles.view}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.views.russia}>
        {built && <BuiltNote built={built} busy={busy} onCheck={state.check} />}
        <SourcePicker state={source} busy={busy} />
        {source.source && <ColumnMapping state={source} labels={texts.columns} hints={texts.hints} busy={busy} />}
        <Button
          appearance={table ? "secondary" : "primary"}
          disabledFocusable={busy || !source.ready}
          onClick={() => void state.read()}
        >
          {texts.read}
        </Button>
        {table && summary && (
          <>
            <FilterFields table={table} filter={state.filter} busy={busy} onChange={state.setFilter} />
            <Overview summary={summary} />
            <ReportTables controls={table.controls} tables={state.tables} busy={busy} onChange={state.setTable} />
            <SheetChoice sheets={DEFECT_SHEETS} texts={texts.sheets} busy={busy} onBuild={state.build} />
          </>
        )}
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
