import type { CouncilPlan, Meeting } from "../../rules/council/model";
import { monthTitle } from "../../rules/council/months";
import type { SheetDraft } from "../sheetDraft";
import type { CellContent, CellStyle } from "../sheetPlan";
import { heightOfLines, wrappedLines } from "../text/measure";
import { wideRow } from "../rows";
import { PRINT_SIZE } from "../style";
import { TEXTS } from "./texts";

/** What the secretary says of a meeting; what is left out is printed as a line to fill by hand. */
export interface MeetingDetails {
  /** ISO date. */
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly chair?: string;
  readonly secretary?: string;
  /** Who is present: a name and a post in one line each. */
  readonly attendance?: readonly string[];
  /** Names of the organisations that are invited; without them those that the plan invites. */
  readonly invited?: readonly string[];
}

const FONT = { size: PRINT_SIZE };
const BOLD = { size: PRINT_SIZE, bold: true };
const TO_FILL: CellStyle = { borders: "bottom" };
/** Lines for names that are not known yet. */
const BLANK_LINES = 5;

/** A label over the first columns and its value, or a line to fill, over the rest. */
export function labelRow(draft: SheetDraft, label: string, value: CellContent, labelColumns: number): number {
  const span = draft.columns - labelColumns;
  const blank = value === null || value === "";
  const lines = typeof value === "string" ? wrappedLines(value, draft.width(labelColumns, span), FONT) : 1;
  return draft.row(
    [
      { content: `${label}:`, span: labelColumns, style: { bold: true } },
      { content: blank ? null : value, span, style: blank ? TO_FILL : { horizontal: "Left" } },
    ],
    heightOfLines(Math.max(lines, wrappedLines(`${label}:`, draft.width(0, labelColumns), BOLD)), PRINT_SIZE),
  );
}

/** Name of the council, what the paper is, which meeting it is of. */
export function headRows(draft: SheetDraft, plan: CouncilPlan, meeting: Meeting, title: string): void {
  const centred: CellStyle = { horizontal: "Center" };
  const of = TEXTS.meeting.of(meeting.number, monthTitle(meeting.month), plan.details.year);
  wideRow(draft, plan.details.council, BOLD, centred);
  draft.row();
  wideRow(draft, title, BOLD, centred);
  wideRow(draft, of, FONT, centred);
  draft.row();
}

/** Date, time, place, chair and secretary. */
export function detailRows(draft: SheetDraft, plan: CouncilPlan, given: MeetingDetails, labelColumns: number): void {
  const date: CellContent = given.date ? { kind: "date", date: given.date } : null;
  const row = labelRow(draft, TEXTS.meeting.date, date, labelColumns);
  const value = { row, column: labelColumns, rows: 1, columns: draft.columns - labelColumns };
  draft.style(value, { numberFormat: "dd.mm.yyyy" });
  labelRow(draft, TEXTS.meeting.time, given.time ?? null, labelColumns);
  labelRow(draft, TEXTS.meeting.place, given.place ?? plan.details.place ?? null, labelColumns);
  labelRow(draft, TEXTS.meeting.chair, given.chair ?? plan.details.chair ?? null, labelColumns);
  labelRow(draft, TEXTS.meeting.secretary, given.secretary ?? plan.details.secretary ?? null, labelColumns);
  draft.row();
}

/** A heading and one numbered line for each name; without names, lines to fill. */
export function listRows(draft: SheetDraft, heading: string, names: readonly string[], blankLines = BLANK_LINES): void {
  wideRow(draft, `${heading}:`, BOLD);
  const span = draft.columns - 1;
  const lines = names.length > 0 ? names : Array<string>(blankLines).fill("");
  lines.forEach((name, index) => {
    const cells = [
      { content: index + 1, style: { horizontal: "Center" as const } },
      { content: name === "" ? null : name, span, ...(name === "" ? { style: TO_FILL } : {}) },
    ];
    draft.row(cells, heightOfLines(wrappedLines(name, draft.width(1, span), FONT), PRINT_SIZE));
  });
  draft.row();
}

/** «Председатель ____ имя» and «Секретарь ____ имя». */
export function signatureRows(draft: SheetDraft, plan: CouncilPlan, given: MeetingDetails, labelColumns: number): void {
  const line = (label: string, name: string | undefined) => {
    draft.row();
    labelRow(draft, label, name ? `____________________ ${name}` : null, labelColumns);
  };
  line(TEXTS.meeting.chair, given.chair ?? plan.details.chair);
  line(TEXTS.meeting.secretary, given.secretary ?? plan.details.secretary);
}

/** Organisations that the plan invites to the meeting, each with its items: «… – вопросы 1, 2». */
export function invitedOrganisations(meeting: Meeting): readonly string[] {
  const items = new Map<string, string[]>();
  for (const { number, executors } of meeting.items) {
    for (const { title, invited } of executors) {
      if (!invited) continue;
      const numbers = items.get(title) ?? [];
      if (number !== null) numbers.push(`${number}`);
      items.set(title, numbers);
    }
  }
  return [...items].map(([title, numbers]) =>
    numbers.length === 0 ? title : `${title} – ${TEXTS.meeting.forItems(numbers)}`,
  );
}
