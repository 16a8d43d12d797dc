import type { Page } from "playwright-core";

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

  return { press, enter, focused, reach, use, write: (text: string) => page().keyboard.type(text) };
}
