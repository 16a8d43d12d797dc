import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { criteriaOf } from "../../rules/targets/criteria";
import { targetsSheet } from "../../sheets/targets";
import { BuildProgress } from "../build/BuildProgress";
import { useBuildSheets } from "../build/useBuildSheets";
import { useStatus } from "../status/StatusProvider";
import { useTexts } from "../texts";
import { ActualsForm } from "./ActualsForm";
import { useTargetsTexts } from "./texts";
import { useTargets } from "./useTargets";
import { tabColumn, tabScroll, tabTitle } from "../sharedStyles";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: { ...tabScroll, gap: tokens.spacingVerticalM },
  title: tabTitle,
});

/** Criteria of a programme against what was reached, in one territory or in several side by side. */
export default function TargetsTab() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const texts = useTargetsTexts();
  const { attempt } = useStatus();
  const targets = useTargets();
  const { progress, build } = useBuildSheets();
  const { editions, edition, criteria, other, territories, source, reading } = targets;
  const waiting = source === "range" && !reading?.territories.length;

  const buildSheet = () =>
    attempt(async () => {
      const beside = other && { id: other.id, title: other.title, criteria: criteriaOf(other) };
      await build([targetsSheet({ edition, criteria, territories, other: beside })]);
    });
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={tabs.targets}>
        <h2 className={styles.title}>{edition.document.title}</h2>
        <Field
          label={texts.edition}
          size="small"
          hint={texts.summary(criteria.filter(({ first }) => first).length, criteria.length)}
        >
          <Select value={edition.id} onChange={(_event, { value }) => targets.chooseEdition(value)}>
            {editions.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        {editions.length > 1 && (
          <Field label={texts.other} size="small">
            <Select value={other?.id ?? ""} onChange={(_event, { value }) => targets.chooseOther(value)}>
              <option value="">{texts.noOther}</option>
              {editions
                .filter((candidate) => candidate !== edition)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </Select>
          </Field>
        )}
        <ActualsForm targets={targets} />
        <Button
          appearance="primary"
          disabledFocusable={progress !== undefined || waiting}
          onClick={() => void buildSheet()}
        >
          {texts.build}
        </Button>
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
