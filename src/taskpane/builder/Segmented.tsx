import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginBottom: "2px" },
  required: { color: tokens.colorPaletteRedForeground3, marginInlineStart: tokens.spacingHorizontalXS },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: {
    position: "relative",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:checked)": {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      // Forced colours drop backgrounds: the chosen one is told by its outline.
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
    ":has(:checked):hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** The browser's own radio does the work and is not seen. */
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

interface Props {
  readonly label: string;
  readonly required: boolean;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  onChange(id: string): void;
}

/** A few words side by side, one of them chosen. */
export function Segmented({ label, required, value, choices, onChange }: Props) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {label}
        {required && (
          <span className={styles.required} aria-hidden>
            *
          </span>
        )}
      </legend>
      <div className={styles.choices}>
        {choices.map(({ id, title }) => (
          <label key={id} className={styles.choice}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            {title}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
