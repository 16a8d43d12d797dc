/** The check of packages notices what Excel would repair: each damage of a sound file is found. */
import { readFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { packageProblems } from "../../support/xlsxPackage";

const sound = readFileSync(path.join(__dirname, "../../../assets/samples/sanktsii.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";

async function damaged(part: string, damage: (xml: string) => string | undefined): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(sound);
  const xml = await zip.file(part)!.async("string");
  const changed = damage(xml);
  expect(changed).not.toBe(xml);
  if (changed === undefined) zip.remove(part);
  else zip.file(part, changed);
  return packageProblems(await zip.generateAsync({ type: "nodebuffer" }));
}

test("a sound file has no problems", async () => {
  expect(await packageProblems(sound)).toEqual([]);
});

test.each<[string, string, (xml: string) => string | undefined, RegExp]>([
  ["a part that is not there", SHEET, () => undefined, /no worksheets\/sheet1\.xml|content type of a part/],
  [
    "a part without a type",
    "[Content_Types].xml",
    (xml) => xml.replace(/<Override[^>]*sheet1\.xml[^>]*>/, "").replace(/<Default Extension="xml"[^>]*>/, ""),
    /sheet1\.xml: no content type/,
  ],
  [
    "a relationship twice",
    "xl/_rels/workbook.xml.rels",
    (xml) => xml.replace(/(<Relationship [^>]*\/>)/, "$1$1"),
    /twice/,
  ],
  [
    "a relationship that nobody has",
    "xl/workbook.xml",
    (xml) => xml.replace(/r:id="[^"]*"/, 'r:id="rId999"'),
    /rId999 is not there/,
  ],
  ["two sheets of a name", "xl/workbook.xml", (xml) => xml.replace(/(<sheet [^>]*\/>)/, "$1$1"), /sheet .* twice/],
  [
    "parts out of order",
    SHEET,
    (xml) => xml.replace(/(<sheetData[ >].*<\/sheetData>)/s, "").replace("</worksheet>", "<sheetData/></worksheet>"),
    /out of order/,
  ],
  ["a format that is not there", SHEET, (xml) => xml.replace(/<c ([^>]*?)s="\d+"/, '<c $1s="9999"'), /no format 9999/],
  ["a string that is not there", SHEET, (xml) => xml.replace(/(<c [^>]*t="s"[^>]*><v>)\d+/, "$199999999"), /no string/],
  ["a cell twice", SHEET, (xml) => xml.replace(/(<c r="A1"[^>]*>.*?<\/c>)/s, "$1$1"), /cell A1 twice/],
  [
    "merges over one another",
    SHEET,
    (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>',
      ),
    /merged twice/,
  ],
])("%s", async (_, part, damage, found) => {
  expect((await damaged(part, damage)).join("\n")).toMatch(found);
});
