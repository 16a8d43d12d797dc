import { isFailure } from "../../rules/failure";
import { parseAmount } from "../../rules/numbers";
import { useTexts } from "../texts";
import type { PickerProps } from "./pickerProps";
import { TypedPicker } from "./TypedPicker";

/** A number with a decimal comma or point, or the address of the cell that holds it. */
export function AmountPicker(props: PickerProps) {
  const { builder: texts } = useTexts();
  const isWrong = (text: string) => isFailure(parseAmount(text, props.spec.name));
  return <TypedPicker {...props} hint={texts.amountHint} problem={texts.notAmount} isWrong={isWrong} />;
}
