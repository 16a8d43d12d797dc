import { MONITORING_SHEETS, type MonitoringSheet } from "../../../excel/kazakhstan/sheetPlans";
import { SheetChoice } from "../SheetChoice";
import { useKazakhstanTexts } from "./texts";

interface Props {
  readonly busy: boolean;
  onBuild(sheets: ReadonlySet<MonitoringSheet>): Promise<void>;
}

/** The register and what belongs to it. */
export function SummarySheets({ busy, onBuild }: Props) {
  const { sheets: texts } = useKazakhstanTexts();
  return <SheetChoice sheets={MONITORING_SHEETS} texts={texts} busy={busy} onBuild={onBuild} />;
}
