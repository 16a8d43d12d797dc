import { Button, Field, Input } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons";
import { addressText } from "../../../excel/address";
import { readActiveCell } from "../../../excel/cells";
import { useStatus } from "../../status/StatusProvider";
import { useTexts } from "../../texts";
import { readAmountInput } from "./sanctionFormState";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  onChange(text: string): void;
}

/** A sum, or the address of the cell that holds it: typed, or taken from the selection. */
export function AmountField({ label, hint, value, onChange }: Props) {
  const { sanction: texts } = useTexts();
  const { attempt } = useStatus();
  const wrong = value.trim() !== "" && readAmountInput(value) === undefined;
  const takeCell = () =>
    attempt(async () => {
      const { address } = await readActiveCell();
      onChange(addressText(address));
    });
  return (
    <Field label={label} size="small" hint={hint} validationMessage={wrong ? texts.notAmount : undefined}>
      <Input
        size="small"
        value={value}
        autoComplete="off"
        onChange={(_event, data) => onChange(data.value)}
        contentAfter={
          <Button
            appearance="transparent"
            size="small"
            icon={<TargetRegular />}
            aria-label={`${texts.takeCell}: ${label}`}
            title={texts.takeCell}
            onClick={takeCell}
          />
        }
      />
    </Field>
  );
}
