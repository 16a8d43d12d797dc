import type { FUniver } from "@univerjs/core/facade";
import { errorText } from "../grid/display";
import type { LocaleRules } from "../locale/rules";
import type { CellError, OfficeHost } from "../office/contract";
import type { Shell } from "./shell";

/** Shows why a cell has an error: a card beside the pointer, and the selected cell's in the line under the pane. */
export function showErrors(api: FUniver, host: OfficeHost, shell: Shell, rules: LocaleRules): void {
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
    const error = host.errorAt(worksheet.getSheetId(), row, column);
    if (!error) return hide();
    const place = `${worksheet.getSheetId()}:${row}:${column}`;
    if (place === hovered && !card.hidden) return;
    hovered = place;
    fill(card, error, rules);
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

function fill(card: HTMLElement, { code, message }: CellError, rules: LocaleRules): void {
  const title = document.createElement("strong");
  title.textContent = errorText(code, rules);
  card.replaceChildren(title, message);
}

/** Below and to the right of the pointer, within the window. */
function moveTo(card: HTMLElement, { x, y }: { x: number; y: number }): void {
  card.hidden = false;
  const { width, height } = card.getBoundingClientRect();
  card.style.left = `${Math.max(8, Math.min(x + 16, innerWidth - width - 8))}px`;
  card.style.top = `${y + 20 + height > innerHeight ? Math.max(8, y - height - 12) : y + 20}px`;
}
