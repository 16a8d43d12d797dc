import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { HEADING_STOP } from "../tabStops";
import { nextYearSheets } from "../../excel/council/sheetPlans";
import type { Council } from "../../excel/council/readCouncil";
import { applyShift, type ItemDecision, shiftPlan } from "../../rules/council/nextYear";
import { shiftSheet } from "../../sheets/council";
import { useCouncilTexts } from "./texts";
import { ShiftItem } from "./ShiftItem";
import type { CouncilState } from "./useCouncil";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly council: Council;
  readonly busy: boolean;
  readonly state: CouncilState;
  onBack(): void;
}

/** The diff of the next year's plan: nothing is written before the user has looked through it. */
export function NextYear({ council, busy, state, onBack }: Props) {
  const styles = useStyles();
  const { shift: texts } = useCouncilTexts();
  const shift = useMemo(() => shiftPlan(council.plan), [council.plan]);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, ItemDecision>>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = shift.items.filter(({ changed, checks }) => changed || checks.length > 0);

  const decide = (id: number, decision: ItemDecision) => setDecisions((now) => new Map(now).set(id, decision));
  const decideAll = (accept: boolean) =>
    setDecisions((now) => new Map(shown.map(({ id }) => [id, { ...now.get(id), accept }])));
  const write = async () => {
    if (await state.create(() => nextYearSheets(applyShift(shift, decisions), council))) onBack();
  };
  return (
    <section className={styles.view}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {texts.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={HEADING_STOP} className={styles.title}>
        {texts.title(shift.from.details.year, shift.year)}
      </h2>
      <Text>{texts.help}</Text>
      <div className={styles.row}>
        <Button size="small" onClick={() => decideAll(true)}>
          {texts.acceptAll}
        </Button>
        <Button size="small" onClick={() => decideAll(false)}>
          {texts.acceptNone}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.map((change) => (
          <ShiftItem
            key={change.id}
            change={change}
            decision={decisions.get(change.id) ?? { accept: true }}
            onDecide={(decision) => decide(change.id, decision)}
          />
        ))}
      </ul>
      <Text>{texts.unchanged(shift.items.length - shown.length)}</Text>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void write()}>
          {texts.write(shift.year)}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void state.build(({ plan }) => [shiftSheet(shiftPlan(plan))])}>
          {texts.list}
        </Button>
      </div>
    </section>
  );
}
