import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Dimension } from "../../../editions/format";
import type { ColumnRole, ForeignColumn } from "../../../sheets/editions/foreign/guess";
import { textName } from "../../../sheets/editions/foreign/guess";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  card: {
    margin: 0,
    minInlineSize: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  legend: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 120px", minWidth: 0 },
});

const ROLES: readonly ColumnRole[] = ["no", "key", "name", "text", "value", "skip"];

interface Props {
  readonly at: number;
  readonly title: string;
  readonly column: ForeignColumn;
  readonly dimensions: readonly Dimension[];
  onChange(change: Partial<ForeignColumn>): void;
}

/** What one column of the table holds; a column of numbers also what they are numbers of. */
export function ColumnCard({ at, title, column, dimensions, onChange }: Props) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const setCoordinate = (id: string, value: string) => {
    const { [id]: _before, ...others } = column.at ?? {};
    onChange({ at: value.trim() === "" ? others : { ...others, [id]: value.trim() } });
  };
  return (
    <fieldset className={styles.card}>
      <legend className={styles.legend}>{title}</legend>
      <Field label={texts.role} size="small">
        <Select
          value={column.role}
          onChange={(_event, { value }) =>
            onChange({ role: value as ColumnRole, ...(value === "text" && { text: column.text ?? textName(at) }) })
          }
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {texts.roles[role]}
            </option>
          ))}
        </Select>
      </Field>
      {column.role === "text" && (
        <Field label={texts.textName} size="small">
          <Input value={column.text ?? ""} onChange={(_event, { value }) => onChange({ text: value })} />
        </Field>
      )}
      {column.role === "value" && (
        <div className={styles.row}>
          {dimensions.map(({ id, title: name, values }) => (
            <Field key={id} label={name.ru} size="small" className={styles.field}>
              <Input
                value={column.at?.[id] ?? ""}
                placeholder={texts.anyValue}
                list={`words-${at}-${id}`}
                onChange={(_event, { value }) => setCoordinate(id, value)}
              />
              <datalist id={`words-${at}-${id}`}>
                {values.map((value) => (
                  <option key={value.id} value={value.id} />
                ))}
              </datalist>
            </Field>
          ))}
          <Field label={texts.columnUnit} size="small" className={styles.field}>
            <Input value={column.unit ?? ""} onChange={(_event, { value }) => onChange({ unit: value })} />
          </Field>
        </div>
      )}
    </fieldset>
  );
}
