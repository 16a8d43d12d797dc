import { Field, Select } from "@fluentui/react-components";
import { derivationWording } from "../../rules/derivation/text";
import { wordTitle } from "../../rules/derivation/text/words";
import { vocabularyOf } from "../../rules/derivation/vocabulary";
import { useWording } from "../texts";
import type { PickerProps } from "./pickerProps";
import { EMPTY } from "./argumentInput";
import { Segmented } from "./Segmented";

/** More than these no longer fit beside each other. */
const MOST_SEGMENTS = 5;
const OMITTED = "";

/** The words that the argument knows: side by side while they are few, else a list. */
export function WordPicker({ spec, label, input, onChange }: PickerProps) {
  const { texts, language } = useWording();
  const values = vocabularyOf(spec.is)?.values ?? [];
  const chosen = input.kind === "word" ? input.word : OMITTED;
  const choose = (word: string) => onChange(word === OMITTED ? EMPTY : { kind: "word", word });
  const title = (word: string) => wordTitle(spec.is, word, derivationWording(language));
  if (values.length > MOST_SEGMENTS) {
    return (
      <Field label={label} size="small" required={!spec.optional}>
        <Select size="small" value={chosen} onChange={(_event, { value }) => choose(value)}>
          <option value={OMITTED}>{spec.optional ? texts.builder.omit : ""}</option>
          {values.map((value) => (
            <option key={value.id} value={value.id}>
              {title(value.id)}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  const omitted = spec.optional ? [{ id: OMITTED, title: texts.builder.omit }] : [];
  return (
    <Segmented
      label={label}
      required={!spec.optional}
      value={chosen}
      choices={[...values.map((value) => ({ id: value.id, title: title(value.id) })), ...omitted]}
      onChange={choose}
    />
  );
}
