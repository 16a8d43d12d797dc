import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Edition } from "../../editions/format";
import { defectFindings, type ImportFinding, importSheets, type SheetImport } from "../../excel/editions/importSheets";
import { useStatus } from "../status/StatusProvider";
import { ProblemList } from "./ProblemList";
import { useKeepEdition } from "./useKeepEdition";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  set: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** What the sheets of the workbook say, what is wrong with it, and keeping it. */
export function ImportView({ onSaved }: { onSaved(): void }) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const texts = editions.import;
  const { attempt } = useStatus();
  const [asShown, setAsShown] = useState(false);
  const [imports, setImports] = useState<readonly SheetImport[]>();

  const read = useCallback(
    (shown: boolean) =>
      attempt(async () => setImports(await importSheets({ asShown: shown }))).finally(() =>
        setImports((now) => now ?? []),
      ),
    [attempt],
  );
  useEffect(() => void read(false), [read]);
  if (!imports) return <Spinner size="small" label={editions.busy} />;
  if (imports.length === 0) return <Text>{texts.none}</Text>;
  return (
    <div className={styles.view}>
      <Text>{texts.text}</Text>
      <Checkbox
        checked={asShown}
        label={texts.asShown}
        onChange={(_event, { checked }) => {
          setAsShown(checked === true);
          void read(checked === true);
        }}
      />
      <div>
        <Button onClick={() => void read(asShown)}>{texts.again}</Button>
      </div>
      {imports.map((found) => (
        <ImportedSet key={found.set} found={found} onRepaired={() => void read(asShown)} onSaved={onSaved} />
      ))}
    </div>
  );
}

const rowsOf = ({ tables }: Edition): number => tables.reduce((sum, { rows }) => sum + rows.length, 0);

interface SetProps {
  readonly found: SheetImport;
  onRepaired(): void;
  onSaved(): void;
}

function ImportedSet({ found, onRepaired, onSaved }: SetProps) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const texts = editions.import;
  const { attempt } = useStatus();
  const keep = useKeepEdition();
  const [refused, setRefused] = useState<{
    readonly found: SheetImport;
    readonly findings: readonly ImportFinding[];
  }>();
  const { edition, set, sheets } = found;
  const findings = [...found.findings, ...(refused?.found === found ? refused.findings : [])];
  const save = () =>
    attempt(async () => {
      const defects = await keep(edition!);
      if (defects?.length === 0) onSaved();
      else if (defects) setRefused({ found, findings: defectFindings(defects, found.idPlace) });
    });
  return (
    <section className={styles.set}>
      <h3 className={styles.title}>{edition?.title ?? texts.set(set, sheets.length)}</h3>
      {edition && <Text>{texts.set(set, sheets.length)}</Text>}
      {edition && <Text>{texts.content(edition.tables.length, rowsOf(edition))}</Text>}
      <ProblemList findings={findings} onRepaired={onRepaired} />
      <div>
        <Button appearance="primary" disabledFocusable={!edition} onClick={() => edition && void save()}>
          {texts.save}
        </Button>
      </div>
    </section>
  );
}
