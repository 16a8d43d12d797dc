/** The sheets of the council, each a plain description made of the plan. */
export { agendaSheet } from "./agendaSheet";
export { assignmentsSheet } from "./assignmentsSheet";
export { controlSheet } from "./controlSheet";
export { directorySheet } from "./directorySheet";
export type { MeetingDetails } from "./meetingHead";
export { meetingName } from "./meetingNames";
export { planSheet } from "./planSheet";
export { protocolSheet } from "./protocolSheet";
export { shiftSheet } from "./shiftSheet";
export { planTableRow, planTableSheet } from "./tableSheet";
export { NO_COLUMNS, type UserColumns, withTitles } from "./userColumns";
