import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { liveEditions } from "../../../excel/editions";
import { checkDraft, defectFindings, type ImportFinding } from "../../../excel/editions/importSheets";
import { columnLetters } from "../../../sheets/columnLetters";
import { buildForeignEdition, type ForeignTarget } from "../../../sheets/editions/foreign/buildEdition";
import { columnHeader, headerTexts } from "../../../sheets/editions/foreign/foreignRange";
import { Section } from "../../reference/card/Section";
import { useStatus } from "../../status/StatusProvider";
import { ProblemList } from "../ProblemList";
import { useKeepEdition } from "../useKeepEdition";
import { ColumnCard } from "./ColumnCard";
import { NewDimension } from "./NewDimension";
import { Preview } from "./Preview";
import { TableFields } from "./TableFields";
import { TargetFields } from "./TargetFields";
import { VOCABULARY, withColumn, type WizardState, wordsOf } from "./wizardState";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface Props {
  readonly state: WizardState;
  onChange(state: WizardState): void;
  onSaved(): void;
}

/** Blank fields are left out: the check of the edition then says that they are missing. */
const filled = (fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ""));

function targetOf({ fields, currency, extend, selected }: WizardState): ForeignTarget {
  const known = liveEditions().workbook.editions.find(({ edition }) => edition.id === extend);
  if (known) return { kind: "extend", edition: known.edition };
  const { id, editionTitle: title, region, document, number, date, from, to } = filled(fields);
  const header = {
    id,
    title,
    country: currency === "KZT" ? "KZ" : "RU",
    ...(region && { region }),
    currency,
    document: { title: document, fullTitle: document, number, date, file: selected.address },
    inForce: { from, ...(to && { to }) },
  };
  return { kind: "new", header: header as Extract<ForeignTarget, { kind: "new" }>["header"] };
}

const editionOf = (state: WizardState) =>
  buildForeignEdition(state.selected.range, state.layout, state.table, targetOf(state), {
    known: VOCABULARY,
    titles: state.titles,
  });

/** What the table means, what comes of it, and where it goes. */
export function WizardForm({ state, onChange, onSaved }: Props) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const { attempt } = useStatus();
  const keep = useKeepEdition();
  const [refused, setRefused] = useState<readonly ImportFinding[]>([]);
  const { layout, selected } = state;
  const target = targetOf(state);
  const words = wordsOf(state, target.kind === "extend" ? target.edition : undefined);
  const texted = headerTexts(selected.range, layout.headerRows);
  const shown = useDeferredValue(state);
  const built = useMemo(() => editionOf(shown), [shown]);
  const change = (next: WizardState) => {
    setRefused([]);
    onChange(next);
  };
  const save = () =>
    attempt(async () => {
      const { findings, edition } = await checkDraft(editionOf(state).draft);
      if (!edition) return setRefused(findings);
      const defects = await keep(edition);
      if (defects?.length === 0) onSaved();
      else if (defects) setRefused(defectFindings(defects));
    });
  const { column: first } = selected.range.content.origin ?? { column: 0 };
  return (
    <div className={styles.form}>
      <TableFields state={state} words={words} onChange={change} />
      <Section title={texts.columns}>
        <div className={styles.form}>
          {layout.columns.map((column, at) => (
            <ColumnCard
              key={at}
              at={at}
              title={texts.column(columnLetters(first + at), columnHeader(texted, at).join(", "))}
              column={column}
              dimensions={words}
              onChange={(next) => change(withColumn(state, at, next))}
            />
          ))}
          <NewDimension state={state} onChange={change} />
        </div>
      </Section>
      <Preview built={built} />
      <TargetFields state={state} onChange={change} />
      {refused.length > 0 && <ProblemList findings={refused} />}
      <div>
        <Button appearance="primary" onClick={() => void save()}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
