/** One workbook in which every tab was used: its file is sound, and opens as it was saved. */
import { packageParts, packageProblems } from "../support/xlsxPackage";
import { openFile, saveFile } from "./setup/openWorkbench";
import { useEveryTab } from "./support/everyTab";
import { paneSuite } from "./support/paneSuite";

const { open, page, pane, sheets, settled } = paneSuite();

/** Every cell of every sheet, as any add-in reads them: formula, value, number format. */
async function everything(): Promise<Readonly<Record<string, unknown>>> {
  await pane().getByRole("tab", { selected: true }).waitFor();
  return page().evaluate(() => {
    const { Excel: client } = window.workbench!.pane() as unknown as { Excel: typeof Excel };
    return client.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("address,formulas,values,numberFormat"));
      await context.sync();
      return Object.fromEntries(
        ranges.map(({ address, formulas, values, numberFormat }, index) => [
          worksheets.items[index]!.name,
          { address, formulas, values, numberFormat },
        ]),
      );
    });
  });
}

/** What the browser's own parser finds malformed. */
const malformed = (parts: ReadonlyMap<string, string>): Promise<string[]> =>
  page().evaluate(
    (texts) =>
      texts
        .filter(([, xml]) => new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror"))
        .map(([name]) => name),
    [...parts],
  );

test("a workbook in which every tab was used: a sound package, the same when it is opened again", async () => {
  await open();
  await useEveryTab(page());
  const before = await everything();
  const names = await sheets();
  const saved = await saveFile(page());
  const parts = await packageParts(saved);
  expect(await packageProblems(saved)).toEqual([]);
  expect(await malformed(parts)).toEqual([]);

  await openFile(page(), saved, "все вкладки.xlsx");
  await settled();
  expect(await sheets()).toEqual(names);
  const computed = async (): Promise<Readonly<Record<string, unknown>>> => {
    const now = await everything();
    return JSON.stringify(now).includes("#BUSY!") ? computed() : now;
  };
  const after = await computed();
  for (const name of names) expect([name, after[name]]).toEqual([name, before[name]]);

  // Tables, names, charts, validation, conditional formats, comments, print set-up, custom XML: saved again, they are the same.
  const again = await packageParts(await saveFile(page()));
  expect(features(again)).toEqual(features(parts));
});

/** The parts without the cells, which are compared as they are read, and without what only counts and dates. */
const features = (parts: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...parts]
      .filter(([name]) => !/^docProps|^\[Content_Types|\.rels$|sharedStrings|styles\.xml$|calcChain/.test(name))
      .map(([name, xml]) => [
        name,
        // A data bar gets an id of its own at every saving.
        xml.replace(/<sheetData[ >].*<\/sheetData>/s, "").replace(/(<x14:id>|<x14:cfRule [^>]*id=")\{[^}]*\}/g, "$1"),
      ]),
  );
