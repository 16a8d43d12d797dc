import { columnLetters } from "../../sheets/columnLetters";
import type { Note, SheetPlan } from "../../sheets/sheetPlan";
import { noteKinds } from "../notes";
import { conditionalStep } from "./conditionalSteps";
import { rangeOf, type Rectangle, type Step, stepBytes } from "./steps";
import { validationSteps } from "./validationSteps";

/** Tables get their names later: while the old sheet stands, it has them. */
export const featureSteps = (plan: SheetPlan): Step[] => [
  ...(plan.tables ?? []).map(({ area, style }) => tableStep(area, style)),
  ...validationSteps(plan),
  ...(plan.conditionalFormats ?? []).map(conditionalStep),
  // Names of the sheet, not of the workbook: they come and go with it.
  ...(plan.names ?? []).map(({ name, area }) => step(2, (place) => place.sheet.names.add(name, rangeOf(place, area)))),
  ...(plan.charts ?? []).map(chartStep),
  ...noteSteps(plan.notes ?? []),
  ...frameSteps(plan),
];

const step = (properties: number, run: Step["run"]): Step => ({ bytes: stepBytes(properties), run });

const tableStep = (area: Rectangle, style: string | undefined): Step =>
  step(3, (place) => {
    const table = place.sheet.tables.add(rangeOf(place, area), true);
    if (style !== undefined) table.style = style;
    place.tables.push(table);
  });

const chartStep = ({
  kind,
  title,
  source,
  seriesBy = "Columns",
  place: area,
}: NonNullable<SheetPlan["charts"]>[number]) =>
  step(6, (place) => {
    const chart = place.sheet.charts.add(kind, rangeOf(place, source), seriesBy);
    chart.title.text = title;
    const range = rangeOf(place, area);
    chart.setPosition(range.getCell(0, 0), range.getLastCell());
  });

/** Comments would start a conversation: a sheet without notes is complete, its texts say the same. */
const noteSteps = (notes: readonly Note[]): Step[] =>
  noteKinds().includes("note")
    ? notes.map(({ row, column, text }) =>
        step(2, (place) => {
          place.context.workbook.notes.add(rangeOf(place, { row, column, rows: 1, columns: 1 }), text);
        }),
      )
    : [];

function frameSteps({ freeze, print, tabColor, showGridlines }: SheetPlan): Step[] {
  return [
    ...(freeze ? [step(1, ({ sheet }) => freezePanes(sheet, freeze))] : []),
    ...(print ? [step(16, (place) => setUpPrint(place.sheet, print))] : []),
    step(2, ({ sheet }) => {
      if (tabColor !== undefined) sheet.tabColor = tabColor;
      if (showGridlines !== undefined) sheet.showGridlines = showGridlines;
    }),
  ];
}

function freezePanes(
  { freezePanes: panes }: Excel.Worksheet,
  { rows = 0, columns = 0 }: { rows?: number; columns?: number },
) {
  if (rows > 0 && columns > 0) panes.freezeAt(`A1:${columnLetters(columns - 1)}${rows}`);
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

const HEADER_PARTS = [
  ["left", "leftHeader", "leftFooter"],
  ["center", "centerHeader", "centerFooter"],
  ["right", "rightHeader", "rightFooter"],
] as const;

function setUpPrint(sheet: Excel.Worksheet, print: NonNullable<SheetPlan["print"]>): void {
  const { pageLayout: layout } = sheet;
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = print.paper === "a3" ? "A3" : "A4";
  if (print.fitToPagesWide !== undefined) layout.zoom = { horizontalFitToPages: print.fitToPagesWide };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`);
  if (print.area) layout.setPrintArea(rangeAddress(print.area));
  if (print.centerHorizontally !== undefined) layout.centerHorizontally = print.centerHorizontally;
  if (print.margins) {
    layout.topMargin = print.margins.top;
    layout.bottomMargin = print.margins.bottom;
    layout.leftMargin = print.margins.left;
    layout.rightMargin = print.margins.right;
  }
  const pages = layout.headersFooters.defaultForAllPages;
  for (const [part, header, footer] of HEADER_PARTS) {
    if (print.header?.[part] !== undefined) pages[header] = print.header[part];
    if (print.footer?.[part] !== undefined) pages[footer] = print.footer[part];
  }
}

const rangeAddress = ({ row, column, rows, columns }: Rectangle): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
