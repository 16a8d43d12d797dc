import { Text } from "@fluentui/react-components";
import type { OrganisationProblem } from "../../excel/editions";
import { defectFindings } from "../../excel/editions/importSheets";
import { Section } from "../reference/card/Section";
import { ProblemList } from "./ProblemList";
import { useEditionsTexts } from "./texts";

/** What is wrong with the files that the organisation has published beside the add-in. */
export function OrganisationProblems({ problems }: { readonly problems: readonly OrganisationProblem[] }) {
  const { problems: texts } = useEditionsTexts();
  return (
    <Section title={texts.organisation}>
      {problems.map(({ file, kind, defects }) => (
        <div key={file}>
          <Text>{texts.kinds[kind](file)}</Text>
          {defects.length > 0 && <ProblemList findings={defectFindings(defects)} />}
        </div>
      ))}
    </Section>
  );
}
