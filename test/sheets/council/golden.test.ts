import { shiftPlan } from "../../../src/rules/council/nextYear";
import {
  agendaSheet,
  assignmentsSheet,
  controlSheet,
  directorySheet,
  planSheet,
  planTableSheet,
  protocolSheet,
  shiftSheet,
} from "../../../src/sheets/council";
import { expectGolden } from "../golden";
import { expectSound } from "../soundPlan";
import { decisions, detailsOfFebruary, executors2025, february, plan2025 } from "./plans";

test.each([
  ["table", () => planTableSheet(plan2025, executors2025.length)],
  ["directory", () => directorySheet(plan2025.details, executors2025)],
  ["plan", () => planSheet(plan2025)],
  ["agenda", () => agendaSheet(plan2025, february, detailsOfFebruary)],
  ["agenda-blank", () => agendaSheet(plan2025, plan2025.meetings[2]!)],
  ["assignments", () => assignmentsSheet(plan2025, executors2025)],
  ["protocol", () => protocolSheet(plan2025, february, decisions, detailsOfFebruary)],
  ["control", () => controlSheet(decisions)],
  ["shift", () => shiftSheet(shiftPlan(plan2025))],
])("%s", (name, build) => {
  const plan = build();
  expectSound(plan);
  expectGolden(plan, `council/${name}`);
});
