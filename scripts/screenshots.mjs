/**
 * `node scripts/screenshots.mjs [name …]`: the pictures of the economist's guide, taken from the workbench as a user sees it.
 */
import { takePictures } from "./guidePictures.mjs";
import { load } from "./run.mjs";

const { NOTES_CLIENT } = load("../test/support/notesClient.ts");

const pane = (page) => page.frameLocator("iframe[title='ОМС']");
const settled = (page) => page.evaluate(() => window.workbench.settled());

/** Opens a tab, in the row or in the menu of those that do not fit. */
async function openTab(page, name) {
  const tab = pane(page).getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) return tab.click();
  await pane(page)
    .getByRole("button", { name: /^Ещё вкладки/ })
    .click();
  await pane(page).getByRole("menuitem", { name, exact: true }).click();
}

async function typeCells(page, cells) {
  for (const [address, text] of cells)
    await page.evaluate(([at, typed]) => window.workbench.type(at, typed), [address, text]);
  await settled(page);
}

/** Three violations with the cost of their cases, and the sanction of each; selects that of 4.1. */
async function violations(page) {
  const rows = ["3.2.4", "4.1", "1.4"].flatMap((code, index) => [
    [`A${index + 2}`, `'${code}`],
    [`B${index + 2}`, String(10000 + 2500 * index)],
    [`C${index + 2}`, `=OMS.SANCTION(A${index + 2};B${index + 2};"стационар";;;0)`],
  ]);
  await typeCells(page, [["A1", "Код"], ["B1", "Случай"], ["C1", "Санкция"], ...rows]);
  await page.evaluate(() => window.workbench.select("C3"));
}

await takePictures(
  {
    workbench: async (page) => {
      await settled(page);
      await page.evaluate(() => window.workbench.select("F2"));
      await pane(page).getByRole("searchbox").fill("кардиалог");
      await pane(page)
        .getByRole("option", { name: /Кардиолог/ })
        .first()
        .click();
    },
    message: async (page) => {
      await settled(page);
      await page.evaluate(async () => {
        await window.workbench.type("I2", '=OMS.TARIFF("Кардиолог";2;"взрослые")');
        await window.workbench.settled();
        await window.workbench.select("I2");
      });
      const grid = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
      // The cell I2 on the opened sample: over it the card with the message shows.
      await page.mouse.move(grid.x + 930, grid.y + 70);
      await page.mouse.move(grid.x + 936, grid.y + 74);
      await page.getByRole("tooltip").waitFor();
    },
  },
  { query: "?workbook=plan-poseshcheniy.xlsx" },
);

await takePictures(
  {
    explain: async (page) => {
      await violations(page);
      await openTab(page, "Объяснить");
      await pane(page).getByText("16 316,98 ₽").waitFor();
    },
    note: async (page) => {
      await violations(page);
      await openTab(page, "Объяснить");
      const client = await (await page.locator("iframe[title='ОМС']").elementHandle()).contentFrame();
      await client.evaluate(NOTES_CLIENT); // Excel fetches a client that has notes
      await pane(page).getByText("16 316,98 ₽").waitFor();
      await pane(page).getByRole("button", { name: "Вставить примечание" }).click();
      await pane(page).getByText("Примечание добавлено: Лист1!C3").waitFor();
      const grid = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
      // The cell C3: over it the note shows.
      await page.mouse.move(grid.x + 200, grid.y + 66);
      await page.mouse.move(grid.x + 204, grid.y + 70);
      await page.getByRole("tooltip").waitFor();
    },
    builder: async (page) => {
      await violations(page);
      await typeCells(page, [["C3", ""]]);
      await openTab(page, "Мастер формул");
      await pane(page).getByRole("searchbox").fill("санкция");
      await pane(page).getByRole("searchbox").press("Enter");
      for (const [address, field] of [
        ["A3", "Код"],
        ["B3", "Стоимость случая"],
      ]) {
        await page.evaluate((at) => window.workbench.select(at), address);
        await pane(page).getByText(`!${address}`).first().waitFor();
        await pane(page)
          .getByRole("button", { name: `Взять из выделения: ${field}` })
          .click();
      }
      await page.evaluate(() => window.workbench.select("C3"));
      await pane(page).getByRole("radio", { name: "стационар", exact: true }).check({ force: true });
      await pane(page).getByText("16 316,98 ₽").first().waitFor();
    },
  },
  { query: "?workbook=" },
);
