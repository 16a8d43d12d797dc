import type { FunctionArgument, FunctionName } from "../../rules/functionArguments";
import type { ArgumentInput } from "./argumentInput";

export interface PickerProps {
  readonly name: FunctionName;
  readonly spec: FunctionArgument;
  readonly label: string;
  readonly input: ArgumentInput;
  readonly inputs: readonly ArgumentInput[];
  readonly sheet: string;
  onChange(input: ArgumentInput): void;
}
