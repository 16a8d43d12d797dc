import { LOOKS, paneSuite } from "./support/paneSuite";

const suite = paneSuite();
const { page, pane, button, violations } = suite;

const more = () => button(/^Ещё вкладки: \d+$/);
const shown = async (): Promise<string[]> => {
  const names: string[] = [];
  for (const tab of await pane().getByRole("tab").all()) if (await tab.isVisible()) names.push(await tab.innerText());
  return names;
};
const selected = (name: string) => pane().getByRole("tab", { name, selected: true });
const focused = () => page().evaluate(() => window.workbench!.pane().document.activeElement?.textContent);

/** The narrowest pane that Excel has. */
async function open(look?: Parameters<typeof suite.open>[0]): Promise<void> {
  await suite.open(look);
  await page().addStyleTag({ content: ".pane { width: 320px !important }" });
  await more().waitFor();
}

test("the tabs stand in one row, whatever is open", async () => {
  await open();
  const bar = pane().getByRole("tablist");
  const { height } = (await bar.boundingBox())!;
  expect(height).toBeLessThan(44);
  await more().click();
  const hidden = await pane().getByRole("menuitem").allInnerTexts();
  await pane().getByRole("option").nth(4).click({ trial: true }); // the menu covers no more than itself
  await page().keyboard.press("Escape");
  for (const name of hidden) {
    await suite.openTab(name);
    expect(await shown()).toContain(name);
    expect((await bar.boundingBox())!.height).toBe(height);
    expect((await bar.boundingBox())!.width).toBeLessThanOrEqual(320);
  }
});

test("every tab is reached without a mouse: arrows in the row, the menu for the rest", async () => {
  await open();
  const row = await shown();
  await selected(row[0]!).focus();
  await page().keyboard.press("End");
  await selected(row.at(-1)!).waitFor();
  await page().keyboard.press("ArrowRight");
  await selected(row[0]!).waitFor();
  await page().keyboard.press("ArrowLeft");
  await selected(row.at(-1)!).waitFor();
  await page().keyboard.press("Home");
  await selected(row[0]!).waitFor();
  expect(await focused()).toBe(row[0]);

  await page().keyboard.press("Tab");
  await page().keyboard.press("Enter");
  const items = pane().getByRole("menuitem");
  await items.first().waitFor();
  const hidden = await items.allInnerTexts();
  expect(row.filter((name) => hidden.includes(name))).toEqual([]);
  await page().keyboard.press("End");
  await page().keyboard.press("Enter");
  await selected(hidden.at(-1)!).waitFor();
  await items.first().waitFor({ state: "hidden" });
  expect(await focused()).toBe(hidden.at(-1));
});

test("a button of the ribbon opens the pane at its tab", async () => {
  await open();
  const ribbon = page().getByRole("navigation", { name: "Лента" });
  const frame = page().locator('iframe[title="ОМС"]');
  const names = await ribbon.getByRole("button").allInnerTexts();
  expect(names.shift()).toBe("Панель");
  expect(names).toContain("Справочник");
  for (const name of names.reverse()) {
    await page().getByRole("button", { name: "Закрыть область задач" }).click();
    await frame.waitFor({ state: "hidden" });
    await ribbon.getByRole("button", { name, exact: true }).press("Enter");
    await frame.waitFor();
    await selected(name).waitFor();
  }
});

test.each(LOOKS)("axe finds nothing in %s, with the menu open too", async (_name, look) => {
  await open(look);
  expect(await violations()).toEqual([]);
  await more().press("Enter");
  await pane().getByRole("menuitem").first().waitFor();
  expect(await violations()).toEqual([]);
});
