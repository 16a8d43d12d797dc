import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type OrganisationProblem, refreshOrganisation } from "../../excel/editions";
import { defectFindings } from "../../excel/editions/importSheets";
import { editionsOf } from "../../rules/liveEditions";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { ProblemList } from "./ProblemList";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  problem: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

/** What is wrong with the files that the organisation has published beside the add-in, and reading them once more. */
export function OrganisationProblems({ problems }: { readonly problems: readonly OrganisationProblem[] }) {
  const styles = useStyles();
  const { problems: texts } = useEditionsTexts();
  const { attempt } = useStatus();
  const [reading, setReading] = useState(false);
  const stopped = editionsOf("organisation").unreadable.map(({ id, title }) => title ?? id);
  const retry = () => {
    setReading(true);
    void attempt(refreshOrganisation).finally(() => setReading(false));
  };
  return (
    <Section title={texts.organisation}>
      {problems.map(({ file, kind, defects }) => (
        <div key={file} className={styles.problem}>
          <Text>{texts.kinds[kind](file)}</Text>
          {defects.length > 0 && <ProblemList findings={defectFindings(defects)} />}
        </div>
      ))}
      {stopped.length > 0 && <Text className={styles.problem}>{texts.stopped(stopped.join(", "))}</Text>}
      <div className={styles.problem}>
        <Button size="small" disabledFocusable={reading} onClick={retry}>
          {texts.retry}
        </Button>
      </div>
    </Section>
  );
}
