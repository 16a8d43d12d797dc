/** What Excel would offer to repair in a package, found by the parts alone. */
import JSZip from "jszip";

/** Parts of an .xlsx by their names: texts, but for pictures. */
export async function packageParts(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files).filter(({ dir, name }) => !dir && /\.(?:xml|rels|vml)$/.test(name));
  return new Map(await Promise.all(parts.map(async (part) => [part.name, await part.async("string")] as const)));
}

const attributes = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
const tags = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "g"))].map(([tag]) => attributes(tag));
const count = (xml: string, list: string, item: string): number => {
  const [body = ""] = new RegExp(`<${list}[ >].*?</${list}>`, "s").exec(xml) ?? [];
  return tags(body, item).length;
};
const repeated = (values: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** The parts of a sheet stand in this order and no other (ECMA-376, CT_Worksheet). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "extLst",
];

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels` */
const relsOf = (part: string): string => part.replace(/([^/]+)$/, "_rels/$1.rels");
const ownerOf = (rels: string): string => rels.replace(/_rels\/([^/]*)\.rels$/, "$1");

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Everything that is wrong, in words; an empty list for a sound package. */
export async function packageProblems(bytes: Buffer): Promise<readonly string[]> {
  const { files } = await JSZip.loadAsync(bytes);
  const names = Object.values(files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const parts = await packageParts(bytes);
  return [
    ...repeated(names).map((name) => `${name}: twice`),
    ...contentTypes(names, parts.get("[Content_Types].xml") ?? ""),
    ...relationships(names, parts),
    ...workbookProblems(parts.get("xl/workbook.xml") ?? ""),
    ...tableProblems(parts),
    ...[...parts].flatMap(([name, xml]) =>
      /^xl\/worksheets\/[^/]+$/.test(name) ? sheetProblems(name, xml, parts) : [],
    ),
    ...[...parts].flatMap(([name, xml]) =>
      /^xl\/drawings\/[^/]+\.xml$/.test(name)
        ? repeated(tags(xml, "cNvPr").map(({ id }) => id)).map((id) => `${name}: drawing id ${id} twice`)
        : [],
    ),
  ];
}

function contentTypes(names: readonly string[], xml: string): readonly string[] {
  const defaults = new Set(tags(xml, "Default").map(({ Extension }) => Extension?.toLowerCase()));
  const overrides = tags(xml, "Override").map(({ PartName = "" }) => PartName.slice(1));
  return [
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !overrides.includes(name))
      .filter((name) => !defaults.has(name.split(".").at(-1)?.toLowerCase()))
      .map((name) => `${name}: no content type`),
    ...overrides
      .filter((name) => !names.includes(name))
      .map((name) => `content type of a part that is not there: ${name}`),
    ...repeated(overrides).map((name) => `${name}: two content types`),
  ];
}

function relationships(names: readonly string[], parts: ReadonlyMap<string, string>): readonly string[] {
  const problems: string[] = [];
  for (const [name, xml] of parts) {
    if (!name.endsWith(".rels")) continue;
    const own = tags(xml, "Relationship");
    const owner = ownerOf(name);
    if (owner !== "" && !names.includes(owner)) problems.push(`${name}: its part is not there`);
    problems.push(...repeated(own.map(({ Id }) => Id)).map((id) => `${name}: ${id} twice`));
    for (const { Target = "", TargetMode } of own)
      if (TargetMode !== "External" && !names.includes(resolved(owner, Target))) problems.push(`${name}: no ${Target}`);
  }
  for (const [name, xml] of parts) {
    const known = new Set(tags(parts.get(relsOf(name)) ?? "", "Relationship").map(({ Id }) => Id));
    for (const [, id] of xml.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
      if (!known.has(id)) problems.push(`${name}: relationship ${id} is not there`);
  }
  return problems;
}

function workbookProblems(xml: string): readonly string[] {
  const sheets = tags(xml, "sheet");
  const lower = sheets.map(({ name }) => name?.toLowerCase());
  const scoped = tags(xml, "definedName").map(
    ({ name, localSheetId }) => `${name?.toLowerCase()} of ${localSheetId ?? "the workbook"}`,
  );
  return [
    ...repeated(lower).map((name) => `sheet ${name} twice`),
    ...repeated(sheets.map(({ sheetId }) => sheetId)).map((id) => `sheet id ${id} twice`),
    ...lower.filter((name) => (name?.length ?? 0) > 31).map((name) => `sheet name too long: ${name}`),
    ...repeated(scoped).map((name) => `name ${name} twice`),
  ];
}

function tableProblems(parts: ReadonlyMap<string, string>): readonly string[] {
  const tables = [...parts].filter(([name]) => /^xl\/tables\/[^/]+\.xml$/.test(name));
  const heads = tables.map(([, xml]) => tags(xml, "table")[0] ?? {});
  return [
    ...repeated(heads.map(({ id }) => id)).map((id) => `table id ${id} twice`),
    ...repeated(heads.map(({ displayName }) => displayName?.toLowerCase())).map((name) => `table ${name} twice`),
    ...tables.flatMap(([name, xml]) => {
      const columns = tags(xml, "tableColumn");
      return [
        ...repeated(columns.map(({ id }) => id)).map((id) => `${name}: column id ${id} twice`),
        ...repeated(columns.map((column) => column.name?.toLowerCase())).map(
          (title) => `${name}: column ${title} twice`,
        ),
        ...(Number(/<tableColumns count="(\d+)"/.exec(xml)?.[1]) === columns.length
          ? []
          : [`${name}: count of columns`]),
      ];
    }),
  ];
}

function sheetProblems(name: string, xml: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const styles = parts.get("xl/styles.xml") ?? "";
  const formats = count(styles, "cellXfs", "xf");
  const marks = count(styles, "dxfs", "dxf");
  const strings = tags(parts.get("xl/sharedStrings.xml") ?? "", "si").length;
  // What is left when the insides of the parts are taken out: the parts in their order.
  const outline = xml
    .replace(/<sheetData[ >].*<\/sheetData>/s, "<sheetData/>")
    .replace(/<conditionalFormatting[ >].*?<\/conditionalFormatting>/gs, "<conditionalFormatting/>");
  const order = ORDER.map((part) => [part, outline.search(new RegExp(`<${part}[ />]`))] as const).filter(
    ([, at]) => at >= 0,
  );
  const merged = tags(xml, "mergeCell").map(({ ref = "" }) => areaOf(ref));
  return [
    ...order.flatMap(([part, at], index) =>
      index > 0 && at < order[index - 1]![1] ? [`${name}: ${part} out of order`] : [],
    ),
    ...tags(xml, "c").flatMap(({ r, s }) => (Number(s ?? 0) < formats ? [] : [`${name}!${r}: no format ${s}`])),
    ...[...xml.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].flatMap(([, at]) =>
      Number(at) < strings ? [] : [`${name}: no string ${at}`],
    ),
    ...tags(xml, "cfRule").flatMap(({ dxfId }) =>
      dxfId === undefined || Number(dxfId) < marks ? [] : [`${name}: no mark ${dxfId}`],
    ),
    ...merged.flatMap((area, index) =>
      merged.slice(index + 1).some((other) => overlap(area, other))
        ? [`${name}: merged twice at ${area.join(" ")}`]
        : [],
    ),
    ...[...xml.matchAll(/<formula1>"?(.*?)"?<\/formula1>/g)].flatMap(([, list = ""]) =>
      list.length > 255 ? [`${name}: a list of validation longer than 255`] : [],
    ),
    ...repeated(tags(xml, "c").map(({ r }) => r)).map((cell) => `${name}: cell ${cell} twice`),
  ];
}

type Area = readonly [top: number, left: number, bottom: number, right: number];

function areaOf(ref: string): Area {
  const [first = "", last = first] = ref.split(":");
  const at = (cell: string): readonly [number, number] => {
    const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return [Number(row), [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
  };
  return [...at(first), ...at(last)];
}
const overlap = (a: Area, b: Area): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
