import { makeStyles, Text } from "@fluentui/react-components";
import { modelPolyclinic2017 as road } from "../../editions/roadMap";
import { BuildProgress } from "../build/BuildProgress";
import { useBuildSheets } from "../build/useBuildSheets";
import { useTexts } from "../texts";
import { PeriodForm } from "./PeriodForm";
import { RoadMapButtons } from "./RoadMapButtons";
import { useRoadMapTexts } from "./texts";
import { usePeriod } from "./usePeriod";
import { tabColumn, tabScroll, tabTitle } from "../sharedStyles";

const useStyles = makeStyles({
  tab: tabColumn,
  scroll: tabScroll,
  title: tabTitle,
});

/** The federal project's road map: its plan, weekly monitoring and the lists of its document as sheets. */
export default function RoadMapTab() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const texts = useRoadMapTexts();
  const period = usePeriod();
  const { progress, build } = useBuildSheets();
  return (
    <div className={styles.tab}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={tabs.roadmap}>
        <h2 className={styles.title}>{road.document.title}</h2>
        <PeriodForm period={period} />
        <Text size={200}>{texts.note}</Text>
        <RoadMapButtons weeks={period.weeks} busy={progress !== undefined} onBuild={build} />
      </div>
      {progress && <BuildProgress progress={progress} />}
    </div>
  );
}
