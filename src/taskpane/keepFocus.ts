const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/**
 * Gives the focus to what is nearest when the control that has it goes away: a cell that is let go leaves its field, a repair
 * that was made leaves its call. Otherwise the keyboard would start from the top of the pane after each such action.
 */
export function keepFocus(pane: Document): void {
  let path: readonly Element[] = [];
  const remember = ({ target }: FocusEvent) => (path = target instanceof Element ? ancestors(target) : []);
  const observer = new MutationObserver(() => {
    const [focused] = path;
    if (!focused || focused.isConnected) return;
    // The focus in the sheet is the user's; that of a dialog is given back by the browser.
    if (!pane.hasFocus() || pane.activeElement !== pane.body || path.some(({ localName }) => localName === "dialog"))
      return;
    const place = path.find((element) => element.isConnected);
    place?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
  pane.addEventListener("focusin", remember);
  observer.observe(pane.body, { childList: true, subtree: true });
}

function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
