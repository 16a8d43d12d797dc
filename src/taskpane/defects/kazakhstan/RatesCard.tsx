import { Button, Field, Input, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { selectPlace } from "../../../excel/kazakhstan/workbookTables";
import { describeRateProblem } from "../../../rules/kazakhstan/messages";
import { RATE_COLUMNS } from "../../../rules/kazakhstan/rates";
import { columnLetters } from "../../../sheets/columnLetters";
import { Section } from "../../reference/card/Section";
import { useStatus } from "../../status/StatusProvider";
import { useWording } from "../../texts";
import { indexOf, type MonitoringState } from "./useMonitoring";
import { useKazakhstanTexts } from "./texts";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 130px", minWidth: 0 },
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
});

/** Norms and tariffs by region, which the user enters, and МРП by year. */
export function RatesCard({ state, busy }: { readonly state: MonitoringState; readonly busy: boolean }) {
  const styles = useStyles();
  const { language } = useWording();
  const { rates: words, problems } = useKazakhstanTexts();
  const { attempt } = useStatus();
  const { tables, settings } = state;
  const rates = tables?.rates;
  const setIndex = (year: string, value: string) =>
    state.setSettings({ ...settings, indexes: { ...settings.indexes, [year]: value } });
  return (
    <Section title={words.title} collapsed>
      <div className={styles.card}>
        <Text size={200}>{rates ? words.some(rates.rates.size) : words.none}</Text>
        {rates && rates.problems.length > 0 && (
          <ul className={styles.list} aria-label={problems.rates}>
            {rates.problems.map((problem, index) => {
              const { sheetId, row, column } = rates.place;
              const at = { sheetId, row: row + problem.row, column: column + RATE_COLUMNS.indexOf(problem.column) };
              return (
                <li key={index}>
                  <Link as="button" inline onClick={() => void attempt(() => selectPlace(at))}>
                    {`${columnLetters(at.column)}${at.row + 1}`}
                  </Link>{" "}
                  {describeRateProblem(problem, language)}
                </li>
              );
            })}
          </ul>
        )}
        {!rates && (
          <Button size="small" disabledFocusable={busy} onClick={() => void state.buildRates()}>
            {words.build}
          </Button>
        )}
        <div className={styles.fields}>
          {Object.entries(settings.indexes).map(([year, value]) => (
            <Field
              key={year}
              className={styles.field}
              label={words.index(year)}
              size="small"
              {...(indexOf(value) === undefined && { validationMessage: words.invalid })}
            >
              <Input
                inputMode="decimal"
                disabled={busy}
                value={value}
                onChange={(_event, data) => setIndex(year, data.value)}
              />
            </Field>
          ))}
        </div>
        <Text size={200}>{words.note}</Text>
      </div>
    </Section>
  );
}
