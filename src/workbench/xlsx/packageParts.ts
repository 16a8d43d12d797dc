import type JSZip from "jszip";

export const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;

export async function addContentType(zip: JSZip, part: string, type: string): Promise<void> {
  const path = "[Content_Types].xml";
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, xml.replace("</Types>", `<Override PartName="${part}" ContentType="${type}"/></Types>`));
}

/** Adds a relation to a `.rels` part, which is made when it is missing; returns its id. */
export async function addRelation(
  zip: JSZip,
  path: string,
  type: string,
  target: string,
  mode?: "External",
): Promise<string> {
  const xml = ((await zip.file(path)?.async("string")) ?? EMPTY_RELATIONS).replace(
    /<Relationships([^>]*)\/>/,
    "<Relationships$1></Relationships>",
  );
  const used = [...xml.matchAll(/Id="rId(\d+)"/g)].map(([, number]) => Number(number));
  const id = `rId${Math.max(0, ...used) + 1}`;
  const relation = `<Relationship Id="${id}" Type="${OFFICE_RELATIONS}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  zip.file(path, xml.replace("</Relationships>", `${relation}</Relationships>`));
  return id;
}

/** The target of the first relation of that type, as written in the `.rels` part. */
export async function findRelation(zip: JSZip, path: string, type: string): Promise<string | undefined> {
  const xml = (await zip.file(path)?.async("string")) ?? "";
  const relation = [...xml.matchAll(/<Relationship [^>]*>/g)].find(([text]) => text.includes(`/${type}"`))?.[0];
  return /Target="([^"]+)"/.exec(relation ?? "")?.[1];
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

/** The zip library cuts long texts every 16 384 units, through emoji too: they are given to it as bytes. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const partText = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async("string")) ?? "";

/** Attributes of every element of that name, whatever its prefix. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*?)/?>`, "g"))].map(([, attributes = ""]) => attributes);

/** Targets of a `.rels` part by their ids. */
export async function targets(zip: JSZip, path: string): Promise<ReadonlyMap<string, string>> {
  const relations = elements(await partText(zip, path), "Relationship");
  return new Map(relations.map((one) => [attribute(one, "Id") ?? "", attribute(one, "Target") ?? ""]));
}

/** A sheet's part: the name of the sheet, of its file in `xl/worksheets`, and what the file says. */
export interface SheetPart {
  readonly name: string;
  readonly file: string;
  readonly xml: string;
}

/** The parts of the sheets in their order, unpacked one by one: a large sheet is a hundred megabytes of text. */
export async function* sheetParts(zip: JSZip): AsyncGenerator<SheetPart> {
  const parts = await targets(zip, "xl/_rels/workbook.xml.rels");
  for (const sheet of elements(await partText(zip, "xl/workbook.xml"), "sheet")) {
    const target = parts.get(attribute(sheet, "r:id") ?? "") ?? "";
    const file = target.slice(target.lastIndexOf("/") + 1);
    yield { name: attribute(sheet, "name") ?? "", file, xml: await partText(zip, `xl/worksheets/${file}`) };
  }
}

/** Of an element's attributes as they stand in its tag. */
export function attribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : unescapeXml(value);
}

export function unescapeXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi,
    (_, sign?: string, ten?: string, hex?: string) =>
      sign ? (signs[sign] ?? "") : String.fromCodePoint(ten ? Number(ten) : parseInt(hex ?? "0", 16)),
  );
}
