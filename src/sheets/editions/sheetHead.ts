import type { DraftCell, SheetDraft } from "../sheetDraft";
import type { Area, CellContent, CellStyle, Validation } from "../sheetPlan";
import { HELP, TABLE_SIZE } from "../style";
import { HIGHEST_ROW, textHeight } from "../text/measure";
import type { FieldSpec, Spec } from "./fields";
import { PARTS, type PartName } from "./specs";
import { fieldLines } from "./writeFields";

/** The line that tells the sheets of one export from all others. */
export const SET_LABEL = "Комплект ОМС";
export const PART_LABEL = "Что на листе";

const LABEL: CellStyle = { bold: true, color: "#1F4E50" };
const VALUE: CellStyle = { borders: "bottom", horizontal: "Left" };
const FIXED: CellStyle = { color: "#595959", horizontal: "Left" };
/** Runs on over the empty cells beside it. */
const HINT: CellStyle = { ...HELP, wrap: false, horizontal: "Left", indent: 1 };
const FONT = { size: TABLE_SIZE };
const TITLE_SIZE = 14;
/** Points that a value takes at most: longer lines are hard to read. */
const VALUE_WIDTH = 460;

export interface SheetHead {
  readonly title: string;
  readonly help: string;
  /** Name of the export. */
  readonly set: string;
  readonly part: PartName;
}

/** Columns behind the label that the values of lines are merged over. */
function valueSpan(draft: SheetDraft): number {
  let span = 1;
  while (1 + span < draft.columns && draft.width(1, span + 1) <= VALUE_WIDTH) span += 1;
  return span;
}

/** Title, help and what the sheet is: the first lines of every sheet of an edition. */
export function writeHead(draft: SheetDraft, { title, help, set, part }: SheetHead): void {
  const span = 1 + valueSpan(draft);
  const width = draft.width(0, span);
  const line = (text: string, style: CellStyle, size: number) =>
    draft.row(
      [{ content: text, span, style: { ...style, size } }],
      Math.min(HIGHEST_ROW, textHeight(text, width, { size, bold: style.bold })),
    );
  line(title, { bold: true }, TITLE_SIZE);
  line(help, HELP, TABLE_SIZE);
  writeLine(draft, SET_LABEL, set, FIXED);
  writeLine(draft, PART_LABEL, PARTS[part], FIXED);
}

function writeLine(draft: SheetDraft, label: string, content: CellContent, style: CellStyle, hint?: string): number {
  const span = valueSpan(draft);
  const cells: readonly DraftCell[] = [
    { content: label, style: LABEL },
    { content, span, style },
    ...(hint !== undefined && 1 + span < draft.columns ? [{ content: hint, style: HINT }] : []),
  ];
  const text = typeof content === "string" ? content : "";
  const height = Math.max(textHeight(text, draft.width(1, span), FONT), textHeight(label, draft.width(0), FONT));
  return draft.row(cells, Math.min(height, HIGHEST_ROW));
}

/** The lines of an object's fields; returns the rules of what may be entered in them. */
export function writeFieldLines(draft: SheetDraft, object: unknown, specs: readonly Spec[]): readonly Validation[] {
  return fieldLines(object, specs).flatMap(({ spec, content }) => {
    const row = writeLine(draft, spec.label, content, VALUE, spec.help);
    return fieldValidation(spec, { row, column: 1, rows: 1, columns: 1 });
  });
}

/** Texts and lists have no rule: everything may stand in them. */
export function fieldValidation({ type, label }: Pick<FieldSpec, "type" | "label">, area: Area): readonly Validation[] {
  switch (type.is) {
    case "choice":
      return [{ ...area, kind: "list", values: Object.keys(type.words), message: `${label}: выберите из списка.` }];
    case "date":
      return [{ ...area, kind: "date", message: `${label}: дата, например 31.12.2026.` }];
    case "decimal":
      return [{ ...area, kind: "decimal", min: 0, message: `${label}: число не меньше нуля.` }];
    default:
      return [];
  }
}
