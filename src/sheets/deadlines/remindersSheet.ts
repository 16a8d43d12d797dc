import { fromSerial, isoDate, russianDate } from "../../rules/dates";
import { byDate, type CountedTerm } from "../../rules/deadlines/termList";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft, type DraftCell } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { heightOfLines } from "../text/measure";
import { DATE_FORMAT, NUMBER_FORMAT, PORTRAIT_WIDTH, printSetup, TABLE_BASE, TABLE_SIZE, TITLE } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [70, 62, 82, 150, 90, PORTRAIT_WIDTH - 454 + 90];

/** «Напоминания»: the dates of a document's terms, the nearest first, with the days that are left. */
export function remindersSheet(document: string, terms: readonly CountedTerm[], start: number): SheetPlan {
  const { sheet, title, headers, dayOff } = TEXTS.reminders;
  const draft = new SheetDraft(sheet, WIDTHS, TABLE_BASE);
  wideRow(draft, title(document, russianDate(fromSerial(start))), { ...FONT, bold: true }, TITLE);
  const header = headerRow(draft, headers, TABLE_SIZE);
  const sorted = byDate(terms);
  for (const { row, due, source, onDayOff } of sorted) {
    const at = draft.next + 1;
    const cells: DraftCell[] = [
      { content: { kind: "date", date: isoDate(fromSerial(due)) } },
      { content: { kind: "formula", formula: `=A${at}-TODAY()` } },
      { content: row.code },
      { content: onDayOff ? `${row.title} (${dayOff})` : row.title },
      { content: row.responsible ?? null },
      { content: source },
    ];
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const first = header + 1;
  const area = { row: first, column: 0, rows: sorted.length, columns: draft.columns };
  return draft.build({
    styles: [
      { ...area, style: { borders: "all" } },
      { ...area, columns: 1, style: DATE_FORMAT },
      { ...area, column: 1, columns: 1, style: NUMBER_FORMAT },
    ],
    conditionalFormats: [
      { ...area, kind: "formula", formula: `=$B${first + 1}<0`, style: { color: "#9C0006" } },
      {
        ...area,
        columns: 2,
        kind: "formula",
        formula: `=AND($B${first + 1}>=0,$B${first + 1}<=7)`,
        style: { fill: "#FFF2CC", bold: true },
      },
    ],
    freeze: { rows: first },
    ...printSetup("portrait", header),
  });
}
