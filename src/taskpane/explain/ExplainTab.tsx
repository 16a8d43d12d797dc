import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addressText } from "../../excel/address";
import { useTexts } from "../texts";
import { CallCard } from "./CallCard";
import { CellHead } from "./CellHead";
import { EmptyState } from "./EmptyState";
import { ExplainActions } from "./ExplainActions";
import { useExplanation } from "./useExplanation";

const useStyles = makeStyles({
  tab: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flex: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalM}` },
  loading: { padding: tokens.spacingVerticalXXL },
});

/** The selected cell's calls of the add-in's functions, each with its derivation. */
export default function ExplainTab() {
  const styles = useStyles();
  const { explain: texts } = useTexts();
  // While the user looks for a place for the table, the selection moves and the explanation stays.
  const [placing, setPlacing] = useState(false);
  const { explanation, failed, setElement } = useExplanation(placing);

  if (failed) return <EmptyState kind="noSelection" />;
  if (!explanation) return <Spinner className={styles.loading} size="small" label={texts.loading} />;
  if (explanation.kind !== "calls") return <EmptyState kind={explanation.kind} cell={explanation.cell} />;
  const { cell, calls } = explanation;
  return (
    <div className={styles.tab}>
      <div
        key={addressText(cell.selected)} // another cell is read from its beginning
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label={texts.explained(cell.selected.cell)}
      >
        <CellHead explanation={explanation} onElement={setElement} />
        {calls.map((call) => (
          <CallCard key={call.node.start} call={call} cell={cell} />
        ))}
      </div>
      <ExplainActions explanation={explanation} placing={placing} onPlacing={setPlacing} />
    </div>
  );
}
