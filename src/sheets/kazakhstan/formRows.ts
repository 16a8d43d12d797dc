import type { FormColumn, FormPart } from "../../editions/kazakhstan";
import type { Breach, ConclusionLine } from "../../rules/kazakhstan/conclusions";
import { tallRow, wideRow } from "../rows";
import type { SheetDraft } from "../sheetDraft";
import type { CellContent, CellStyle } from "../sheetPlan";
import { heightOfLines, textHeight, wrappedLines } from "../text/measure";
import { dateCell, tenge, tengeText } from "./numbers";
import { TEXTS } from "./texts";

export const SIZE = 11;
const FONT = { size: SIZE };
const BOLD = { size: SIZE, bold: true };
const SMALL = { size: 9 };
const LINE: CellStyle = { borders: "bottom" };
/** Lines for what is written by hand. */
const HAND_LINES: Readonly<Record<string, number>> = { findings: 3, recommendations: 6, results: 2 };
/** Rows that a table has at least, so that there is room to write. */
const LEAST_ROWS = 3;

type Part<Kind extends FormPart["kind"]> = Extract<FormPart, { readonly kind: Kind }>;

export const titleRow = (draft: SheetDraft, { printed }: Part<"title">): number =>
  wideRow(draft, printed.join(" "), { size: 12, bold: true }, { horizontal: "Center" });

/** The label, then its value on a line, or as many lines to fill as the form has room for; the hint below. */
export function fieldRows(draft: SheetDraft, part: Part<"field">, value: string | undefined): void {
  wideRow(draft, part.label, FONT);
  if (value) tallRow(draft, [{ content: value, span: draft.columns, style: LINE }], FONT);
  const parted = value ? "" : partedBlank(part);
  if (parted) wideRow(draft, parted, FONT);
  const blank = value || parted ? 0 : (HAND_LINES[part.field] ?? 1);
  for (let line = 0; line < blank; line += 1) {
    draft.row([{ content: null, span: draft.columns, style: LINE }], heightOfLines(1, SIZE));
  }
  if (part.hint) wideRow(draft, part.hint, SMALL, { size: SMALL.size, horizontal: "Center" });
}

/** What the form prints to be filled where that is more than a line: «с "____" ________ 202__ года по …», «____/____». */
function partedBlank({ label, hint = "", printed }: Part<"field">): string {
  const blank = printed.join(" ").replace(label, "").replace(hint, "").trim();
  return blank.includes("_") && /[^_\s.]/.test(blank) ? blank : "";
}

/** A table of the form; its columns go over the sheet's as `spans` say. */
export function tableRows(
  draft: SheetDraft,
  part: Part<"table">,
  spans: readonly number[],
  rows: readonly (readonly CellContent[])[],
  total: number,
): void {
  wideRow(draft, part.heading, FONT);
  const header = draft.next;
  const spanned = (contents: readonly CellContent[], style?: CellStyle) =>
    contents.map((content, index) => ({ content, span: spans[index]!, ...(style && { style }) }));
  const headed = spanned(part.columns.map(({ printed }) => printed));
  draft.style(tallRow(draft, headed, BOLD), { bold: true, horizontal: "Center", vertical: "Center" });
  for (const cells of rows) tallRow(draft, spanned(cells), FONT);
  for (let row = rows.length; row < LEAST_ROWS; row += 1)
    draft.row(spanned(part.columns.map(() => null)), heightOfLines(1, SIZE));
  if (part.total) {
    const last = spans[spans.length - 1]!;
    draft.row(
      [
        { content: part.total, span: draft.columns - last, style: { bold: true } },
        { content: total, span: last, style: { bold: true, horizontal: "Center" } },
      ],
      heightOfLines(1, SIZE),
    );
  }
  draft.style(draft.rowsFrom(header), { borders: "all" });
}

export const footnoteRows = (draft: SheetDraft, { mark = "", lines }: Part<"footnote">): void =>
  lines.forEach((line, index) =>
    wideRow(draft, `${index === 0 && mark ? `${SUPERSCRIPT[mark] ?? mark} ` : ""}${line}`, SMALL, { size: SMALL.size }),
  );

const SUPERSCRIPT: Readonly<Record<string, string>> = { 1: "¹", 2: "²" };

/** The block that the provider fills: with or without objections, name and signature, the objections in short. */
export function acknowledgementRows(draft: SheetDraft, { lines, shown }: Part<"acknowledgement">): void {
  const first = Math.ceil(draft.columns / 2);
  const from = draft.next;
  lines.forEach((line, index) => {
    const text = shown && index === lines.length - 1 ? shown : line;
    const height = textHeight(text, draft.width(0, first), FONT);
    const room = index === lines.length - 1 ? heightOfLines(4, SIZE) : heightOfLines(2, SIZE);
    draft.row(
      [
        { content: text, span: first },
        { content: null, span: draft.columns - first },
      ],
      Math.max(height, room),
    );
  });
  draft.style(draft.rowsFrom(from), { borders: "all" });
}

export function signatureRow(draft: SheetDraft, label: string): void {
  draft.row([{ content: null, span: draft.columns, style: LINE }], heightOfLines(2, SIZE));
  draft.row(
    [{ content: label, span: draft.columns, style: { size: SMALL.size, horizontal: "Center" } }],
    heightOfLines(wrappedLines(label, draft.width(0, draft.columns), SMALL), SMALL.size),
  );
}

const codesText = ({ codes }: ConclusionLine): string =>
  codes.map(({ code, count }) => TEXTS.form.times(code, count)).join(", ");

/** A sum that some defects lack is never a bare number. */
const amountCell = ({ kopecks, incomplete }: ConclusionLine): CellContent =>
  incomplete ? (kopecks === 0 ? TEXTS.form.incomplete : TEXTS.form.partly(tengeText(kopecks))) : tenge(kopecks);

/** Cells of a line by the form's columns. */
export function lineCells(part: Part<"table">, line: ConclusionLine | Breach, no: number): readonly CellContent[] {
  const cell: Readonly<Record<FormColumn, () => CellContent>> = {
    no: () => no,
    card: () => ("card" in line ? line.card : null),
    iin: () => ("iin" in line ? line.iin : null),
    date: () => ("codes" in line ? dateCell(line.date) : null),
    codes: () => ("codes" in line ? codesText(line) : null),
    amount: () => ("codes" in line ? amountCell(line) : null),
    contractClause: () => ("clause" in line ? line.clause : null),
    breach: () => ("breach" in line ? line.breach : null),
  };
  return part.columns.map(({ field }) => cell[field]());
}

export const defectText = (code: string, name: string | undefined): string => (name ? `${code} – ${name}` : code);
