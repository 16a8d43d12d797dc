import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Cell, ValueTable } from "../../../editions/format";
import type { ImportFinding } from "../../../excel/editions/importSheets";
import type { ForeignEdition } from "../../../sheets/editions/foreign/buildEdition";
import { Section } from "../../reference/card/Section";
import { numberText } from "../../reference/wording";
import { useWording, type Wording } from "../../texts";
import { ProblemList } from "../ProblemList";
import { useEditionsTexts } from "../texts";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 6px", textAlign: "start" },
  number: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 6px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
});

const SHOWN = 4;

/** What the edition would hold of the table: how much, its first rows, and what is wrong. */
export function Preview({ built: { draft, stats, index } }: { readonly built: ForeignEdition }) {
  const styles = useStyles();
  const { wizard: texts } = useEditionsTexts();
  const wording = useWording();
  const table = (draft.root["tables"] as readonly Pick<ValueTable, "rows">[])[index]!;
  const findings = draft.problems.map((problem): ImportFinding => ({ kind: "cell", problem, place: problem }));
  return (
    <Section title={texts.preview}>
      <div role="status">
        <Text>{texts.stats(stats.rows, stats.values, stats.dashes, stats.blanks)}</Text>{" "}
        {stats.sections + stats.totals > 0 && <Text>{texts.skipped(stats.sections, stats.totals)}</Text>}
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={texts.sample}>
        <table className={styles.table}>
          <tbody>
            {table.rows.slice(0, SHOWN).map(({ key, cells }, row) => (
              <tr key={row}>
                <th scope="row" className={styles.cell}>
                  {key}
                </th>
                {cells.map((cell, at) => (
                  <td key={at} className={styles.number}>
                    {cellText(cell, wording)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {findings.length > 0 && <ProblemList findings={findings} />}
    </Section>
  );
}

function cellText(cell: Cell, wording: Wording): string {
  const text = cell === null ? "" : typeof cell === "string" ? cell : (cell.value ?? "…");
  return /^\d/.test(text) ? numberText(text, wording) : text;
}
