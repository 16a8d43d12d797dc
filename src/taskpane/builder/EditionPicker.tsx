import { Field, Select } from "@fluentui/react-components";
import { FUNCTION_ARGUMENTS } from "../../rules/functionArguments";
import { useTexts } from "../texts";
import { useEditions } from "../useEditions";
import type { PickerProps } from "./pickerProps";
import { EMPTY } from "./argumentInput";
import { catalogueOfKey } from "./catalogueOfKey";

/** The editions that have the function's catalogue; the one in force is the default. */
export function EditionPicker({ name, label, input, inputs, onChange }: PickerProps) {
  const { builder: texts } = useTexts();
  const { editions: all } = useEditions();
  const key = FUNCTION_ARGUMENTS[name].find(({ is }) => is.kind === "key")!;
  const catalogue = catalogueOfKey(name, key, inputs);
  const editions = all.filter(({ tables }) => tables.some((table) => table.catalogue === catalogue));
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={input.kind === "text" ? input.text : ""}
        onChange={(_event, { value }) => onChange(value ? { kind: "text", text: value } : EMPTY)}
      >
        <option value="">{texts.byDefault}</option>
        {editions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
