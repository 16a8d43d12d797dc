import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { liveEditions } from "../../../excel/editions";
import { checkDraft, defectFindings, type ImportFinding } from "../../../excel/editions/importSheets";
import { readTableAgain } from "../../../excel/editions/foreignRange";
import { columnLetters } from "../../../sheets/columnLetters";
import { buildForeignEdition, type ForeignTarget } from "../../../sheets/editions/foreign/buildEdition";
import { columnHeaders } from "../../../sheets/editions/foreign/foreignRange";
import { Section } from "../../reference/card/Section";
import { useStatus } from "../../status/StatusProvider";
import { ProblemList } from "../ProblemList";
import { useKeepEdition } from "../useKeepEdition";
import { ColumnCard } from "./ColumnCard";
import { NewDimension } from "./NewDimension";
import { Preview } from "./Preview";
import { TableFields } from "./TableFields";
import { TargetFields } from "./TargetFields";
import {
  editionIdOf,
  missingFields,
  retaken,
  tableIdOf,
  VOCABULARY,
  withColumn,
  type WizardState,
  wordsOf,
} from "./wizardState";
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

function targetOf(state: WizardState): ForeignTarget {
  const { fields, currency, extend, selected } = state;
  const known = liveEditions().workbook.editions.find(({ edition }) => edition.id === extend);
  if (known) return { kind: "extend", edition: known.edition };
  const { editionTitle: title, region, document = title, number, date, from, to } = filled(fields);
  const id = editionIdOf(state) || undefined;
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

function editionOf(state: WizardState) {
  const target = targetOf(state);
  const table = { ...state.table, id: tableIdOf(state, target.kind === "extend" ? target.edition : undefined) };
  return buildForeignEdition(state.selected.range, state.layout, table, target, {
    known: VOCABULARY,
    titles: state.titles,
  });
}

/** A field of the form that is blank is told where it stands, as cells are in the preview. */
const isBlankField = (finding: ImportFinding): boolean =>
  finding.kind === "defect" && finding.defect.id === "missing" && finding.defect.place.path[0] !== "tables";

/** What the table means, what comes of it, and where it goes. */
export function WizardForm({ state, onChange, onSaved }: Props) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const { attempt, say } = useStatus();
  const keep = useKeepEdition();
  const [refused, setRefused] = useState<readonly ImportFinding[]>([]);
  const [tried, setTried] = useState(false);
  const { layout, selected } = state;
  const target = targetOf(state);
  const extended = target.kind === "extend" ? target.edition : undefined;
  const words = wordsOf(state, extended);
  const headers = columnHeaders(selected.range, layout.headerRows);
  const shown = useDeferredValue(state);
  const built = useMemo(() => editionOf(shown), [shown]);
  const change = (next: WizardState) => {
    setRefused([]);
    onChange(next);
  };
  const save = () =>
    attempt(async () => {
      // A cell may have been put right since the table was taken.
      const selected = await readTableAgain(state.selected);
      const now = typeof selected === "string" ? state : retaken(state, selected);
      onChange(now);
      setTried(true);
      const { findings, edition } = await checkDraft(editionOf(now).draft);
      if (!edition) {
        say({ intent: "error", text: texts.notSaved });
        return setRefused(findings.filter((finding) => finding.kind === "defect" && !isBlankField(finding)));
      }
      const defects = await keep(edition);
      if (defects?.length === 0) onSaved();
      else if (defects) setRefused(defectFindings(defects));
    });
  const { column: first } = selected.range.content.origin ?? { column: 0 };
  return (
    <div className={styles.form}>
      <TableFields state={state} words={words} extended={extended} onChange={change} />
      <Section title={texts.columns}>
        <div className={styles.form}>
          {layout.columns.map((column, at) => (
            <ColumnCard
              key={at}
              at={at}
              title={texts.column(columnLetters(first + at), headers[at]!.join(", "))}
              column={column}
              dimensions={words}
              onChange={(next) => change(withColumn(state, at, next))}
            />
          ))}
          <NewDimension state={state} onChange={change} />
        </div>
      </Section>
      <Preview built={built} />
      <TargetFields state={state} missing={tried ? missingFields(state) : []} onChange={change} />
      {refused.length > 0 && <ProblemList findings={refused} />}
      <div>
        <Button appearance="primary" onClick={() => void save()}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
