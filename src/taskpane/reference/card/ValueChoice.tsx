import { makeStyles, mergeClasses, Radio, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { printedCell } from "../../../rules/reference";
import type { Entry } from "../../../rules/valueEntries";
import { useWording } from "../../texts";
import { coordinatesText, numberText, unitText, valueText } from "../wording";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase300 },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  choice: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  radio: { width: "32px", padding: 0 },
  coordinates: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  value: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "end",
    maxWidth: "60%",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  caption: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  unit: { display: "table-caption", captionSide: "top", textAlign: "end", paddingBottom: tokens.spacingVerticalXS },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Longer ones are whole phrases, said once above the numbers; where the row has several, below each. */
const LONGEST_SIGN = 8;
const isPhrase = (sign: string): boolean => sign.length > LONGEST_SIGN;

/** Spaces between a number and its unit are no difference worth telling. */
const bare = (text: string): string => text.replace(/\s/g, "");

interface Props {
  readonly entries: readonly Entry[];
  readonly chosen: number;
  onChoose(index: number): void;
}

/** All cells of the row; one that holds a value can be chosen for the formula. */
export function ValueChoice({ entries, chosen, onChoose }: Props) {
  const styles = useStyles();
  const name = useId();
  const wording = useWording();
  const { card } = wording.texts;
  const signs = new Set(entries.filter(({ state }) => state === "value").map(({ unit }) => unitText(unit, wording)));
  const [shared] = signs.size === 1 ? [...signs].filter(isPhrase) : [];
  return (
    <table className={styles.table} aria-label={card.values}>
      {shared && <caption className={mergeClasses(styles.caption, styles.unit)}>{shared}</caption>}
      <thead className={styles.hidden}>
        <tr>
          <th scope="col">{card.choose}</th>
          <th scope="col">{card.condition}</th>
          <th scope="col">{card.value}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => {
          const { state, value, unit, head } = entry;
          const there = state === "value";
          const label = coordinatesText(entry, entries, wording);
          const shown = state === "value" ? valueText(value, unit, wording) : card[state];
          const sign = unitText(unit, wording);
          const apart = there && isPhrase(sign);
          const printed = printedCell(entry);
          const differs = printed && bare(printed) !== bare(shown);
          return (
            <tr
              key={index}
              className={mergeClasses(styles.row, there && styles.choice, index === chosen && styles.chosen)}
              onClick={() => there && onChoose(index)}
            >
              <td className={styles.radio}>
                {there && (
                  <Radio
                    name={name}
                    value={String(index)}
                    checked={index === chosen}
                    aria-label={`${label}: ${shown}`}
                    onChange={() => onChoose(index)}
                  />
                )}
              </td>
              <th scope="row" className={styles.coordinates}>
                {label}
                {head && <span className={styles.caption}>{card.parentValue(head.key)}</span>}
              </th>
              <td className={mergeClasses(styles.value, !there && styles.none)}>
                {apart ? numberText(value, wording) : shown}
                {apart && !shared && <span className={styles.caption}>{sign}</span>}
                {differs && <span className={styles.caption}>{card.printedValue(printed)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
