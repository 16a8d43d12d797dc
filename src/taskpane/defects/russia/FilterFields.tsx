import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { DefectTable } from "../../../excel/defects/readDefects";
import type { DefectFilter } from "../../../rules/defects/summary";
import { Section } from "../../reference/card/Section";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  half: { flex: "1 1 120px", minWidth: 0 },
  whole: { flex: "1 1 100%", minWidth: 0 },
});

const ALL = "*";

interface Props {
  readonly table: DefectTable;
  readonly filter: DefectFilter;
  readonly busy: boolean;
  onChange(filter: DefectFilter): Promise<void>;
}

interface Choice {
  readonly name: keyof DefectFilter;
  readonly options: readonly { readonly key: string; readonly title: string }[];
  readonly className: string;
}

/** Which rows the summary is of: months and one organisation. */
export function FilterFields({ table, filter, busy, onChange }: Props) {
  const styles = useStyles();
  const { filter: texts } = useDefectsTexts();
  const change = (name: keyof DefectFilter, value: string) => {
    const next: { -readonly [Name in keyof DefectFilter]: DefectFilter[Name] } = { ...filter };
    if (value === ALL) delete next[name];
    else next[name] = value;
    void onChange(next);
  };
  const choices: readonly Choice[] = [
    ...(table.periods.length > 1
      ? (["from", "to"] as const).map((name) => ({ name, options: table.periods, className: styles.half }))
      : []),
    ...(table.organisations.length > 1
      ? [{ name: "organisation" as const, options: table.organisations, className: styles.whole }]
      : []),
  ];
  if (choices.length === 0) return null;
  return (
    <Section title={texts.title}>
      <div className={styles.fields}>
        {choices.map(({ name, options, className }) => (
          <Field key={name} label={texts[name]} size="small" className={className}>
            <Select disabled={busy} value={filter[name] ?? ALL} onChange={(_event, { value }) => change(name, value)}>
              <option value={ALL}>{texts.all}</option>
              {options.map(({ key, title }) => (
                <option key={key} value={key}>
                  {title || texts.blank}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Section>
  );
}
