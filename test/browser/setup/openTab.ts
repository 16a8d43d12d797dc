import type { FrameLocator, Page } from "playwright-core";

export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="ОМС"]');

/** Times that a pane may draw its tabs anew under the pointer, and how long one press may wait, in milliseconds. */
const TRIES = 6;
const PATIENCE = 5_000;

/**
 * Opens a tab of the pane wherever it is: in the row or in the menu of those that do not fit. A row that is laid out once more
 * moves the tab from one to the other under the pointer: then it is tried again, as a person does.
 */
export async function openTab(page: Page, name: string): Promise<void> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await pressTab(page, name);
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function pressTab(page: Page, name: string): Promise<void> {
  const pane = paneOf(page);
  const patience = { timeout: PATIENCE };
  const tab = pane.getByRole("tab", { name, exact: true });
  await page.waitForFunction(tabsAreLaidOut);
  if (await tab.isVisible()) await tab.click(patience);
  else {
    await pane.locator("[data-overflow-menu]").click(patience);
    await pane.getByRole("menuitem", { name, exact: true }).click(patience);
  }
  await pane.getByRole("tab", { name, exact: true, selected: true }).waitFor(patience);
}

/** Runs in the page: every tab is in the row, or the menu of the others is there. */
function tabsAreLaidOut(): boolean {
  const { document: pane } = window.workbench!.pane();
  const tabs = [...pane.querySelectorAll<HTMLElement>("[role=tab]")];
  return tabs.length > 0 && (tabs.every((tab) => tab.offsetParent) || !!pane.querySelector("[data-overflow-menu]"));
}
