import type { CouncilPlan, Meeting } from "../../rules/council/model";
import { monthTitle } from "../../rules/council/months";
import { sheetName } from "../sheetName";

/** «Февраль»; with its number where the plan has two meetings in that month or the month is not known. */
export function meetingName(plan: CouncilPlan, meeting: Meeting): string {
  const month = monthTitle(meeting.month);
  const alone = plan.meetings.filter((other) => other.month === meeting.month).length === 1;
  const number = meeting.number === null ? "" : `№ ${meeting.number}`;
  return month !== "" && alone ? month : [month, number].filter(Boolean).join(" ");
}

export const meetingSheetName = (plan: CouncilPlan, meeting: Meeting, name: (meeting: string) => string): string =>
  sheetName(name(meetingName(plan, meeting)));

/** `1`, or nothing where the plan does not give it. */
export const numberText = (number: number | null): string => (number === null ? "" : `${number}`);
