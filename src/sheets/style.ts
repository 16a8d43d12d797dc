import type { CellStyle, PrintSetup, SheetPlan } from "./sheetPlan";

export const FONT = "Times New Roman";
/** Points: what a plan is printed in, and what fits a table to work in. */
export const PRINT_SIZE = 12;
export const TABLE_SIZE = 11;

export const PRINT_BASE: CellStyle = { font: FONT, size: PRINT_SIZE, vertical: "Top", wrap: true };
export const TABLE_BASE: CellStyle = { font: FONT, size: TABLE_SIZE, vertical: "Top", wrap: true };
export const HEADER: CellStyle = { bold: true, horizontal: "Center", vertical: "Center", borders: "all" };
export const TITLE: CellStyle = { bold: true, horizontal: "Center" };
export const HELP: CellStyle = { italic: true, color: "#595959" };
export const TEXT_FORMAT: CellStyle = { numberFormat: "@" };
export const NUMBER_FORMAT: CellStyle = { numberFormat: "0", horizontal: "Center" };
export const DATE_FORMAT: CellStyle = { numberFormat: "dd.mm.yyyy", horizontal: "Center" };

/** Every sheet is a Russian document, whatever language Excel speaks. */
const PAGE_NUMBER = "Стр. &P из &N";

/** A centimetre and a half where the sheet is bound, one elsewhere. */
const MARGINS = { top: 42.5, bottom: 42.5, left: 42.5, right: 28.5 };

/** Points between the margins of an A4 sheet. */
export const LANDSCAPE_WIDTH = 842 - MARGINS.left - MARGINS.right;
export const PORTRAIT_WIDTH = 595 - MARGINS.left - MARGINS.right;

export const printSetup = (
  orientation: PrintSetup["orientation"],
  titleRow?: number,
  lastTitleRow = titleRow,
): Pick<SheetPlan, "print"> => ({
  print: {
    orientation,
    paper: "a4",
    fitToPagesWide: 1,
    margins: MARGINS,
    footer: { center: PAGE_NUMBER },
    ...(titleRow === undefined ? {} : { titleRows: { from: titleRow, to: lastTitleRow! } }),
  },
});
