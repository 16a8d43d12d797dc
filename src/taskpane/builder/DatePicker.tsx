import { readDate } from "../../rules/dateArgument";
import { isFailure } from "../../rules/failure";
import { useTexts } from "../texts";
import type { PickerProps } from "./pickerProps";
import { TypedPicker } from "./TypedPicker";

/** A date, or the address of its cell; of days off, the address of their range. */
export function DatePicker(props: PickerProps) {
  const { builder: texts } = useTexts();
  const { spec } = props;
  const isWrong = (text: string) => isFailure(readDate(text, spec.name));
  const hint = spec.is.kind === "dates" ? texts.datesHint : texts.dateHint;
  return <TypedPicker {...props} hint={hint} problem={texts.notDate} isWrong={isWrong} />;
}
