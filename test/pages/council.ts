import { decisionsOfPlan } from "../../src/rules/council/decisions";
import { shiftPlan } from "../../src/rules/council/nextYear";
import {
  agendaSheet,
  assignmentsSheet,
  controlSheet,
  directorySheet,
  planSheet,
  planTableSheet,
  protocolSheet,
  shiftSheet,
} from "../../src/sheets/council";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { decisions, detailsOfFebruary, executors2025, february, plan2025 } from "../sheets/council/plans";

/** The guide shows this page: the texts that try to be formulas are for the tests. */
const details = {
  ...detailsOfFebruary,
  attendance: ["А.А. Андреев, директор ТФОМС", "Б.Б. Борисова, заместитель министра здравоохранения"],
};

/** Every sheet that the tab «Совет» builds. */
export const councilPages = (): readonly SheetPlan[] => [
  directorySheet(plan2025.details, executors2025),
  planTableSheet(plan2025, executors2025.length),
  planSheet(plan2025),
  agendaSheet(plan2025, february, details),
  agendaSheet(plan2025, plan2025.meetings[2]!),
  assignmentsSheet(plan2025, executors2025),
  protocolSheet(plan2025, february, decisions, details),
  protocolSheet(plan2025, plan2025.meetings[4]!, []),
  controlSheet([...decisions, ...decisionsOfPlan(plan2025)]),
  shiftSheet(shiftPlan(plan2025)),
];
