import type JSZip from "jszip";
import type { CustomXmlPart } from "./extras";
import { addContentType, addRelation, escapeXml, OFFICE_RELATIONS, PACKAGE_RELATIONS, utf8 } from "./packageParts";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Custom XML parts of a package: the spreadsheet library drops them. */
export async function readCustomXml(zip: JSZip): Promise<CustomXmlPart[]> {
  const items = Object.keys(zip.files).filter((name) => /^customXml\/item\d+\.xml$/.test(name));
  return Promise.all(
    items.map(async (name) => {
      const properties = await zip.file(name.replace("/item", "/itemProps"))?.async("string");
      const id = /itemID="([^"]+)"/.exec(properties ?? "")?.[1] ?? `{${crypto.randomUUID().toUpperCase()}}`;
      return { id, xml: (await zip.file(name)?.async("string")) ?? "" };
    }),
  );
}

export async function writeCustomXml(zip: JSZip, parts: readonly CustomXmlPart[]): Promise<void> {
  for (const [index, { id, xml }] of parts.entries()) {
    const number = index + 1;
    zip.file(`customXml/item${number}.xml`, utf8(xml));
    zip.file(
      `customXml/itemProps${number}.xml`,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
        `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}">` +
        `<Relationship Id="rId1" Type="${OFFICE_RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    await addContentType(zip, `/customXml/itemProps${number}.xml`, PROPERTIES_TYPE);
    await addRelation(zip, "xl/_rels/workbook.xml.rels", "customXml", `../customXml/item${number}.xml`);
  }
}
