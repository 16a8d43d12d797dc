import { decisionsOf, type Decision } from "../../rules/council/decisions";
import type { CouncilPlan, Meeting, PlanItem } from "../../rules/council/model";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan } from "../sheetPlan";
import {
  detailRows,
  headRows,
  invitedOrganisations,
  listRows,
  signatureRows,
  type MeetingDetails,
} from "./meetingHead";
import { meetingSheetName } from "./meetingNames";
import { headerRow, linesOf, tallRow } from "../rows";
import { DATE_FORMAT, PORTRAIT_WIDTH, PRINT_BASE, PRINT_SIZE, printSetup } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: PRINT_SIZE };
const NUMBER_WIDTH = 30;
const LABEL_WIDTH = 80;
const RESPONSIBLE_WIDTH = 150;
const DUE_WIDTH = 76;
const TEXT_WIDTH = PORTRAIT_WIDTH - NUMBER_WIDTH - LABEL_WIDTH - RESPONSIBLE_WIDTH - DUE_WIDTH;
const WIDTHS = [NUMBER_WIDTH, LABEL_WIDTH, TEXT_WIDTH, RESPONSIBLE_WIDTH, DUE_WIDTH];
/** Labels above the table stand over the number and the first column of the texts. */
const LABEL_COLUMNS = 2;
const TEXT_COLUMNS = 2;
const DUE = WIDTHS.length - 1;
/** Space for a decision that is still to be written. */
const BLANK_LINES = 3;

/** «Протокол»: who met, and what was decided on each item, by whom and until when. */
export function protocolSheet(
  plan: CouncilPlan,
  meeting: Meeting,
  decisions: readonly Decision[],
  given: MeetingDetails = {},
): SheetPlan {
  const draft = new SheetDraft(meetingSheetName(plan, meeting, TEXTS.sheets.protocol), WIDTHS, PRINT_BASE);
  headRows(draft, plan, meeting, TEXTS.meeting.protocol);
  detailRows(draft, plan, given, LABEL_COLUMNS);
  listRows(draft, TEXTS.protocol.presentAre, given.attendance ?? []);
  const invited = given.invited ?? invitedOrganisations(meeting);
  if (invited.length > 0) listRows(draft, TEXTS.meeting.invited, invited);
  const [number, text, responsible, due] = TEXTS.protocol.headers;
  const header = headerRow(draft, [number, { content: text, span: TEXT_COLUMNS }, responsible, due], PRINT_SIZE);
  decidedRows(draft, meeting, decisionsOf(meeting, decisions));
  const table = draft.rowsFrom(header);
  signatureRows(draft, plan, given, LABEL_COLUMNS);
  return draft.build({
    styles: [
      { ...table, style: { borders: "all" } },
      { ...table, row: header + 1, rows: table.rows - 1, column: 0, columns: 1, style: { horizontal: "Center" } },
      { ...table, row: header + 1, rows: table.rows - 1, column: DUE, columns: 1, style: DATE_FORMAT },
    ],
    showGridlines: false,
    ...printSetup("portrait", header),
  });
}

/** Items in the order of the agenda, each with its decisions; decisions on no item of it stand last. */
function decidedRows(draft: SheetDraft, meeting: Meeting, decisions: readonly Decision[]): void {
  const written = decisions.filter(({ text }) => text !== "");
  const byItem = new Map<number | null, Decision[]>();
  for (const decision of written) {
    const known = meeting.items.some(({ number }) => number !== null && number === decision.item);
    const key = known ? decision.item : null;
    byItem.set(key, [...(byItem.get(key) ?? []), decision]);
  }
  const seen = new Set<number>();
  for (const item of meeting.items) {
    // Of two items with one number the first has the decisions.
    const first = item.number !== null && !seen.has(item.number);
    if (item.number !== null) seen.add(item.number);
    itemRows(draft, item, first ? (byItem.get(item.number) ?? []) : []);
  }
  const general = byItem.get(null);
  if (general) itemRows(draft, { number: null, topic: TEXTS.protocol.general, executors: [] }, general);
}

/** «до весны» is no date, and is printed as typed. */
const dueOf = ({ due, unread }: Decision): CellContent =>
  due === null ? (unread?.due ?? null) : { kind: "date", date: due };

/** The item over the whole width, its decisions below it. */
function itemRows(draft: SheetDraft, item: PlanItem, decisions: readonly Decision[]): void {
  const topic = { content: item.topic, span: draft.columns - 1 };
  tallRow(draft, [{ content: item.number }, topic], FONT);
  const executors = item.executors.map(({ title }) => title).join("\n");
  const blank = [{ content: null }, { content: null, span: TEXT_COLUMNS }, { content: executors }, { content: null }];
  if (decisions.length === 0)
    tallRow(draft, blank, FONT, { lines: Math.max(BLANK_LINES, linesOf(draft, blank, FONT)) });
  for (const decision of decisions) {
    const responsible = decision.responsible || executors;
    const text = { content: decision.text, span: TEXT_COLUMNS };
    tallRow(draft, [{ content: null }, text, { content: responsible }, { content: dueOf(decision) }], FONT);
  }
}
