import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { modelPolyclinic2017 as road } from "../../editions/roadMap";
import {
  districtsSheet,
  documentsSheet,
  fundingSheet,
  informingSheet,
  monitoringSheet,
  planSheet,
  type Week,
} from "../../sheets/roadmap";
import type { SheetPlan } from "../../sheets/sheetPlan";
import type { SheetBuilder } from "../build/useBuildSheets";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useRoadMapTexts } from "./texts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  all: { flexGrow: 0 },
});

interface Props {
  readonly weeks: readonly Week[];
  readonly busy: boolean;
  readonly onBuild: SheetBuilder["build"];
}

export function RoadMapButtons({ weeks, busy, onBuild }: Props) {
  const styles = useStyles();
  const texts = useRoadMapTexts();
  const { attempt } = useStatus();
  const noWeeks = weeks.length === 0;
  const weekly = () => [planSheet(road, weeks), monitoringSheet(road, weeks), informingSheet(road, weeks)];
  const lists = () => [fundingSheet(road), districtsSheet(road), documentsSheet(road)];

  const button = (label: string, plans: () => readonly SheetPlan[], disabled = false, primary = false) => (
    <Button
      className={primary ? styles.all : styles.button}
      appearance={primary ? "primary" : undefined}
      disabledFocusable={busy || disabled}
      onClick={() =>
        void attempt(async () => {
          await onBuild(plans());
        })
      }
    >
      {label}
    </Button>
  );
  return (
    <>
      <Section title={texts.working}>
        <div className={styles.buttons}>
          {button(texts.plan, () => [planSheet(road, weeks)], noWeeks)}
          {button(texts.monitoring, () => [monitoringSheet(road, weeks)], noWeeks)}
          {button(texts.informing, () => [informingSheet(road, weeks)], noWeeks)}
        </div>
      </Section>
      <Section title={texts.reference}>
        <div className={styles.buttons}>
          {button(texts.funding, () => [fundingSheet(road)])}
          {button(texts.districts, () => [districtsSheet(road)])}
          {button(texts.documents, () => [documentsSheet(road)])}
        </div>
      </Section>
      {button(texts.all, () => [...weekly(), ...lists()], noWeeks, true)}
    </>
  );
}
