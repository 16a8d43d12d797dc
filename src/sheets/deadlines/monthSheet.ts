import type { MonthDay, MonthWeeks } from "../../rules/deadlines/monthView";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { HELP, LANDSCAPE_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { MONTHS, TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const LOWEST_WEEK = 62;
const OFF = "#EDEDED";
const DUE = "#DDEBF7";

/** A month as a calendar page with what a regulation makes due in it. */
export function monthSheet(document: string, year: number, month: number, weeks: MonthWeeks): SheetPlan {
  const name = MONTHS[month - 1]!;
  const draft = new SheetDraft(TEXTS.month.sheet(name, year), Array<number>(7).fill(LANDSCAPE_WIDTH / 7), TABLE_BASE);
  wideRow(draft, TEXTS.month.title(document, name, year), { ...FONT, bold: true }, TITLE);
  const header = headerRow(draft, TEXTS.month.weekdays, TABLE_SIZE);
  for (const week of weeks) {
    const cells = week.map((day) => ({
      content: day ? dayText(day) : null,
      style: day?.due.length ? { fill: DUE, bold: true } : day?.off ? { fill: OFF } : undefined,
    }));
    draft.row(cells, Math.max(LOWEST_WEEK, heightOfLines(linesOf(draft, cells, { ...FONT, bold: true }), TABLE_SIZE)));
  }
  const days = draft.rowsFrom(header + 1);
  wideRow(draft, TEXTS.month.note, FONT, HELP);
  return draft.build({
    styles: [{ ...days, style: { borders: "all" } }],
    showGridlines: false,
    ...printSetup("landscape"),
  });
}

const dayText = ({ day, remark, due }: MonthDay): string => [String(day), remark, ...due].filter(Boolean).join("\n");
