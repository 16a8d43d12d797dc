import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../sheets/columnLetters";
import { Section } from "../reference/card/Section";
import { useTexts } from "../texts";
import type { SourceState } from "./useSource";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props<Id extends string> {
  readonly state: SourceState<Id>;
  /** What each role is called in the pane. */
  readonly labels: Readonly<Record<Id, string>>;
  /** What a role means, where its name does not say it. */
  readonly hints?: Readonly<Partial<Record<Id, string>>>;
  readonly busy: boolean;
}

/** Where the columns of the table are: guessed from the headers, corrected by the user. */
export function ColumnMapping<Id extends string>({ state, labels, hints, busy }: Props<Id>) {
  const styles = useStyles();
  const { source: texts } = useTexts();
  const { set, source, mapping, missing, shared } = state;
  if (!source) return null;
  const options = source.titles.map((title, column) => texts.column(columnLetters(source.firstColumn + column), title));
  const problemOf = (id: Id): string | undefined => {
    if (missing.includes(id)) return texts.missing(labels[id]);
    return shared.includes(id) ? texts.shared(labels[id]) : undefined;
  };
  return (
    <Section title={texts.columns} hint={texts.columnsHint}>
      <div className={styles.fields}>
        {set.roles.map(({ id, required }) => (
          <Field
            key={id}
            label={labels[id]}
            required={required ?? false}
            size="small"
            hint={hints?.[id]}
            validationMessage={problemOf(id)}
          >
            <Select
              disabled={busy}
              value={String(mapping[id] ?? "")}
              onChange={(_event, { value }) => state.setColumn(id, value === "" ? undefined : Number(value))}
            >
              <option value="">{texts.none}</option>
              {options.map((label, column) => (
                <option key={column} value={column}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Section>
  );
}
