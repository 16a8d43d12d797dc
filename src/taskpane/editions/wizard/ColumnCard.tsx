import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Dimension } from "../../../editions/format";
import type { ColumnRole, ForeignColumn } from "../../../sheets/editions/foreign/guess";
import { textName } from "../../../sheets/editions/foreign/guess";
import { useEditionsTexts } from "../texts";
import { TextField } from "./TextField";

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
        <TextField label={texts.textName} value={column.text ?? ""} onChange={(text) => onChange({ text })} />
      )}
      {column.role === "value" && (
        <div className={styles.row}>
          {dimensions.map(({ id, title: name, values }) => (
            <Fragment key={id}>
              <TextField
                half
                label={name.ru}
                value={column.at?.[id] ?? ""}
                placeholder={texts.anyValue}
                list={`words-${at}-${id}`}
                onChange={(value) => setCoordinate(id, value)}
              />
              <datalist id={`words-${at}-${id}`}>
                {values.map((value) => (
                  <option key={value.id} value={value.id} />
                ))}
              </datalist>
            </Fragment>
          ))}
          <TextField half label={texts.columnUnit} value={column.unit ?? ""} onChange={(unit) => onChange({ unit })} />
        </div>
      )}
    </fieldset>
  );
}
