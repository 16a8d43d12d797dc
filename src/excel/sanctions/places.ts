import { type ResultColumn, RESULTS } from "../../rules/recalculation/resultColumns";
import type { Mapping } from "../../rules/mapping";
import { excelRequest } from "../request";
import type { Source } from "../source/source";

/** Where the results go: to new columns beside the table, or to those that it has for them. */
export type PlaceChoice = "beside" | "existing";

export interface ResultPlaces {
  /** From the first column of the table; results without one are not written. */
  readonly columns: Mapping<ResultColumn>;
  /** Columns that are made, ascending. */
  readonly made: readonly number[];
}

/** Results that are written, from left to right. */
export const resultsOf = ({ columns }: ResultPlaces): readonly ResultColumn[] =>
  RESULTS.filter((result) => columns[result] !== undefined).sort((a, b) => columns[a]! - columns[b]!);

/** The cells to the right of an Excel table hold something: it cannot grow over them. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

/** New columns begin right of the table; of a range that has something there, right of all that the sheet holds. */
export async function placeResults(
  source: Source,
  choice: PlaceChoice,
  existing: Mapping<ResultColumn>,
): Promise<ResultPlaces> {
  if (choice === "existing") return { columns: existing, made: [] };
  const first = await firstFreeColumn(source);
  if (first === undefined) throw new NoRoom();
  const made = RESULTS.map((_, index) => first + index);
  return { columns: Object.fromEntries(RESULTS.map((result, index) => [result, made[index]])), made };
}

const firstFreeColumn = (source: Source): Promise<number | undefined> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(source.sheetId);
    const width = source.titles.length;
    const beside = sheet
      .getRangeByIndexes(source.headerRow, source.firstColumn + width, source.rows + 1, RESULTS.length)
      .getUsedRangeOrNullObject(true)
      .load("address");
    const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
    await context.sync();
    if (beside.isNullObject) return width;
    if (source.table !== undefined) return undefined;
    return used.columnIndex + used.columnCount - source.firstColumn;
  });
