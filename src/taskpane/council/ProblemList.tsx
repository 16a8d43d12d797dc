import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Finding, selectFinding } from "../../excel/council/readCouncil";
import { columnLetters } from "../../sheets/columnLetters";
import { describeProblem } from "../../rules/council/messages";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { useCouncilTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** A table that is wrong all over needs no thousand lines to say so. */
const MOST = 100;

/** What to put right, each with a link that selects its cell. */
export function ProblemList({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { language } = useWording();
  const { problems } = useCouncilTexts();
  const { attempt } = useStatus();
  if (findings.length === 0) return <Text role="status">{problems.none}</Text>;
  return (
    <Section title={problems.title} hint={problems.count(findings.length)}>
      <ul className={styles.list}>
        {findings.slice(0, MOST).map((finding, index) => (
          <li key={index} className={styles.item}>
            <Link as="button" inline onClick={() => void attempt(() => selectFinding(finding))}>
              {`${columnLetters(finding.column)}${finding.row + 1}`}
            </Link>{" "}
            <span className={finding.severity === "error" ? styles.error : undefined}>
              {problems[finding.severity]}
            </span>
            {": "}
            {describeProblem(finding.problem, language)}
          </li>
        ))}
      </ul>
      {findings.length > MOST && <Text>{problems.more(findings.length - MOST)}</Text>}
    </Section>
  );
}
