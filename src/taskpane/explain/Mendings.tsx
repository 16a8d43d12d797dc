import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FormulaCell } from "../../excel/explainCell";
import type { ExplainedCall } from "../../excel/formula/explain";
import { type Mending, mendings, saidWord } from "../../excel/formula/mending";
import { derivationWording, describeResult } from "../../rules/derivation/text";
import { capitalised } from "../../rules/derivation/text/arguments";
import type { ArgumentName } from "../../rules/messages/params";
import { Section } from "../reference/card/Section";
import { useWording } from "../texts";
import { useEditions } from "../useEditions";
import { useMend } from "./useMend";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  result: {
    marginInlineStart: "auto",
    paddingInlineStart: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly call: ExplainedCall;
  readonly cell: FormulaCell;
}

/** What would mend the call: each choice with the result that it leads to. */
export function Mendings({ call, cell }: Props) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const editions = useEditions();
  const mend = useMend(cell, call);
  const choices = useMemo(() => mendings(editions, cell.formula, call), [editions, cell.formula, call]);
  if (choices.length === 0) return null;
  const wording = derivationWording(language);
  const { name, explained } = call;
  const outcome = (result: number | string) =>
    name && explained.kind === "derivation"
      ? describeResult(editions, name, explained.values, result, language)
      : String(result);
  const said = (argument: ArgumentName, to: string) => {
    const spec = call.args.find(({ spec: { name: called } }) => called === argument)?.spec;
    return spec ? saidWord(spec, to, wording) : to;
  };
  const label = ({ values }: Mending) =>
    values
      .map(({ argument, to }) => texts.explain.repair.set(capitalised(wording.arguments[argument]), said(argument, to)))
      .join(", ");
  return (
    <Section title={texts.explain.repair.title}>
      <div className={styles.list}>
        {choices.map((choice) => (
          <Button
            key={label(choice)}
            className={styles.button}
            icon={<WrenchRegular />}
            onClick={() => void mend(choice)}
          >
            {label(choice)}
            {choice.result !== undefined && <span className={styles.result}>→ {outcome(choice.result)}</span>}
          </Button>
        ))}
      </div>
    </Section>
  );
}
