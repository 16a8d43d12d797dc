import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ProblemId } from "../../../rules/defects/model";
import type { DefectSummary } from "../../../rules/defects/summary";
import { Section } from "../../reference/card/Section";
import { TopChart } from "./TopChart";
import { useDefectsTexts } from "../texts";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Rows by what is wrong with them, the most frequent first. */
function countsByProblem({ problems }: DefectSummary): readonly (readonly [ProblemId, number])[] {
  const counts = new Map<ProblemId, number>();
  for (const defect of problems) {
    for (const id of new Set(defect.problems.map((problem) => problem.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What the table comes to: rows and sums, how it agrees with the rule, what to check, and the ten largest. */
export function Overview({ summary }: { readonly summary: DefectSummary }) {
  const styles = useStyles();
  const { overview: texts, problems } = useDefectsTexts();
  const { total, fromTable, violations } = summary;
  const { compared, differing, open } = summary.comparison;
  const counts = countsByProblem(summary);
  return (
    <div className={styles.overview}>
      <div role="status">
        <h2 className={styles.headline}>{texts.headline(total.count, total.kopecks.total / 100)}</h2>
        <Text size={200}>
          {fromTable
            ? `${[texts.compared(compared), texts.differing(differing), texts.open(open)].join(", ")}.`
            : texts.byRule(open)}
          {summary.totalRows.length > 0 && ` ${texts.totalRows(summary.totalRows.length)}`}
        </Text>
      </div>
      <TopChart violations={violations} />
      <Section title={texts.problems} {...(counts.length === 0 ? {} : { hint: texts.problemsHint })}>
        {counts.length === 0 ? (
          <Text>{texts.noProblems}</Text>
        ) : (
          <ul className={styles.list}>
            {counts.map(([id, count]) => (
              <li key={id}>{texts.problem(problems[id], count)}</li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
