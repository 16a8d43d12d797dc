import type { ChartExtra, ChartKind, ChartSeries } from "./extras";
import { escapeXml } from "./packageParts";

const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

export const EMPTY_DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${A}"></xdr:wsDr>`;

/** The part that describes a chart. Excel computes the rest: caches, colours and numbers on the axes. */
export function chartXml({ kind, title, legend, series }: ChartExtra): string {
  const round = kind === "pie" || kind === "doughnut";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:chart>${titleXml(title)}` +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/>` +
    `${plotXml(kind, series.map(seriesXml(kind)).join(""))}${round ? "" : axesXml(kind)}</c:plotArea>` +
    legendXml(legend ?? (round || series.length > 1 ? "r" : "none")) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Where the chart lies on its sheet. */
export function anchorXml({ name, from, to }: ChartExtra, shapeId: number, relation: string): string {
  const corner = (tag: string, { row, column }: { row: number; column: number }) =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${A}">${corner("from", from)}${corner("to", to)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeXml(name)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function titleXml(title: string | undefined): string {
  if (!title) return "";
  const run = `<a:r><a:rPr lang="ru-RU"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function legendXml(position: NonNullable<ChartExtra["legend"]>): string {
  return position === "none" ? "" : `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/></c:legend>`;
}

function plotXml(kind: ChartKind, series: string): string {
  const axes = `<c:axId val="1"/><c:axId val="2"/>`;
  switch (kind) {
    case "pie":
      return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
    case "doughnut":
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:holeSize val="50"/></c:doughnutChart>`;
    case "line":
      return `<c:lineChart><c:grouping val="standard"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    default: {
      const stacked = kind.endsWith("Stacked");
      return (
        `<c:barChart><c:barDir val="${kind.startsWith("bar") ? "bar" : "col"}"/>` +
        `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="80"/>${stacked ? `<c:overlap val="100"/>` : ""}${axes}</c:barChart>`
      );
    }
  }
}

const seriesXml =
  (kind: ChartKind) =>
  ({ name, categories, values }: ChartSeries, index: number): string => {
    const text = name ? `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` : "";
    const labels = categories ? `<c:cat><c:strRef><c:f>${escapeXml(categories)}</c:f></c:strRef></c:cat>` : "";
    const numbers = `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`;
    const smooth = kind === "line" ? `<c:smooth val="0"/>` : "";
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${text}${labels}${numbers}${smooth}</c:ser>`;
  };

function axesXml(kind: ChartKind): string {
  const sideways = kind.startsWith("bar");
  const common = (id: number, cross: number, position: string, reverse: boolean) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${reverse ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${cross}"/><c:crosses val="${sideways && id === 2 ? "max" : "autoZero"}"/>`;
  // Bars are listed from the top, as the table beside them.
  return (
    `<c:catAx>${common(1, 2, sideways ? "l" : "b", sideways)}</c:catAx>` +
    `<c:valAx>${common(2, 1, sideways ? "b" : "l", false)}</c:valAx>`
  );
}
