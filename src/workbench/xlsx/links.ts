import type { Worksheet } from "@cj-tech-master/excelts";
import type JSZip from "jszip";
import type { LinkExtra } from "./extras";
import { addRelation, attribute, elements, escapeXml, partText, type SheetPart, targets, utf8 } from "./packageParts";

/** What may follow the links inside a sheet: the order of elements is fixed. */
const AFTER_LINKS =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Links of a sheet by the address of their cell: the library loses those inside the book. */
export async function readLinks(zip: JSZip, { file, xml }: SheetPart): Promise<Readonly<Record<string, LinkExtra>>> {
  const found = elements(xml, "hyperlink");
  if (found.length === 0) return {};
  const outside = await targets(zip, `xl/worksheets/_rels/${file}.rels`);
  return Object.fromEntries(found.map((one) => readLink(one, outside)));
}

function readLink(link: string, outside: ReadonlyMap<string, string>): readonly [string, LinkExtra] {
  const address = outside.get(attribute(link, "r:id") ?? "");
  const place = attribute(link, "location");
  const tip = attribute(link, "tooltip");
  return [attribute(link, "ref") ?? "", { ...(address && { address }), ...(place && { place }), ...(tip && { tip }) }];
}

/** Takes the links off the cells: the library writes those inside the book as files, all are written by `writeLinks`. */
export function takeLinks(worksheet: Worksheet): void {
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { value } = cell;
      if (value !== null && typeof value === "object" && "hyperlink" in value) cell.value = value.text;
    }),
  );
}

/** Adds the links to the n-th sheet of a package, which has none. */
export async function writeLinks(
  zip: JSZip,
  sheetNumber: number,
  links: Readonly<Record<string, LinkExtra>>,
): Promise<void> {
  const all = Object.entries(links);
  if (all.length === 0) return;
  const relations = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  let written = "";
  for (const [cell, { place, address, tip }] of all) {
    const id = address && (await addRelation(zip, relations, "hyperlink", escapeXml(address), "External"));
    const attributes = { ref: cell, "r:id": id, location: place, tooltip: tip };
    const given = Object.entries(attributes).filter(([, value]) => value);
    written += `<hyperlink ${given.map(([name, value]) => `${name}="${escapeXml(value!)}"`).join(" ")}/>`;
  }
  const path = `xl/worksheets/sheet${sheetNumber}.xml`;
  const xml = await partText(zip, path);
  zip.file(path, utf8(xml.replace(AFTER_LINKS, (next) => `<hyperlinks>${written}</hyperlinks>${next}`)));
}
