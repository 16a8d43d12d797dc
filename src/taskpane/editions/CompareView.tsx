import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Edition } from "../../editions/format";
import { inSlices } from "../../excel/slices";
import { type Change, type Comparison, comparisonSlices } from "../../rules/editions/compareEditions";
import { isSameTerritory } from "../../rules/editionSelection";
import { comparisonSheet } from "../../sheets/editions/comparisonSheet";
import type { SheetBuilder } from "../build/useBuildSheets";
import { numberText } from "../reference/wording";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
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
  const { compare: texts, busy: busyText } = useEditionsTexts();
  const { attempt } = useStatus();
  const [ids, setIds] = useState(() => likelyPair(editions).map((edition) => edition?.id));
  const [before, after] = ids.map((id) => editions.find((edition) => edition.id === id));
  const comparison = useComparison(before, after);
  const found = comparison === "same" ? undefined : comparison;
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
      {comparison === "same" && <Text>{texts.same}</Text>}
      {comparison === undefined && <Spinner size="tiny" label={busyText} />}
      {found && <Summary comparison={found} />}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || !found}
          onClick={() =>
            found &&
            void attempt(async () => {
              await onBuild([comparisonSheet(found)]);
            })
          }
        >
          {texts.build}
        </Button>
      </div>
    </div>
  );
}

/** The edition that came in last and the one that its territory had before it; else the first and the last of the list. */
function likelyPair(editions: readonly Edition[]): readonly (Edition | undefined)[] {
  const last = editions[editions.length - 1];
  const [neighbour] = editions
    .filter((edition) => last && edition !== last && isSameTerritory(edition, last))
    .sort((left, right) => right.inForce.from.localeCompare(left.inForce.from));
  if (!last || !neighbour) return [editions[0], last];
  return neighbour.inForce.from > last.inForce.from ? [last, neighbour] : [neighbour, last];
}

/** What is different; nothing while it is being found. */
function useComparison(before: Edition | undefined, after: Edition | undefined): Comparison | "same" | undefined {
  const [found, setFound] = useState<Comparison>();
  useEffect(() => {
    if (!before || !after || before === after) return undefined;
    const abort = new AbortController();
    inSlices(comparisonSlices(before, after), abort.signal).then(setFound, () => undefined);
    return () => abort.abort();
  }, [before, after]);
  if (!before || !after || before === after) return "same";
  return found?.before === before && found.after === after ? found : undefined;
}

function Summary({ comparison: { changes } }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const { compare: texts } = useEditionsTexts();
  const wording = useWording();
  const shown = ({ unit, difference }: Change, value: string | undefined): string => {
    if (value === undefined) return texts.nothing;
    return unit !== "" || difference !== undefined ? numberText(value, wording) : value;
  };
  const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
  if (changes.length === 0) return <Text role="status">{texts.equal}</Text>;
  return (
    <div role="status">
      <Text>{texts.summary(count("added"), count("removed"), count("changed"))}</Text>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map((change, index) => (
          <li key={index}>
            {texts.change(change.key, change.of, shown(change, change.before), shown(change, change.after))}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <Text>{texts.more(changes.length - SHOWN)}</Text>}
    </div>
  );
}
