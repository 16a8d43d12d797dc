import type JSZip from "jszip";
import { attribute, escapeXml, unescapeXml } from "./packageParts";

/** A name of the file: `formula` without its sign, `sheet` where only one sheet sees it (its place, from 0). */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: number;
  /** Not listed to the user. */
  readonly hidden?: true;
}

const WORKBOOK = "xl/workbook.xml";
const ELEMENT = /<definedName\s([^>]*)>([\s\S]*?)<\/definedName>/g;
/** Print areas and titles, filters: the library knows them. */
const BUILT_IN = /^_xlnm\./i;

/** All names of the file: the library reads those of areas alone, and takes a sheet's name for one of the workbook. */
export async function readDefinedNames(zip: JSZip): Promise<DefinedName[]> {
  const xml = (await zip.file(WORKBOOK)?.async("string")) ?? "";
  return [...xml.matchAll(ELEMENT)].flatMap(([, attributes = "", formula = ""]) => {
    const name = attribute(attributes, "name");
    const sheet = attribute(attributes, "localSheetId");
    if (name === undefined || BUILT_IN.test(name)) return [];
    const hidden = attribute(attributes, "hidden") === "1" && { hidden: true as const };
    return [{ name, formula: unescapeXml(formula), ...(sheet !== undefined && { sheet: Number(sheet) }), ...hidden }];
  });
}

/** Adds the names that the library cannot write. */
export async function writeDefinedNames(zip: JSZip, names: readonly DefinedName[]): Promise<void> {
  if (names.length === 0) return;
  const elements = names.map(({ name, formula, sheet, hidden }) => {
    const scope = sheet === undefined ? "" : ` localSheetId="${sheet}"`;
    return `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ""}>${escapeXml(formula)}</definedName>`;
  });
  const xml = (await zip.file(WORKBOOK)?.async("string")) ?? "";
  const added = elements.join("");
  zip.file(
    WORKBOOK,
    xml.includes("</definedNames>")
      ? xml.replace("</definedNames>", () => `${added}</definedNames>`)
      : xml.replace(/<definedNames\s*\/>|(?<=<\/sheets>)/, () => `<definedNames>${added}</definedNames>`),
  );
}
