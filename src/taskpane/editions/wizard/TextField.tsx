import { Field, Input, type InputProps, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  /** Two stand side by side in a pane of 350 pixels. */
  half: { flex: "1 1 120px", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});

interface Props extends Pick<InputProps, "type" | "placeholder" | "list"> {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly half?: boolean;
  readonly required?: boolean;
  readonly warning?: string;
  readonly error?: string;
  onChange(value: string): void;
}

/** A line of text of the wizard, with what is to be said of it. */
export function TextField({ label, hint, half, required, warning, error, onChange, ...input }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      required={required}
      className={half ? styles.half : undefined}
      validationState={error ? "error" : warning ? "warning" : "none"}
      validationMessage={error ?? warning}
    >
      <Input className={styles.input} {...input} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
