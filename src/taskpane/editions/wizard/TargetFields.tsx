import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { liveEditions } from "../../../excel/editions";
import { Section } from "../../reference/card/Section";
import { TextField } from "./TextField";
import { editionIdOf, type EditionField, inCurrency, NEEDED_FIELDS, type WizardState } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 120px", minWidth: 0 },
});

const DATES: ReadonlySet<EditionField> = new Set(["date", "from", "to"]);
/** These stand on a line of their own. */
const LONG: ReadonlySet<EditionField> = new Set(["editionTitle", "document"]);
const CURRENCIES = ["RUB", "KZT"];

interface Props {
  readonly state: WizardState;
  /** Fields that are blank and may not be: told once the user has tried to save. */
  readonly missing: readonly EditionField[];
  onChange(state: WizardState): void;
}

/** The edition that the table goes into: one of the workbook's, or a new one with its document and dates. */
export function TargetFields({ state, missing, onChange }: Props) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const { extend, fields, currency } = state;
  const suggested: Partial<Record<EditionField, string>> = { id: editionIdOf(state), document: fields.editionTitle };
  const own = liveEditions().workbook.editions;
  const input = (name: EditionField) => (
    <TextField
      half={!LONG.has(name)}
      label={texts[name]}
      type={DATES.has(name) ? "date" : "text"}
      value={fields[name]}
      placeholder={suggested[name]}
      required={NEEDED_FIELDS.includes(name)}
      error={missing.includes(name) ? texts.needed : undefined}
      onChange={(value) => onChange({ ...state, fields: { ...fields, [name]: value } })}
    />
  );
  return (
    <Section title={texts.target}>
      <div className={styles.form}>
        {own.length > 0 && (
          <Field label={texts.edition} size="small">
            <Select value={extend} onChange={(_event, { value }) => onChange({ ...state, extend: value })}>
              <option value="">{texts.newEdition}</option>
              {own.map(({ edition: { id, title } }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {extend === "" && (
          <>
            {input("editionTitle")}
            <div className={styles.row}>
              {input("from")}
              {input("to")}
            </div>
            <div className={styles.row}>
              {input("region")}
              <Field label={texts.currency} size="small" className={styles.field}>
                <Select value={currency} onChange={(_event, { value }) => onChange(inCurrency(state, value))}>
                  {CURRENCIES.map((code) => (
                    <option key={code}>{code}</option>
                  ))}
                </Select>
              </Field>
              {input("id")}
            </div>
            {input("document")}
            <div className={styles.row}>
              {input("number")}
              {input("date")}
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
