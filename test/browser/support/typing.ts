import type { Page } from "playwright-core";
import type { WorkbenchCell } from "../../../src/workbench/page/automation";

/** Typing into the grid by keys; it commits in a task of its own, which is waited for. */
export function typingIn(page: () => Page) {
  const cell = (address: string): Promise<WorkbenchCell> =>
    page().evaluate((at) => window.workbench!.cell(at), address);
  const select = (address: string): Promise<void> => page().evaluate((at) => window.workbench!.select(at), address);

  const committed = (address: string, { formula, value }: WorkbenchCell, timeout: number) =>
    page().waitForFunction(
      ([at, before]) => {
        const now = window.workbench!.cell(at);
        return now.formula !== before.formula || now.value !== before.value;
      },
      [address, { formula, value }] as const,
      { timeout },
    );

  /** Enter behind what was typed. One that only closed the grid's late suggestions is pressed once more. */
  async function enter(address: string, before: WorkbenchCell): Promise<void> {
    await page().keyboard.press("Enter");
    await committed(address, before, 3_000).catch(async () => {
      await page().keyboard.press("Enter");
      await committed(address, before, 30_000);
    });
  }

  /** As a person does: to the cell, the keys, Enter. */
  async function typeByKeyboard(address: string, text: string, keys: readonly string[] = []): Promise<void> {
    await select(address);
    const before = await cell(address);
    for (const key of keys) await page().keyboard.press(key);
    await page().keyboard.type(text);
    await enter(address, before);
    await page().evaluate(() => window.workbench!.settled());
  }

  /** A person's way down a column: the text, Enter, the next cell. Each cell has to be changed by it. */
  async function typeColumn(top: string, texts: readonly string[]): Promise<void> {
    const [, column, first] = /^([A-Z]+)(\d+)$/.exec(top)!;
    await select(top);
    for (const [index, text] of texts.entries()) {
      const address = `${column}${Number(first) + index}`;
      const before = await cell(address);
      await page().keyboard.insertText(text);
      await enter(address, before);
    }
    await page().evaluate(() => window.workbench!.settled());
  }

  return { typeByKeyboard, typeColumn };
}
