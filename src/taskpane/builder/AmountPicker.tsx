import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { isFailure } from "../../rules/failure";
import { parseAmount } from "../../rules/numbers";
import { useTexts } from "../texts";
import { EMPTY, readTyped } from "./argumentInput";
import type { PickerProps } from "./pickerProps";

/** A number with a decimal comma or point; a typed address becomes a reference once the field is left: B1 may become B12. */
export function AmountPicker({ spec, label, input, sheet, onChange }: PickerProps) {
  const { builder: texts } = useTexts();
  const [address, setAddress] = useState<string>();
  const text = address ?? (input.kind === "text" ? input.text : "");
  const wrong = address === undefined && text.trim() !== "" && isFailure(parseAmount(text, spec.name));
  const type = (next: string) => {
    const read = readTyped(spec, next, sheet);
    setAddress(read.kind === "reference" ? next : undefined);
    onChange(read.kind === "reference" ? EMPTY : read);
  };
  const settle = () => address !== undefined && onChange(readTyped(spec, address, sheet));
  return (
    <Field label={label} size="small" required={!spec.optional} validationMessage={wrong ? texts.notAmount : undefined}>
      <Input
        size="small"
        value={text}
        placeholder={texts.amountHint}
        autoComplete="off"
        onChange={(_event, { value }) => type(value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === "Enter" && settle()}
      />
    </Field>
  );
}
