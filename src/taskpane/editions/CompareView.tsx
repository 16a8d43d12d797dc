import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Edition } from "../../editions/format";
import { type Comparison, compareEditions } from "../../rules/editions/compareEditions";
import { comparisonSheet } from "../../sheets/editions/comparisonSheet";
import type { SheetBuilder } from "../build/useBuildSheets";
import { useStatus } from "../status/StatusProvider";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** As many changes as are read at a glance; the sheet has them all. */
const SHOWN = 20;

interface Props {
  readonly editions: readonly Edition[];
  readonly busy: boolean;
  readonly onBuild: SheetBuilder["build"];
}

/** Two editions side by side: how many differences there are, the first of them, and a sheet with all. */
export function CompareView({ editions, busy, onBuild }: Props) {
  const styles = useStyles();
  const { compare: texts } = useEditionsTexts();
  const { attempt } = useStatus();
  const [ids, setIds] = useState(() => [editions[0]?.id, editions[editions.length - 1]?.id]);
  const [before, after] = ids.map((id) => editions.find((edition) => edition.id === id));
  const comparison = useMemo(
    () => (before && after && before !== after ? compareEditions(before, after) : undefined),
    [before, after],
  );
  const picker = (at: 0 | 1, label: string) => (
    <Field label={label} size="small">
      <Select
        value={ids[at] ?? ""}
        onChange={(_event, { value }) => setIds((now) => now.map((id, index) => (index === at ? value : id)))}
      >
        {editions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.view}>
      {picker(0, texts.before)}
      {picker(1, texts.after)}
      {comparison ? <Summary comparison={comparison} /> : <Text>{texts.same}</Text>}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || !comparison}
          onClick={() =>
            comparison &&
            void attempt(async () => {
              await onBuild([comparisonSheet(comparison)]);
            })
          }
        >
          {texts.build}
        </Button>
      </div>
    </div>
  );
}

function Summary({ comparison: { changes } }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { compare: texts } = useEditionsTexts();
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return <Text role="status">{texts.equal}</Text>;
  return (
    <div role="status">
      <Text>{texts.summary(count("added"), count("removed"), count("changed"))}</Text>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ key, of, before = texts.nothing, after = texts.nothing }, index) => (
          <li key={index}>{texts.change(key, of, before, after)}</li>
        ))}
      </ul>
      {changes.length > SHOWN && <Text>{texts.more(changes.length - SHOWN)}</Text>}
    </div>
  );
}
