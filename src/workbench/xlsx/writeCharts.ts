import type JSZip from "jszip";
import { anchorXml, chartXml, EMPTY_DRAWING } from "./chartXml";
import type { ChartExtra } from "./extras";
import { addContentType, addRelation, findRelation } from "./packageParts";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** Names of shapes are numbered; these are above what people draw. */
const FIRST_SHAPE = 1000;
/** What may follow the drawing inside a sheet: the order of elements is fixed. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Adds charts to the n-th sheet of a package, beside those that it has. */
export async function writeCharts(zip: JSZip, sheetNumber: number, charts: readonly ChartExtra[]): Promise<void> {
  if (charts.length === 0) return;
  const drawing = await drawingOf(zip, sheetNumber);
  const relations = `xl/drawings/_rels/${drawing}.rels`;
  let anchors = "";
  for (const [index, chart] of charts.entries()) {
    const part = freeName(zip, "xl/charts/chart");
    zip.file(`xl/charts/${part}`, chartXml(chart));
    await addContentType(zip, `/xl/charts/${part}`, CHART_TYPE);
    anchors += anchorXml(chart, FIRST_SHAPE + index, await addRelation(zip, relations, "chart", `../charts/${part}`));
  }
  const path = `xl/drawings/${drawing}`;
  const xml = ((await zip.file(path)?.async("string")) ?? EMPTY_DRAWING).replace(
    /<xdr:wsDr([^>]*)\/>/,
    "<xdr:wsDr$1></xdr:wsDr>",
  );
  zip.file(path, xml.replace("</xdr:wsDr>", `${anchors}</xdr:wsDr>`));
}

/** The sheet's drawing part: the one it has, or a new one. */
async function drawingOf(zip: JSZip, sheetNumber: number): Promise<string> {
  const relations = `xl/worksheets/_rels/sheet${sheetNumber}.xml.rels`;
  const present = await findRelation(zip, relations, "drawing");
  if (present) return present.slice(present.lastIndexOf("/") + 1);

  const name = freeName(zip, "xl/drawings/drawing");
  zip.file(`xl/drawings/${name}`, EMPTY_DRAWING);
  await addContentType(zip, `/xl/drawings/${name}`, DRAWING_TYPE);
  const id = await addRelation(zip, relations, "drawing", `../drawings/${name}`);
  const path = `xl/worksheets/sheet${sheetNumber}.xml`;
  const xml = (await zip.file(path)?.async("string")) ?? "";
  zip.file(
    path,
    xml.replace(AFTER_DRAWING, (next) => `<drawing r:id="${id}"/>${next}`),
  );
  return name;
}

function freeName(zip: JSZip, prefix: string): string {
  let number = 1;
  while (zip.file(`${prefix}${number}.xml`)) number++;
  return `${prefix.slice(prefix.lastIndexOf("/") + 1)}${number}.xml`;
}
