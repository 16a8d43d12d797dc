import type { CellAddress } from "./address";
import type { Reference } from "./formula/references";
import { supportsExcelApi } from "./explainSupport";

/** The range that a reference of the formula in `home` means; `undefined` where only Excel's formulas know. */
export function rangeOf(
  context: Excel.RequestContext,
  home: CellAddress,
  reference: Reference,
): Excel.Range | undefined {
  // Each collection is asked for where it is needed: to name one is a part of the request already.
  const { worksheets } = context.workbook;
  const own = () => worksheets.getItem(home.sheet).getRange(home.cell);
  switch (reference.kind) {
    case "area": {
      const range = worksheets.getItem(reference.sheet ?? home.sheet).getRange(reference.address);
      if (!reference.spilled) return range;
      return supportsExcelApi("1.12") ? range.getSpillingToRange() : undefined;
    }
    case "column": {
      const table =
        reference.table === undefined
          ? own().getTables(false).getFirst()
          : context.workbook.tables.getItem(reference.table);
      const body = table.columns.getItem(reference.column).getDataBodyRange();
      return reference.ownRow ? body.getIntersection(own().getEntireRow()) : body;
    }
    case "name":
      return context.workbook.names.getItem(reference.name).getRange();
    case "foreign":
      return undefined;
  }
}
