import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { foldKey } from "../../rules/fold";
import { hasCode, type ReferenceRecord } from "../../rules/reference";
import { useTexts } from "../texts";
import { useEditions } from "../useEditions";
import { recordsOf, searchIn } from "./records";
import type { PickerProps } from "./pickerProps";
import { readTyped } from "./argumentInput";
import { catalogueOfKey } from "./catalogueOfKey";

const useStyles = makeStyles({
  combobox: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "260px" },
  option: { display: "block", overflowWrap: "anywhere" },
  code: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
});

/** A code, a specialty or an organisation: searched for as in the reference, or typed as it is. */
export function KeyPicker({ name, spec, label, input, inputs, sheet, onChange }: PickerProps) {
  const styles = useStyles();
  const { builder: texts } = useTexts();
  const editions = useEditions();
  const [open, setOpen] = useState(false);
  const catalogue = catalogueOfKey(name, spec, inputs);
  const text = input.kind === "text" ? input.text : "";
  const found = useMemo(() => searchIn(editions, catalogue, text), [editions, catalogue, text]);
  const chosen = recordsOf(editions, catalogue).find(({ key }) => foldKey(key) === foldKey(text));
  const choose = (next: string) => onChange(readTyped(spec, next, sheet));
  return (
    <Field
      label={label}
      size="small"
      required={!spec.optional}
      hint={chosen && hasCode(chosen) ? cut(chosen) : undefined}
    >
      <Combobox
        className={styles.combobox}
        listbox={{ className: styles.listbox }}
        expandIcon={{ "aria-label": texts.openList(label) }}
        size="small"
        freeform
        inlinePopup
        open={open}
        onOpenChange={(_event, data) => setOpen(data.open)}
        autoComplete="off"
        value={text}
        selectedOptions={chosen ? [chosen.key] : []}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          setOpen(true);
        }}
        onOptionSelect={(_event, { optionValue }) => optionValue !== undefined && choose(optionValue)}
      >
        {found.map((record) => (
          <Option key={record.id} value={record.key} text={record.key} className={styles.option} checkIcon={null}>
            {hasCode(record) && <span className={styles.code}>{record.key}</span>}
            {cut(record)}
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value="" text="">
            {texts.noMatch}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

const LONGEST = 110;
const cut = ({ title }: ReferenceRecord): string => (title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title);
