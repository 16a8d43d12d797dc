import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Council } from "../../excel/council/readCouncil";
import { assignmentsSheet, planSheet } from "../../sheets/council";
import { Section } from "../reference/card/Section";
import { useCouncilTexts } from "./texts";
import type { CouncilState } from "./useCouncil";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
});

/** The focus comes back to it. */
export const NEXT_YEAR_BUTTON = "council-next-year";

interface Props {
  readonly council: Council;
  readonly busy: boolean;
  readonly onBuild: CouncilState["build"];
  readonly onControl: CouncilState["control"];
  onNextYear(): void;
}

export function SheetButtons({ council, busy, onBuild, onControl, onNextYear }: Props) {
  const styles = useStyles();
  const { sheets: texts } = useCouncilTexts();
  const button = (label: string, onClick: () => void, id?: string) => (
    <Button id={id} className={styles.button} disabledFocusable={busy} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <Section title={texts.title}>
      <div className={styles.buttons}>
        {button(texts.plan, () => void onBuild(({ plan }) => [planSheet(plan)]))}
        {button(texts.assignments, () => void onBuild(({ plan, executors }) => [assignmentsSheet(plan, executors)]))}
        {button(texts.control, () => void onControl())}
        {button(texts.nextYear(council.plan.details.year + 1), onNextYear, NEXT_YEAR_BUTTON)}
      </div>
    </Section>
  );
}
