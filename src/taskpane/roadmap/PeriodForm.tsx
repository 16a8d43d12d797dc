import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRoadMapTexts } from "./texts";
import type { Period } from "./usePeriod";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    columnGap: tokens.spacingHorizontalS,
    // A hint below one field does not stretch the other.
    alignItems: "start",
  },
});

export function PeriodForm({ period }: { readonly period: Period }) {
  const styles = useStyles();
  const texts = useRoadMapTexts();
  const { from, to, weeks, cut } = period;
  const wrong = weeks.length === 0;
  return (
    <div className={styles.form}>
      <Field
        label={texts.from}
        size="small"
        hint={wrong ? undefined : cut ? texts.mostWeeks : texts.weeks(weeks.length)}
      >
        <Input type="date" value={from} onChange={(_event, { value }) => period.chooseFrom(value)} />
      </Field>
      <Field label={texts.to} size="small" validationMessage={wrong ? texts.wrongPeriod : undefined}>
        <Input type="date" value={to} onChange={(_event, { value }) => period.chooseTo(value)} />
      </Field>
    </div>
  );
}
