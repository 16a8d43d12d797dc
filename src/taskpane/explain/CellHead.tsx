import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { addressText } from "../../excel/address";
import type { Explanation } from "../../excel/explain";
import { localText } from "../../excel/formula/print";
import type { Element } from "../../excel/formula/values";
import { FormulaText } from "../FormulaText";
import { formulaSyntax } from "../reference/wording";
import { useWording } from "../texts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
  formula: { maxHeight: "96px", overflowY: "auto" },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  elements: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly explanation: Extract<Explanation, { kind: "calls" }>;
  onElement(element: Element): void;
}

/** The formula, where it stands, and which element of its arrays is explained. */
export function CellHead({ explanation, onElement }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { explain: texts } = wording.texts;
  const { cell, shape, element } = explanation;
  const count = shape.rows * shape.columns;
  const at = element.row * shape.columns + element.column;
  const go = (index: number) => onElement({ row: Math.floor(index / shape.columns), column: index % shape.columns });
  const spilled = addressText(cell.home) !== addressText(cell.selected);
  return (
    <div className={styles.head}>
      <FormulaText className={styles.formula} tabIndex={0} text={localText(cell.formula, formulaSyntax(wording))} />
      {spilled && <div className={styles.caption}>{texts.spilledFrom(cell.home.cell)}</div>}
      {count > 1 && (
        <div className={styles.elements} role="group" aria-label={texts.elements}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={texts.previous}
            disabledFocusable={at <= 0}
            onClick={() => go(at - 1)}
          />
          <span role="status">{texts.element(Math.min(at + 1, count), count)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={texts.next}
            disabledFocusable={at >= count - 1}
            onClick={() => go(at + 1)}
          />
        </div>
      )}
    </div>
  );
}
