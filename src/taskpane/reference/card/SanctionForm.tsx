import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { SanctionRow } from "../../../editions/format";
import { sanctionNeeds } from "../../../rules/referenceSanction";
import { useTexts } from "../../texts";
import { AmountField } from "./AmountField";
import type { SanctionFormState } from "./sanctionFormState";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly row: SanctionRow;
  readonly form: SanctionFormState;
  onChange(form: SanctionFormState): void;
}

/** The choices and sums that the row's formula needs, no others. */
export function SanctionForm({ row, form, onChange }: Props) {
  const styles = useStyles();
  const { sanction: texts } = useTexts();
  const all = sanctionNeeds(row);
  const { bases, optional } = sanctionNeeds(row, { care: form.care || undefined, measure: form.measure || undefined });
  const choice = (label: string, field: "care" | "part" | "measure", options: readonly string[], empty?: string) => (
    <Field label={label} size="small">
      <Select size="small" value={form[field]} onChange={(_event, { value }) => onChange({ ...form, [field]: value })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.form}>
      {choice(texts.care, "care", all.care, all.care.length > 1 ? texts.anyCare : undefined)}
      {all.measures.length > 0 && choice(texts.measure, "measure", all.measures, texts.chooseMeasure)}
      {all.parts.length > 2 && choice(texts.part, "part", all.parts)}
      {bases.map((base) => (
        <AmountField
          key={base}
          label={texts.amounts[base]}
          hint={optional.includes(base) ? texts.optional : texts.amountHint}
          value={form.amounts[base] ?? ""}
          onChange={(text) => onChange({ ...form, amounts: { ...form.amounts, [base]: text } })}
        />
      ))}
    </div>
  );
}
