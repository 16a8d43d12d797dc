import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { MathFormulaRegular } from "@fluentui/react-icons";
import type { CellAddress } from "../../excel/address";
import type { DerivationText } from "../../rules/derivation/text";
import { localText } from "../../excel/formula/print";
import { FormulaText } from "../FormulaText";
import { formulaSyntax } from "../reference/wording";
import { actionColumn } from "../sharedStyles";
import { useWording } from "../texts";
import { isAmong } from "./isAmong";
import type { Builder, Draft } from "./useBuilder";
import { useInsertFormula } from "./useInsertFormula";
import type { Outcome } from "./useOutcome";

const useStyles = makeStyles({
  actions: actionColumn,
  warning: { color: tokens.colorNeutralForeground2 },
  /** A message of a failure may be long: it must not push the fields away. */
  status: {
    maxHeight: "84px",
    overflowY: "auto",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  result: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  long: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly outcome: Outcome;
  readonly formula: string | undefined;
  readonly draft: Draft;
  readonly target: CellAddress | undefined;
  readonly builder: Builder;
}

/** The formula as it will stand in the cell, and the way into it. */
export function BuilderActions({ outcome, formula, draft, target, builder }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { builder: texts } = wording.texts;
  const insert = useInsertFormula(draft, builder);
  const cell = draft.edited?.home ?? target;
  const circular = cell !== undefined && draft.inputs.some((input) => isAmong(cell, input));
  const isEmpty = draft.inputs.every(({ kind }) => kind === "empty");
  return (
    <div className={styles.actions}>
      {formula && !isEmpty && <FormulaText text={localText(formula, formulaSyntax(wording))} />}
      <div role="status" aria-label={texts.result} tabIndex={0} className={styles.status}>
        {outcome.waiting && <span className={styles.warning}>{outcome.waiting}</span>}
        {outcome.text && !isEmpty && <Result text={outcome.text} />}
      </div>
      {circular && (
        <Text size={200} className={styles.warning} role="status">
          {texts.circular}
        </Text>
      )}
      <Button
        appearance="primary"
        icon={<MathFormulaRegular />}
        disabledFocusable={!formula || isEmpty || !cell || circular}
        onClick={() => formula && void insert(formula)}
      >
        {draft.edited ? texts.write(draft.edited.home.cell) : texts.insert(target?.cell ?? "")}
      </Button>
    </div>
  );
}

function Result({ text: { result, failure } }: { readonly text: DerivationText }) {
  const styles = useStyles();
  const look = mergeClasses(styles.result, result.length > 24 && styles.long, failure && styles.failed);
  return (
    <>
      <div className={look}>{result}</div>
      {failure}
    </>
  );
}
