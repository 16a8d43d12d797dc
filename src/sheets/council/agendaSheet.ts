import type { CouncilPlan, Meeting, PlanItem } from "../../rules/council/model";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { heightOfLines, lineHeight, wrappedLines } from "../text/measure";
import {
  detailRows,
  headRows,
  invitedOrganisations,
  listRows,
  signatureRows,
  type MeetingDetails,
} from "./meetingHead";
import { meetingSheetName } from "./meetingNames";
import { tallRow, wideRow } from "../rows";
import { PORTRAIT_WIDTH, PRINT_BASE, PRINT_SIZE, printSetup } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: PRINT_SIZE };
const WIDTHS = [32, 78, PORTRAIT_WIDTH - 110];
const LABEL_COLUMNS = 2;
/** Lines that the chair writes the decision on. */
const DECISION_LINES = 2;

/** «Повестка»: one meeting, with space for what it decides. */
export function agendaSheet(plan: CouncilPlan, meeting: Meeting, given: MeetingDetails = {}): SheetPlan {
  const draft = new SheetDraft(meetingSheetName(plan, meeting, TEXTS.sheets.agenda), WIDTHS, PRINT_BASE);
  headRows(draft, plan, meeting, TEXTS.meeting.agenda);
  detailRows(draft, plan, given, LABEL_COLUMNS);
  listRows(draft, TEXTS.meeting.present, given.attendance ?? []);
  const invited = given.invited ?? invitedOrganisations(meeting);
  if (invited.length > 0) listRows(draft, TEXTS.meeting.invited, invited);
  wideRow(draft, `${TEXTS.meeting.items}:`, { ...FONT, bold: true });
  for (const item of meeting.items) itemRows(draft, item);
  signatureRows(draft, plan, given, LABEL_COLUMNS);
  return draft.build({ showGridlines: false, ...printSetup("portrait") });
}

function itemRows(draft: SheetDraft, { number, topic, executors }: PlanItem): void {
  const span = draft.columns - 1;
  tallRow(
    draft,
    [
      { content: number, style: { horizontal: "Center", bold: true } },
      { content: topic, span },
    ],
    FONT,
  );
  const reporting = executors.filter(({ invited }) => !invited);
  const speakers = reporting.length > 0 ? reporting : executors;
  const label = speakers.length > 1 ? TEXTS.meeting.reportMany : TEXTS.meeting.reports;
  personRow(
    draft,
    label,
    speakers.map(({ title }) => title),
  );
  const guests = executors.filter((executor) => !speakers.includes(executor)).map(({ title }) => title);
  if (guests.length > 0) personRow(draft, TEXTS.meeting.invitedTo, guests);
  decisionRows(draft);
}

function personRow(draft: SheetDraft, label: string, names: readonly string[]): void {
  const span = draft.columns - 1;
  const text = `${label}: ${names.join("; ")}`;
  draft.row(
    [{ content: null }, { content: text, span, style: { italic: true } }],
    heightOfLines(wrappedLines(text, draft.width(1, span), FONT), PRINT_SIZE),
  );
}

function decisionRows(draft: SheetDraft): void {
  const height = lineHeight(PRINT_SIZE) * 1.25;
  const line = { content: null, span: draft.columns - LABEL_COLUMNS, style: { borders: "bottom" as const } };
  for (let row = 0; row < DECISION_LINES; row += 1) {
    draft.row([{ content: null }, { content: row === 0 ? `${TEXTS.meeting.decided}:` : null }, line], height);
  }
  draft.row();
}
