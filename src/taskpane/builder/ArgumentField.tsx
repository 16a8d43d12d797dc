import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons";
import { readSelectedAddress } from "../../excel/explainPlace";
import type { ReadArgument } from "../../excel/formula/explain";
import { derivationWording } from "../../rules/derivation/text";
import { capitalised } from "../../rules/derivation/text/arguments";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { EMPTY } from "./argumentInput";
import { AmountPicker } from "./AmountPicker";
import { DatePicker } from "./DatePicker";
import { EditionPicker } from "./EditionPicker";
import { KeyPicker } from "./KeyPicker";
import type { PickerProps } from "./pickerProps";
import { ReferenceChip } from "./ReferenceChip";
import { TypedPicker } from "./TypedPicker";
import { WordPicker } from "./WordPicker";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  take: { marginTop: "20px" },
});

interface Props extends Omit<PickerProps, "label"> {
  /** What stands there now comes to. */
  readonly read?: ReadArgument;
}

/** One argument: a picker over what it may be, or the cell that holds it. */
export function ArgumentField(props: Props) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const { attempt } = useStatus();
  const { spec, input, read, sheet, onChange } = props;
  const label = capitalised(derivationWording(language).arguments[spec.name]);
  const isCell = input.kind === "reference" || input.kind === "expression";
  const take = () => attempt(async () => onChange({ kind: "reference", address: await readSelectedAddress() }));
  return (
    <div className={styles.field} role="group" aria-label={label}>
      {isCell ? (
        <Field label={label} size="small">
          <ReferenceChip label={label} input={input} read={read} sheet={sheet} onDrop={() => onChange(EMPTY)} />
        </Field>
      ) : (
        <Picker {...props} label={label} />
      )}
      <Button
        className={styles.take}
        size="small"
        appearance="subtle"
        icon={<TargetRegular />}
        aria-label={`${texts.builder.take}: ${label}`}
        title={texts.builder.take}
        onClick={() => void take()}
      />
    </div>
  );
}

function Picker(props: PickerProps) {
  switch (props.spec.is.kind) {
    case "key":
      return <KeyPicker {...props} />;
    case "dimension":
    case "keyword":
      return <WordPicker {...props} />;
    case "text":
      return <TypedPicker {...props} hint="" problem="" isWrong={() => false} />;
    case "amount":
      return <AmountPicker {...props} />;
    case "date":
    case "dates":
      return <DatePicker {...props} />;
    case "edition":
      return <EditionPicker {...props} />;
  }
}
