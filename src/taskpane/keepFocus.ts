const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/**
 * Gives the focus to what is nearest when the control that has it goes away: a cell that is let go leaves its field, a repair
 * that was made leaves its call. Otherwise the keyboard would start from the top of the pane after each such action.
 */
export function keepFocus(pane: Document): void {
  let path: readonly Element[] = [];
  let keyDown = false;

  const restore = () => {
    const [focused] = path;
    // A key that is still down would press what gets the focus now: its release comes soon.
    if (!focused || focused.isConnected || keyDown) return;
    // The focus in the sheet is the user's; that of a dialog is given back by the browser.
    if (!pane.hasFocus() || pane.activeElement !== pane.body || path.some(({ localName }) => localName === "dialog"))
      return;
    const place = path.find((element) => element.isConnected);
    place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  };
  const key = (down: boolean) => () => {
    keyDown = down;
    if (!down) restore();
  };
  pane.addEventListener("focusin", ({ target }) => (path = target instanceof Element ? ancestors(target) : []));
  pane.addEventListener("keydown", key(true), { capture: true });
  pane.addEventListener("keyup", key(false), { capture: true });
  new MutationObserver(restore).observe(pane.body, { childList: true, subtree: true });
}

function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
