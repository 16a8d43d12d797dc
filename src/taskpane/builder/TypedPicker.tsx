import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { EMPTY, readTyped } from "./argumentInput";
import type { PickerProps } from "./pickerProps";

interface Props extends PickerProps {
  readonly hint: string;
  /** What to say of a text that is no value. */
  readonly problem: string;
  isWrong(text: string): boolean;
}

/** A value that is typed; a typed address becomes a reference once the field is left: B1 may become B12. */
export function TypedPicker({ spec, label, input, sheet, onChange, hint, problem, isWrong }: Props) {
  const [address, setAddress] = useState<string>();
  const text = address ?? (input.kind === "text" ? input.text : "");
  const wrong = address === undefined && text.trim() !== "" && isWrong(text);
  const type = (next: string) => {
    const read = readTyped(spec, next, sheet);
    setAddress(read.kind === "reference" ? next : undefined);
    onChange(read.kind === "reference" ? EMPTY : read);
  };
  const settle = () => address !== undefined && onChange(readTyped(spec, address, sheet));
  return (
    <Field label={label} size="small" required={!spec.optional} validationMessage={wrong ? problem : undefined}>
      <Input
        size="small"
        value={text}
        placeholder={hint}
        autoComplete="off"
        onChange={(_event, { value }) => type(value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === "Enter" && settle()}
      />
    </Field>
  );
}
