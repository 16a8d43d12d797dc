import type { FluentIcon } from "@fluentui/react-icons";
import {
  BookSearchRegular,
  CalculatorMultipleRegular,
  CalendarCheckmarkRegular,
  CalendarClockRegular,
  DocumentTableSearchRegular,
  DocumentTableRegular,
  LightbulbFilamentRegular,
  MapRegular,
  MathFormulaRegular,
  TargetArrowRegular,
} from "@fluentui/react-icons";
import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { LoadFailed } from "./LoadFailed";
import type { TabId } from "./navigation";
import { ReferenceTab } from "./reference/ReferenceTab";

export type { TabId } from "./navigation";

interface PaneTab {
  readonly id: TabId;
  readonly Icon: FluentIcon;
  readonly Panel: ComponentType | LazyExoticComponent<ComponentType>;
}

/** A tab that is fetched when it is first opened: the pane opens the sooner. */
const later = (load: () => Promise<{ default: ComponentType }>): LazyExoticComponent<ComponentType> =>
  lazy(() => load().catch(() => ({ default: LoadFailed })));

/** The tabs of the pane, in their order: one folder each. */
export const tabs: readonly PaneTab[] = [
  { id: "reference", Icon: BookSearchRegular, Panel: ReferenceTab },
  {
    id: "explain",
    Icon: LightbulbFilamentRegular,
    Panel: later(() => import(/* webpackChunkName: "explain" */ "./explain/ExplainTab")),
  },
  {
    id: "builder",
    Icon: MathFormulaRegular,
    Panel: later(() => import(/* webpackChunkName: "builder" */ "./builder/BuilderTab")),
  },
  {
    id: "council",
    Icon: CalendarCheckmarkRegular,
    Panel: later(() => import(/* webpackChunkName: "council" */ "./council/CouncilTab")),
  },
  {
    id: "sanctions",
    Icon: CalculatorMultipleRegular,
    Panel: later(() => import(/* webpackChunkName: "sanctions" */ "./sanctions/SanctionsTab")),
  },
  {
    id: "defects",
    Icon: DocumentTableSearchRegular,
    Panel: later(() => import(/* webpackChunkName: "defects" */ "./defects/DefectsTab")),
  },
  {
    id: "targets",
    Icon: TargetArrowRegular,
    Panel: later(() => import(/* webpackChunkName: "targets" */ "./targets/TargetsTab")),
  },
  {
    id: "deadlines",
    Icon: CalendarClockRegular,
    Panel: later(() => import(/* webpackChunkName: "deadlines" */ "./deadlines/DeadlinesTab")),
  },
  {
    id: "roadmap",
    Icon: MapRegular,
    Panel: later(() => import(/* webpackChunkName: "roadmap" */ "./roadmap/RoadMapTab")),
  },
  {
    id: "editions",
    Icon: DocumentTableRegular,
    Panel: later(() => import(/* webpackChunkName: "editions-tab" */ "./editions/EditionsTab")),
  },
];
