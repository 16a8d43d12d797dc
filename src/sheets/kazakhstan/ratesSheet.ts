import { RATE_COLUMN_TITLES, RATE_COLUMNS, RATE_KINDS, RATES_TABLE_NAME } from "../../rules/kazakhstan/rates";
import { HOLIDAYS_TABLE_NAME } from "../../rules/kazakhstan/workingDays";
import { wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan, Validation } from "../sheetPlan";
import { DATE_FORMAT, HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines, wrappedLines } from "../text/measure";
import { MONEY } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [110, 240, 150, 84, 84, 96, 170, 24, 96, 140];
/** Empty column between the rates and the holidays. */
const HOLIDAYS = RATE_COLUMNS.length + 1;
const HOLIDAY_ROWS = RATE_KINDS.length;

/** «Ставки»: a template. The document has none of these numbers, so none is filled in. */
export function ratesSheet(): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.rates, WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.rates.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.rates.help, FONT, HELP);
  const titles = [...RATE_COLUMNS.map((column) => RATE_COLUMN_TITLES[column]), null, ...TEXTS.rates.holidays];
  const header = draft.row(
    titles.map((content) => ({ content })),
    heightOfLines(1, TABLE_SIZE),
  );
  for (const { care, unit, of } of RATE_KINDS) {
    const said = `${unit} – ${of}`;
    const cells: CellContent[] = RATE_COLUMNS.map((column) =>
      column === "care" ? care : column === "unit" ? said : null,
    );
    draft.row(
      cells.map((content) => ({ content })),
      heightOfLines(wrappedLines(said, WIDTHS[1]!, FONT), TABLE_SIZE),
    );
  }
  const rates = { row: header, column: 0, rows: RATE_KINDS.length + 1, columns: RATE_COLUMNS.length };
  const holidays = { row: header, column: HOLIDAYS, rows: HOLIDAY_ROWS + 1, columns: TEXTS.rates.holidays.length };
  const body = (column: number, columns = 1) => ({ row: header + 1, column, rows: RATE_KINDS.length, columns });
  const date: Pick<Validation & { kind: "date" }, "kind" | "message"> = { kind: "date", message: TEXTS.rates.date };
  return draft.build({
    styles: [
      { ...rates, rows: 1, style: HEADER },
      { ...holidays, rows: 1, style: HEADER },
      { ...body(0, 3), style: TEXT_FORMAT },
      { ...body(3, 2), style: DATE_FORMAT },
      { ...body(5), style: MONEY },
      { ...body(HOLIDAYS), style: DATE_FORMAT },
    ],
    tables: [
      { name: RATES_TABLE_NAME, area: rates, style: "TableStyleMedium2" },
      { name: HOLIDAYS_TABLE_NAME, area: holidays, style: "TableStyleLight9" },
    ],
    validations: [
      { ...body(0), kind: "list", values: RATE_KINDS.map(({ care }) => care) },
      { ...body(3, 2), ...date },
      { ...body(5), kind: "decimal", min: 0, message: TEXTS.rates.tenge },
      { ...body(HOLIDAYS), ...date },
    ],
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}
