import JSZip from "jszip";
import { writeCustomXml } from "./customXml";
import { type DefinedName, writeDefinedNames } from "./definedNames";
import type { ChartExtra, CustomXmlPart, LinkExtra, NoteBox } from "./extras";
import { writeLinks } from "./links";
import { writeNoteBoxes } from "./noteBoxes";
import { addContentType, addRelation, utf8 } from "./packageParts";
import { writeCharts } from "./writeCharts";

const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Marks array formulas as dynamic: without it Excel shows `{=…}`, an array of the old kind. */
const METADATA =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC_ARRAYS}">` +
  `<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ` +
  `pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ` +
  `cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>` +
  `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>` +
  `</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

export interface PackageAdditions {
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  /** By the sheet's place in the workbook, from 1. */
  readonly charts: ReadonlyMap<number, readonly ChartExtra[]>;
  readonly noteBoxes: ReadonlyMap<number, readonly NoteBox[]>;
  readonly links: ReadonlyMap<number, Readonly<Record<string, LinkExtra>>>;
}

/** Adds to the written package what the spreadsheet library cannot write. */
export async function finishPackage(bytes: Uint8Array, additions: PackageAdditions): Promise<ArrayBuffer> {
  const zip = await JSZip.loadAsync(bytes);
  if (await finishSheets(zip)) {
    zip.file("xl/metadata.xml", METADATA);
    await addContentType(zip, "/xl/metadata.xml", METADATA_TYPE);
    await addRelation(zip, "xl/_rels/workbook.xml.rels", "sheetMetadata", "metadata.xml");
  }
  for (const [sheet, boxes] of additions.noteBoxes) await writeNoteBoxes(zip, sheet, boxes);
  for (const [sheet, links] of additions.links) await writeLinks(zip, sheet, links);
  for (const [sheet, charts] of additions.charts) await writeCharts(zip, sheet, charts);
  await writeDefinedNames(zip, additions.names);
  await writeCustomXml(zip, additions.customXml);
  return zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
}

/** The library writes a rule of texts without the text that Excel shows in its dialog. */
const TEXT_RULE =
  /<cfRule type="containsText"((?:(?! text=)[^>])*)>(?=<formula>NOT\(ISERROR\(SEARCH\(&quot;(.*?)&quot;,[A-Z])/g;

function completeTextRules(xml: string): string {
  return xml.replace(
    TEXT_RULE,
    (_, attributes: string, text: string) =>
      `<cfRule type="containsText"${attributes} operator="containsText" text="${text.replaceAll("&quot;&quot;", "&quot;")}">`,
  );
}

async function finishSheets(zip: JSZip): Promise<boolean> {
  let found = false;
  for (const file of Object.values(zip.files).filter(({ name }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))) {
    const xml = await file.async("string");
    const marked = xml.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');
    const finished = completeTextRules(marked);
    if (finished !== xml) zip.file(file.name, utf8(finished));
    found ||= marked !== xml;
  }
  return found;
}
