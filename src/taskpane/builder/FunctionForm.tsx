import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { HEADING_STOP, SUMMARY_STOP } from "../tabStops";
import type { CellAddress } from "../../excel/address";
import { argumentsOf, type FunctionArgument } from "../../rules/functionArguments";
import { useTexts } from "../texts";
import { ArgumentField } from "./ArgumentField";
import { builtFormula, EMPTY } from "./argumentInput";
import { BuilderActions } from "./BuilderActions";
import { EditedBar } from "./EditedBar";
import { FoundFormula } from "./FoundFormula";
import { ResultPreview } from "./ResultPreview";
import type { Builder, Draft } from "./useBuilder";
import { useBuiltCall } from "./useBuiltCall";
import { useOutcome } from "./useOutcome";
import type { Target } from "./useTarget";

const useStyles = makeStyles({
  form: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  bar: { flexShrink: 0, padding: tokens.spacingVerticalXS },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  text: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly builder: Builder;
  readonly draft: Draft;
  readonly target: Target | undefined;
}

const NOWHERE: CellAddress = { sheet: "", cell: "A1" };

/** Seldom needed: the document's own number and edition count otherwise. */
const isRare = ({ name }: FunctionArgument): boolean => name === "edition" || name === "normative";

/** The fields of a function's arguments, what it comes to, and the way into the cell. */
export function FunctionForm({ builder, draft, target }: Props) {
  const styles = useStyles();
  const { builder: texts } = useTexts();
  const { name, inputs, edited } = draft;
  const home = edited?.home ?? target?.cell ?? NOWHERE;
  const specs = argumentsOf(name, inputs.length);
  const formula = builtFormula(name, specs, inputs, home.sheet);
  const call = useBuiltCall(formula, home);
  const outcome = useOutcome(call, draft);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const field = (spec: FunctionArgument) => {
    const index = specs.indexOf(spec);
    return (
      <ArgumentField
        key={index}
        name={name}
        spec={spec}
        inputs={inputs}
        input={inputs[index] ?? EMPTY}
        sheet={home.sheet}
        read={call?.args[index]}
        onChange={(input) => builder.setInput(index, input)}
      />
    );
  };
  return (
    <div className={styles.form}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => builder.choose(undefined)}>
          {texts.all}
        </Button>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.functions[name].title}>
        <div>
          <h2 ref={heading} tabIndex={HEADING_STOP} className={styles.title}>
            {texts.functions[name].title}
          </h2>
          <div className={styles.text}>{texts.functions[name].text}</div>
        </div>
        {edited ? (
          <EditedBar address={edited.home.cell} onStop={builder.stopEditing} />
        ) : (
          <FoundFormula target={target} onEdit={builder.edit} />
        )}
        {specs.filter((spec) => !isRare(spec)).map(field)}
        {specs.some(isRare) && (
          <details open={specs.some((spec, index) => isRare(spec) && inputs[index]?.kind !== "empty") || undefined}>
            <summary className={styles.summary} tabIndex={SUMMARY_STOP}>
              {texts.more}
            </summary>
            <div className={styles.more}>{specs.filter(isRare).map(field)}</div>
          </details>
        )}
        <ResultPreview call={call} outcome={outcome} />
      </div>
      <BuilderActions outcome={outcome} formula={formula} draft={draft} target={target?.cell} builder={builder} />
    </div>
  );
}
