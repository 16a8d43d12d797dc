import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { GivenControl } from "../../../excel/defects/readDefects";
import { readControl, TABLES_OF_GROUP } from "../../../rules/defects/control";
import { Section } from "../../reference/card/Section";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly controls: readonly GivenControl[];
  readonly tables: ReadonlyMap<string, string>;
  readonly busy: boolean;
  onChange(control: string, table: string | undefined): void;
}

/** Which table of form № ПГ each kind of control belongs to: the document does not say, so the user does. */
export function ReportTables({ controls, tables, busy, onChange }: Props) {
  const styles = useStyles();
  const { form: texts } = useDefectsTexts();
  const open = controls.flatMap(({ key, given }) => {
    const control = readControl(given);
    return control && control.table === undefined ? [{ key, given, group: control.group }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Section title={texts.title} hint={texts.hint} collapsed>
      <div className={styles.fields}>
        <Text size={200}>{texts.help}</Text>
        {open.map(({ key, given, group }) => (
          <Field key={key} label={texts.tableOf(given)} size="small">
            <Select
              disabled={busy}
              value={tables.get(key) ?? ""}
              onChange={(_event, { value }) => onChange(key, value || undefined)}
            >
              <option value="">{texts.open}</option>
              {TABLES_OF_GROUP[group].map((table) => (
                <option key={table} value={table}>
                  {texts.table(table)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Section>
  );
}
