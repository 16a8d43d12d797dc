import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons";
import type { ReferenceRecord } from "../../../rules/reference";
import { callText, type Call } from "../../../rules/referenceCall";
import type { CellNumber } from "../../../rules/referenceNumber";
import { FormulaText } from "../../FormulaText";
import { actionColumn } from "../../sharedStyles";
import { useWording } from "../../texts";
import { useInsert } from "../useInsert";
import { formulaSyntax } from "../wording";

/** What the card can insert now; what is absent is not offered. */
export interface Offer {
  readonly call?: Call;
  readonly number?: CellNumber;
  /** What the formula comes to, or why there is none. */
  readonly note?: string;
  readonly refused?: boolean;
}

const useStyles = makeStyles({
  actions: actionColumn,
  note: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { flexBasis: "100%" },
  half: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
});

export function CardActions({ record, offer }: { readonly record: ReferenceRecord; readonly offer: Offer }) {
  const styles = useStyles();
  const wording = useWording();
  const { insert: texts, card } = wording.texts;
  const insert = useInsert();
  const { call, number, note, refused } = offer;
  const empty = !call && !number && !refused;
  const formula = call && callText(call);
  const shown = (call && callText(call, formulaSyntax(wording))) ?? "";

  return (
    <section className={styles.actions} aria-label={card.formula}>
      {formula && <FormulaText text={shown} />}
      {note && (
        <Text size={200} className={styles.note} role="status">
          {note}
        </Text>
      )}
      <div className={styles.buttons}>
        {!empty && (
          <>
            <Button
              className={styles.wide}
              appearance="primary"
              icon={<MathFormulaRegular />}
              disabled={!formula || refused}
              onClick={() => formula && insert.formula(formula)}
            >
              {texts.formula}
            </Button>
            <Button
              className={styles.half}
              size="small"
              disabled={!number}
              onClick={() => number && insert.number(number)}
            >
              {texts.value}
            </Button>
          </>
        )}
        <Button className={styles.half} size="small" onClick={() => insert.table(record)}>
          {texts.table}
        </Button>
      </div>
    </section>
  );
}
