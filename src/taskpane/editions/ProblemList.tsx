import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ImportFinding, isError } from "../../excel/editions/importSheets";
import { selectPlace, writeTextAt } from "../../excel/editions/placeActions";
import { describeDefect, describePlace } from "../../rules/editions/messages";
import { columnLetters } from "../../sheets/columnLetters";
import type { Place } from "../../sheets/editions/editionDraft";
import { describeSheetProblem } from "../../sheets/editions/messages";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  repairs: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const MOST = 100;

interface Props {
  readonly title?: string;
  readonly findings: readonly ImportFinding[];
  /** After a cell has been put right from here. */
  onRepaired?(): void;
}

/** What to put right, each with a link that shows its cell, and a button where the add-in knows what was meant. */
export function ProblemList({ title, findings, onRepaired }: Props) {
  const styles = useStyles();
  const { problems: texts } = useEditionsTexts();
  if (findings.length === 0) return <Text role="status">{texts.none}</Text>;
  return (
    <Section title={title ?? texts.title} hint={texts.count(findings.length)}>
      <ul className={styles.list}>
        {findings.slice(0, MOST).map((finding, index) => (
          <li key={index} className={styles.item}>
            {finding.place && <PlaceLink place={finding.place} />}
            <span className={isError(finding) ? styles.error : undefined}>
              {isError(finding) ? texts.error : texts.warning}
            </span>
            {": "}
            <FindingText finding={finding} />
            <Repairs finding={finding} onRepaired={onRepaired} />
          </li>
        ))}
      </ul>
      {findings.length > MOST && <Text>{texts.more(findings.length - MOST)}</Text>}
    </Section>
  );
}

function PlaceLink({ place }: { readonly place: Place }) {
  const { attempt } = useStatus();
  const address = `${columnLetters(place.column)}${place.row + 1}`;
  return (
    <>
      <Link as="button" inline onClick={() => void attempt(() => selectPlace(place))}>
        {`${place.sheetName}, ${address}`}
      </Link>{" "}
    </>
  );
}

function FindingText({ finding }: { readonly finding: ImportFinding }) {
  const { language } = useWording();
  if (finding.kind === "cell") return <>{describeSheetProblem(finding.problem, language)}</>;
  const text = describeDefect(finding.defect, language);
  return <>{finding.place ? text : `${describePlace(finding.defect, language)}: ${text}`}</>;
}

function Repairs({ finding, onRepaired }: { readonly finding: ImportFinding; onRepaired?(): void }) {
  const styles = useStyles();
  const { problems: texts } = useEditionsTexts();
  const { attempt } = useStatus();
  const codes = finding.kind === "cell" ? (finding.problem.params.codes ?? []) : [];
  if (codes.length === 0 || !finding.place || !onRepaired) return null;
  const { place } = finding;
  const repair = (code: string) =>
    attempt(async () => {
      await writeTextAt(place, code);
      onRepaired();
    });
  return (
    <div className={styles.repairs}>
      {codes.map((code) => (
        <Button key={code} size="small" onClick={() => void repair(code)}>
          {texts.put(code)}
        </Button>
      ))}
    </div>
  );
}
