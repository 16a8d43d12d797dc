import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { councilPlan2025 } from "../../editions/council";
import type { PlanSet } from "../../excel/council/planSets";
import type { Council } from "../../excel/council/readCouncil";
import { itemsOf } from "../../rules/council/model";
import { useCouncilTexts } from "./texts";
import { InferredNote } from "./InferredNote";
import type { CouncilState } from "./useCouncil";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly council: Council;
  readonly sets: readonly PlanSet[];
  readonly busy: boolean;
  readonly state: CouncilState;
}

/** Which plan is open, and reading it again. */
export function PlanHead({ council: { plan, suffix }, sets, busy, state }: Props) {
  const styles = useStyles();
  const { head: texts } = useCouncilTexts();
  const { year } = plan.details;
  return (
    <section className={styles.head}>
      <h2 className={styles.title}>{texts.summary(year, plan.meetings.length, itemsOf(plan).length)}</h2>
      {sets.length > 1 && (
        <Field label={texts.set} size="small">
          <Select value={suffix} onChange={(_event, { value }) => void state.choose(value)}>
            {sets.map((set) => (
              <option key={set.suffix} value={set.suffix}>
                {set.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button
        appearance="primary"
        icon={<ArrowSyncRegular />}
        disabledFocusable={busy}
        onClick={() => void state.refresh()}
      >
        {texts.refresh}
      </Button>
      {year === councilPlan2025.year && <InferredNote />}
    </section>
  );
}
