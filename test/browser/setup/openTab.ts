import type { FrameLocator, Page } from "playwright-core";

export const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="ОМС"]');

/** Opens a tab of the pane wherever it is: in the row or in the menu of those that do not fit. */
export async function openTab(page: Page, name: string): Promise<void> {
  const pane = paneOf(page);
  const tab = pane.getByRole("tab", { name, exact: true });
  await page.waitForFunction(tabsAreLaidOut);
  // A row that is laid out once more takes the tab away from under the pointer: then it is in the menu.
  const inRow = (await tab.isVisible()) && (await tab.click({ timeout: 3_000 }).then(succeeded, failed));
  if (!inRow) {
    await pane.getByRole("button", { name: /^Ещё вкладки/ }).click();
    await pane.getByRole("menuitem", { name, exact: true }).click();
  }
  await pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();
}

const succeeded = () => true;
const failed = () => false;

/** Runs in the page: every tab is in the row, or the menu of the others is there. */
function tabsAreLaidOut(): boolean {
  const { document: pane } = window.workbench!.pane();
  const tabs = [...pane.querySelectorAll<HTMLElement>("[role=tab]")];
  return tabs.length > 0 && (tabs.every((tab) => tab.offsetParent) || !!pane.querySelector("[data-overflow-menu]"));
}
