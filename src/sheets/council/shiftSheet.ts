import { describeCheck } from "../../rules/council/messages";
import { monthTitle } from "../../rules/council/months";
import type { PlanShift } from "../../rules/council/nextYear";
import { shiftedText, type TopicSegment } from "../../rules/council/topicShift";
import { SheetDraft } from "../sheetDraft";
import { sheetName } from "../sheetName";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { headerRow, tallRow, wideRow } from "../rows";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const BOLD = { ...FONT, bold: true };
/** Wider than a page: the old and the new topic are read side by side, and the print is made smaller. */
const WIDTHS = [30, 84, 48, 330, 330, 160, 170];
const TO_CHECK = { fill: "#FFF2CC" };

/** «за 2024 год → за 2025 год», each once. */
const shiftedPeriods = (segments: readonly TopicSegment[]): string => {
  const lines = segments.flatMap((one) => (one.kind === "period" ? [`${one.text} → ${one.shifted}`] : []));
  return [...new Set(lines)].join("\n");
};

const checksOf = (segments: readonly TopicSegment[]): string =>
  segments
    .flatMap((one) => {
      if (one.kind !== "check") return [];
      const proposal = one.proposal === undefined ? "" : ` – ${TEXTS.shift.proposal(one.proposal)}`;
      return [`«${one.text}»${proposal}. ${describeCheck(one.reason, one.document)}`];
    })
    .join("\n");

/** «Изменения»: what the plan of another year says otherwise, to read and to keep with the papers. */
export function shiftSheet(shift: PlanShift): SheetPlan {
  const draft = new SheetDraft(sheetName(TEXTS.sheets.shift(shift.year)), WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.shift.title(shift.from.details.year, shift.year), BOLD);
  wideRow(draft, TEXTS.shift.help, FONT, HELP);
  const header = headerRow(draft, TEXTS.shift.headers, TABLE_SIZE);
  const row = (contents: readonly CellContent[]) => {
    const area = tallRow(
      draft,
      contents.map((content) => ({ content })),
      FONT,
    );
    if (contents[contents.length - 1]) draft.style(area, TO_CHECK);
  };
  for (const segments of shift.titleLines.filter((line) => line.some(({ kind }) => kind !== "text"))) {
    const before = segments.map(({ text }) => text).join("");
    row([
      null,
      TEXTS.shift.titleLine,
      null,
      before,
      shiftedText(segments),
      shiftedPeriods(segments),
      checksOf(segments),
    ]);
  }
  const { before, after } = shift.approvalDate;
  row([null, TEXTS.shift.approval, null, before, after, null, TEXTS.shift.approvalCheck]);
  for (const { meeting, month, item, segments, ...change } of shift.items) {
    const place = [meeting, monthTitle(month), item.number] as const;
    row([...place, change.before, change.after, shiftedPeriods(segments), checksOf(segments)]);
  }
  return draft.build({
    styles: [
      { ...draft.rowsFrom(header), style: { borders: "all" } },
      { ...draft.rowsFrom(header + 1), columns: 1, style: { horizontal: "Center" } },
      { ...draft.rowsFrom(header + 1), column: 2, columns: 1, style: { horizontal: "Center" } },
    ],
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}
