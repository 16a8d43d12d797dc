import type { Page } from "playwright-core";
import { paneOf } from "../setup/openTab";

/** What `unusable` answers of a pane that keys alone can use. */
export const ALL_USABLE = { unreached: [], unmarked: [] };

/** A pane that is driven by keys alone. The first focus stands for F6, by which Excel goes to the pane. */
export function keyboardIn(page: () => Page) {
  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => page().keyboard.press(key)), Promise.resolve());

  const enter = (): Promise<void> =>
    page().evaluate(() => {
      const pane = window.workbench!.pane();
      pane.focus();
      pane.document.querySelector<HTMLElement>('[role=tab][aria-selected="true"]')!.focus();
    });

  /** The name of what has the focus, as a screen reader says it; nothing where nothing has it. */
  const focused = (): Promise<string> =>
    page().evaluate(() => {
      const { document: pane } = window.workbench!.pane();
      if (pane.activeElement === pane.body) return "";
      const element = pane.activeElement as HTMLInputElement;
      const title = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const named = title.map((id) => pane.getElementById(id)?.textContent ?? "").join(" ");
      const name = element.getAttribute("aria-label") ?? (named || (element.labels?.[0] ?? element).textContent);
      return (name ?? "").replace(/\s+/g, " ").trim();
    });

  /** Goes on with Tab, as people do, until the focus is on what is called so. */
  async function reach(name: RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 80; step += 1) {
      const here = await focused();
      if (name.test(here)) return;
      // What had the focus is gone, or the last stop was passed, which stays focused here: once more from the top, as F6 does.
      if (here === "" || (here === passed.at(-1) && here === passed.at(-2))) await enter();
      passed.push(here);
      await press(key);
    }
    throw new Error(`${String(name)} is not reached by ${key}: ${passed.join(" → ")}`);
  }

  /** Reaches a control and uses it. */
  const use = async (name: RegExp, key = "Enter"): Promise<void> => {
    await reach(name);
    await press(key);
  };

  /** Opens a tab of the pane: by the arrows where it is in the row, else from the menu of those that do not fit. */
  async function openTab(name: string): Promise<void> {
    await enter();
    const tab = paneOf(page()).getByRole("tab", { name, selected: true });
    for (let step = 0; step < 3 && !(await tab.isVisible()); step += 1) await press("ArrowRight");
    if (!(await tab.isVisible())) {
      await use(/^Ещё вкладки/);
      await reach(new RegExp(`^${name}$`), "ArrowDown");
      await press("Enter");
    }
    await tab.waitFor();
  }

  /**
   * What cannot be used by the keyboard alone in the pane as it is now: the names of controls that Tab does not come to (nor
   * the arrows from one of their group), and of those that do not show that they have the focus. Nothing has to be listed here
   * when a control is added.
   */
  async function unusable(): Promise<{ readonly unreached: string[]; readonly unmarked: string[] }> {
    const unmarked = new Set<string>();
    const walk = async (): Promise<string[]> => {
      await enter();
      for (let step = 0; step < 150; step += 1) {
        const { known, name, marked } = await page().evaluate(visitFocused);
        if (!marked) unmarked.add(name);
        if (known) break;
        await press("Tab");
      }
      return page().evaluate(unvisited);
    };
    // What is drawn behind the walk, as the menu of tabs may be, is come to by the next one.
    const unreached = (await walk()).length > 0 ? await walk() : [];
    return { unreached, unmarked: [...unmarked] };
  }

  return { press, enter, focused, reach, use, openTab, unusable, write: (text: string) => page().keyboard.type(text) };
}

/** Runs in the page: notes the focused control, and compares how it looks with and without the focus. */
function visitFocused(): { readonly known: boolean; readonly name: string; readonly marked: boolean } {
  const { document: pane } = window.workbench!.pane();
  const element = pane.activeElement as HTMLElement;
  const known = element === pane.body || "visited" in element.dataset;
  const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
  if (known) return { known, name, marked: true };
  element.dataset.visited = "";

  const LOOK = ["outline", "boxShadow", "border", "backgroundColor", "textDecoration", "transform", "opacity"] as const;
  const look = (): string => {
    const boxes = [element, element.parentElement!, element.parentElement!.parentElement!];
    const styles = boxes.flatMap((box) =>
      [undefined, "::before", "::after"].map((part) => getComputedStyle(box, part)),
    );
    return styles.map((style) => LOOK.map((property) => style[property]).join(" ")).join("\n");
  };
  const focused = look();
  element.blur();
  const marked = look() !== focused;
  element.focus();
  return { known, name: `${name} (${element.localName})`, marked };
}

/** Runs in the page: the visible controls that were not visited; of a group whose members arrows go through, one visit counts. */
function unvisited(): string[] {
  const { document: pane } = window.workbench!.pane();
  const CONTROLS =
    "a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=tab], [onclick]";
  /** Radio buttons and tabs are gone through by arrows; a list and the signs in a field belong to it. */
  const groupOf = (element: Element): readonly Element[] => {
    if (element instanceof pane.defaultView!.HTMLInputElement && element.type === "radio")
      return [...pane.querySelectorAll(`[name="${element.name}"]`)];
    const role = element.getAttribute("role");
    if (role === "tab") return [...pane.querySelectorAll("[role=tab]")];
    if (role === "option")
      return [...pane.querySelectorAll("[role=listbox][data-visited], [role=combobox], [role=searchbox]")];
    return [...(element.closest(".fui-Combobox, .fui-SearchBox")?.querySelectorAll("input") ?? [])];
  };
  const modal = pane.querySelector("dialog[open]") ?? pane;
  const missed = [...modal.querySelectorAll<HTMLElement>(CONTROLS)].filter((element) => {
    const shown =
      element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) && !element.closest("[inert]");
    if (!shown || element.matches(":disabled, [aria-hidden=true]") || "visited" in element.dataset) return false;
    return !groupOf(element).some((other) => other.hasAttribute("data-visited"));
  });
  pane.querySelectorAll<HTMLElement>("[data-visited]").forEach((element) => delete element.dataset.visited);
  modal.querySelector("button")?.focus(); // after the last stop the focus would stay there
  return missed.map((element) => element.getAttribute("aria-label") ?? element.textContent ?? element.localName);
}
