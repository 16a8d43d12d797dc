import type { SheetExtras } from "../../xlsx/extras";
import { type Area, formatArea } from "./area";
import { valuesIn, withArea } from "./areaMap";
import { areasOf } from "./conditionalFormats";
import { sheetExtras } from "./extrasStore";
import type { GridSheet } from "./sheet";
import type { CellMatrix } from "./writeCells";

/** New rows of a table look like its last row before, and its rules of input and of looks hold for them, as in Excel. */
export function growLikeLastRow(sheet: GridSheet, last: Area, added: Area): void {
  copyStyles(sheet, last, added);
  const store = sheetExtras(sheet.facade);
  const { conditionalFormats, validations } = store.value;
  store.update({
    ...(conditionalFormats && { conditionalFormats: conditionalFormats.map((format) => grown(format, last, added)) }),
    ...(validations && { validations: withRules(validations, last, added) }),
  });
}

function copyStyles(sheet: GridSheet, { startRow: from }: Area, added: Area): void {
  const matrix: CellMatrix = {};
  for (let row = added.startRow; row <= added.endRow; row += 1) {
    const cells: CellMatrix[number] = {};
    for (let column = added.startColumn; column <= added.endColumn; column += 1) {
      const style = sheet.cell(from, column)?.s;
      if (style != null) cells[column] = { s: style };
    }
    matrix[row] = cells;
  }
  sheet.write(matrix, added);
}

type Format = NonNullable<SheetExtras["conditionalFormats"]>[number];

/** An area that ends with the last row goes on. */
function grown(format: Format, { endRow: end, startColumn, endColumn }: Area, added: Area): Format {
  const areas = areasOf(format.ref).map((area) => {
    const ends = area.endRow === end && area.startColumn >= startColumn && area.endColumn <= endColumn;
    return formatArea(ends ? { ...area, endRow: added.endRow } : area);
  });
  return { ...format, ref: areas.join(" ") };
}

function withRules(validations: NonNullable<SheetExtras["validations"]>, last: Area, added: Area) {
  let rules = validations;
  for (let column = last.startColumn; column <= last.endColumn; column += 1) {
    const [rule] = valuesIn(rules, { ...last, startColumn: column, endColumn: column });
    if (rule) rules = withArea(rules, { ...added, startColumn: column, endColumn: column }, rule);
  }
  return rules;
}
