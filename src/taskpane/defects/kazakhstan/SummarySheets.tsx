import { MONITORING_SHEETS, type MonitoringSheet } from "../../../excel/kazakhstan/sheetPlans";
import { useTexts } from "../../texts";
import { SheetChoice } from "../SheetChoice";

interface Props {
  readonly busy: boolean;
  onBuild(sheets: ReadonlySet<MonitoringSheet>): Promise<void>;
}

/** The register and what belongs to it. */
export function SummarySheets({ busy, onBuild }: Props) {
  const { sheets: texts } = useTexts().kazakhstan;
  return <SheetChoice sheets={MONITORING_SHEETS} texts={texts} busy={busy} onBuild={onBuild} />;
}
