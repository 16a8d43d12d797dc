import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Monitoring } from "../../../excel/kazakhstan/readMonitoring";
import { selectPlace } from "../../../excel/kazakhstan/workbookTables";
import { describeDefectProblem } from "../../../rules/kazakhstan/messages";
import { columnLetters } from "../../../sheets/columnLetters";
import { Section } from "../../reference/card/Section";
import { useStatus } from "../../status/StatusProvider";
import { useWording } from "../../texts";
import { useKazakhstanTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

const MOST = 100;

/** What to put right, each with a link that selects its cell; errors before notes. */
export function MonitoringProblems({
  monitoring: { findings, problemCounts, source },
}: {
  readonly monitoring: Monitoring;
}) {
  const styles = useStyles();
  const { language } = useWording();
  const { problems } = useKazakhstanTexts();
  const { attempt } = useStatus();
  const all = [...problemCounts.values()].reduce((sum, count) => sum + count, 0);
  const shown = [
    ...findings.filter(({ problem }) => problem.severity === "error"),
    ...findings.filter(({ problem }) => problem.severity === "warning"),
  ].slice(0, MOST);
  if (all === 0) return <Text>{problems.none}</Text>;
  return (
    <Section title={problems.title} hint={problems.count(all)} collapsed>
      <ul className={styles.list}>
        {shown.map(({ problem, row, column = source.firstColumn }, index) => (
          <li key={index} className={styles.item}>
            <Link
              as="button"
              inline
              onClick={() => void attempt(() => selectPlace({ sheetId: source.sheetId, row, column }))}
            >
              {`${columnLetters(column)}${row + 1}`}
            </Link>{" "}
            <span className={problem.severity === "error" ? styles.error : undefined}>
              {problems[problem.severity]}
            </span>
            {": "}
            {describeDefectProblem(problem, language)}
          </li>
        ))}
      </ul>
      {all > shown.length && <Text>{problems.more(all - shown.length)}</Text>}
    </Section>
  );
}
