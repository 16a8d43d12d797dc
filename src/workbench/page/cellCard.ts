import type { FUniver } from "@univerjs/core/facade";
import { errorText } from "../grid/display";
import type { LocaleRules } from "../locale/rules";
import type { CellError, CellNote, OfficeHost } from "../office/contract";
import type { Shell } from "./shell";

/**
 * Shows what Excel shows of a cell beside the pointer: why it has an error, and its note or comment. The error of the selected
 * cell is in the line under the pane too.
 */
export function showCellCards(api: FUniver, host: OfficeHost, shell: Shell, rules: LocaleRules): void {
  const { card } = shell;
  let pointer = { x: 0, y: 0 };
  let hovered = "";

  const hide = () => {
    card.hidden = true;
    hovered = "";
  };
  shell.grid.addEventListener("pointermove", ({ clientX: x, clientY: y }) => (pointer = { x, y }), { capture: true });
  shell.grid.addEventListener("pointerleave", hide);
  shell.grid.addEventListener("pointerdown", hide, { capture: true });
  shell.grid.addEventListener("keydown", hide, { capture: true });

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    const cell = [worksheet.getSheetId(), row, column] as const;
    const error = host.errorAt(...cell);
    const note = host.noteAt(...cell);
    if (!error && !note) return hide();
    const place = cell.join(":");
    if (place === hovered && !card.hidden) return;
    hovered = place;
    card.replaceChildren(...(error ? [errorPart(error, rules)] : []), ...(note ? [notePart(note)] : []));
    moveTo(card, pointer);
  });

  const follow = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getActiveCell();
    const error = sheet && cell && host.errorAt(sheet.getSheetId(), cell.getRow(), cell.getColumn());
    shell.sayInPane(error ? `${cell.getA1Notation()}: ${error.message}` : undefined);
  };
  api.addEvent(api.Event.SelectionChanged, follow);
  api.getFormula().calculationResultApplied(follow);
}

function errorPart({ code, message }: CellError, rules: LocaleRules): HTMLElement {
  const part = element("div", "card-error");
  part.append(element("strong", "", errorText(code, rules)), message);
  return part;
}

/** A comment says who made it; a note has the size that it was given, as in Excel, and what does not fit is cut off. */
function notePart({ text, authorName, size }: CellNote): HTMLElement {
  const part = element("div", "card-note");
  if (authorName) part.append(element("strong", "", authorName));
  part.append(text);
  if (size) Object.assign(part.style, { width: `${size.width}pt`, height: `${size.height}pt` });
  return part;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Below and to the right of the pointer, within the window. */
function moveTo(card: HTMLElement, { x, y }: { x: number; y: number }): void {
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  card.style.left = `${Math.max(8, Math.min(x + 16, innerWidth - width - 8))}px`;
  card.style.top = `${y + 20 + height > innerHeight ? Math.max(8, y - height - 12) : y + 20}px`;
}
