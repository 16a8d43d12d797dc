import { parseAddress } from "./address";
import { rangeAt } from "./explainPlace";
import { excelRequest } from "./request";

/** Points that a character of the default font takes. */
const POINTS_PER_CHARACTER = 5.25;

/** Makes the columns of a written table as wide as its text needs, `widths` in characters; none becomes narrower. */
export function widenColumns(address: string, widths: readonly number[]): Promise<void> {
  return excelRequest(async (context) => {
    const range = rangeAt(context, parseAddress(address));
    const columns = widths.map((width, index) => {
      const { format } = range.getColumn(index);
      format.load("columnWidth");
      return { format, wanted: width * POINTS_PER_CHARACTER };
    });
    await context.sync();
    for (const { format, wanted } of columns) if (format.columnWidth < wanted) format.columnWidth = wanted;
    range.format.autofitRows();
    await context.sync();
  });
}
