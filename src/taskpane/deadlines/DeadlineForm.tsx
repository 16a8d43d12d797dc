import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDeadlinesTexts } from "./texts";
import type { Deadlines } from "./useDeadlines";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

export function DeadlineForm({ deadlines }: { readonly deadlines: Deadlines }) {
  const styles = useStyles();
  const texts = useDeadlinesTexts();
  const { editions, edition, start, holidays } = deadlines;
  return (
    <div className={styles.form}>
      <Field label={texts.document} size="small">
        <Select value={edition.id} onChange={(_event, { value }) => deadlines.chooseEdition(value)}>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.start} size="small">
        <Input type="date" value={start} onChange={(_event, { value }) => deadlines.chooseStart(value)} />
      </Field>
      <Field
        label={texts.holidays}
        size="small"
        hint={holidays.problem ? undefined : texts.holidaysHint}
        validationMessage={holidays.problem}
      >
        <Input
          value={holidays.text}
          autoComplete="off"
          onChange={(_event, { value }) => deadlines.typeHolidays(value)}
          onBlur={() => void deadlines.readOwnHolidays()}
          onKeyDown={({ key }) => key === "Enter" && void deadlines.readOwnHolidays()}
        />
      </Field>
    </div>
  );
}
