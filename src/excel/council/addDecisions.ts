import {
  DECISION_COLUMNS,
  type Decision,
  type DecisionColumn,
  decisionColumns,
  missingDecisions,
} from "../../rules/council/decisions";
import { monthTitle } from "../../rules/council/months";
import { DECISIONS_TABLE_NAME } from "../../rules/council/planColumns";
import { excelRequest } from "../request";
import { cellText } from "../text";
import type { Council } from "./readCouncil";

interface ControlTable {
  readonly table: Excel.Table;
  readonly header: readonly unknown[];
  readonly rows: number;
}

/**
 * «Контроль решений» that stands in the workbook gets a row for every item that has none; rows, columns and looks that are
 * there stay as they are. Shows the table and resolves to the number of new rows; `undefined` where there is no such table.
 */
export async function addDecisions({ plan, decisions, suffix }: Council): Promise<number | undefined> {
  const missing = missingDecisions(plan, decisions);
  let before: number | undefined;
  const takeBack = async (context: Excel.RequestContext) => {
    const { table, rows } = (await find(context, suffix))!;
    for (let row = rows - 1; row >= before!; row -= 1) table.rows.getItemAt(row).delete();
    await context.sync();
  };
  try {
    return await excelRequest(
      async (context) => {
        // Excel runs the batch again when it could not group it.
        if (before !== undefined) await takeBack(context);
        const found = await find(context, suffix);
        if (!found) return undefined;
        before = found.rows;
        if (missing.length > 0) addRows(found, missing);
        found.table.worksheet.activate();
        found.table
          .getDataBodyRange()
          .getCell(missing.length > 0 ? found.rows : 0, 0)
          .select();
        await context.sync();
        return missing.length;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    // A host that refuses this too leaves nothing more to do.
    if (before !== undefined) await excelRequest(takeBack).catch(() => undefined);
    throw error;
  }
}

async function find(context: Excel.RequestContext, suffix: string): Promise<ControlTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE_NAME + suffix);
  const header = table.getHeaderRowRange().load("values");
  table.rows.load("count");
  await context.sync();
  return table.isNullObject ? undefined : { table, header: header.values[0]!, rows: table.rows.count };
}

/** What a new row says; the rest of it is for the secretary. */
const cellOf: Partial<Record<DecisionColumn, (decision: Decision) => string | number | null>> = {
  meeting: ({ meeting }) => meeting,
  month: ({ month }) => monthTitle(month),
  item: ({ item }) => item,
  responsible: ({ responsible }) => responsible,
};

function addRows({ table, header, rows }: ControlTable, missing: readonly Decision[]): void {
  const places = decisionColumns(header);
  // Columns of the user's own, which Excel may fill with their formula, are left to it.
  table.rows.add(undefined, missing.map(() => header.map(() => null)) as unknown as string[][]);
  const added = table.getDataBodyRange().getCell(rows, 0);
  for (const column of DECISION_COLUMNS) {
    const [place, contentOf] = [places[column], cellOf[column]];
    if (place === null || !contentOf) continue;
    const range = added.getCell(0, place).getResizedRange(missing.length - 1, 0);
    const cells = missing.map((decision) => {
      const content = contentOf(decision);
      return typeof content === "string" ? cellText(content) : { value: content ?? "", format: "0" };
    });
    range.numberFormat = cells.map(({ format }) => [format]);
    range.values = cells.map(({ value }) => [value]);
  }
  added.getResizedRange(missing.length - 1, header.length - 1).format.autofitRows();
}
