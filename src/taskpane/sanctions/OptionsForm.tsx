import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { type ResultColumn, RESULTS } from "../../rules/recalculation/resultColumns";
import type { EditionChoice } from "../../rules/recalculation/sanctionRow";
import { columnLetters } from "../../sheets/columnLetters";
import { Section } from "../reference/card/Section";
import { useTexts } from "../texts";
import { useEditions } from "../useEditions";
import type { SanctionsState } from "./useSanctions";
import type { Settings } from "./useSettings";
import { useSanctionsTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  radios: { flexWrap: "wrap" },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

const EDITION = "edition:";

const valueOf = (choice: EditionChoice): string => (choice.by === "edition" ? EDITION + (choice.id ?? "") : choice.by);

function choiceOf(value: string): EditionChoice {
  if (value === "date" || value === "column") return { by: value };
  const id = value.slice(EDITION.length);
  return id === "" ? { by: "edition" } : { by: "edition", id };
}

/** Which edition judges a row, which rows, what is written and where to. */
export function OptionsForm({ state, busy }: { readonly state: SanctionsState; readonly busy: boolean }) {
  const styles = useStyles();
  const { options: texts } = useSanctionsTexts();
  const { settings, change, problem } = state.settings;
  const { mapping } = state.source;
  const editions = useEditions().editions.filter(({ tables }) =>
    tables.some(({ catalogue }) => catalogue === "sanction"),
  );
  return (
    <Section title={texts.title}>
      <div className={styles.form}>
        <Field label={texts.edition} size="small">
          <Select
            disabled={busy}
            value={valueOf(settings.edition)}
            onChange={(_event, { value }) => change({ edition: choiceOf(value) })}
          >
            {mapping.date !== undefined && <option value="date">{texts.byDate}</option>}
            {mapping.edition !== undefined && <option value="column">{texts.byColumn}</option>}
            <option value={EDITION}>{texts.newest}</option>
            {editions.map(({ id, title }) => (
              <option key={id} value={EDITION + id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={texts.visibleOnly}
          disabled={busy}
          checked={settings.visibleOnly}
          onChange={(_event, { checked }) => change({ visibleOnly: checked === true })}
        />
        <Field label={texts.write} size="small">
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            disabled={busy}
            value={settings.write}
            onChange={(_event, { value }) => change({ write: value as Settings["write"] })}
          >
            <Radio value="values" label={texts.values} />
            <Radio value="formulas" label={texts.formulas} />
          </RadioGroup>
        </Field>
        <Field label={texts.place} size="small">
          <RadioGroup
            disabled={busy}
            value={settings.place}
            onChange={(_event, { value }) => change({ place: value as Settings["place"] })}
          >
            <Radio value="beside" label={texts.beside} />
            <Radio value="existing" label={texts.existing} />
          </RadioGroup>
        </Field>
        {settings.place === "existing" && <ResultFields state={state} busy={busy} />}
        {problem && (
          <Text role="alert" className={styles.problem}>
            {texts[problem]}
          </Text>
        )}
      </div>
    </Section>
  );
}

/** The column that each result goes to. */
function ResultFields({ state, busy }: { readonly state: SanctionsState; readonly busy: boolean }) {
  const { source: words } = useTexts();
  const { options, result } = useSanctionsTexts();
  const { settings, change } = state.settings;
  const { source } = state.source;
  if (!source) return null;
  const setColumn = (id: ResultColumn, value: string) => {
    const results: Partial<Record<ResultColumn, number>> = { ...settings.results };
    if (value === "") delete results[id];
    else results[id] = Number(value);
    change({ results });
  };
  return (
    <>
      {RESULTS.map((id) => (
        <Field key={id} label={result[id]} size="small">
          <Select
            disabled={busy}
            value={String(settings.results[id] ?? "")}
            onChange={(_event, { value }) => setColumn(id, value)}
          >
            <option value="">{options.skip}</option>
            {source.titles.map((title, column) => (
              <option key={column} value={column}>
                {words.column(columnLetters(source.firstColumn + column), title)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </>
  );
}
