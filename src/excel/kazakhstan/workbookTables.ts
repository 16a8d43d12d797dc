import { type Control, CONTROL_TABLE_NAME, NEW_CONTROL, readControl } from "../../rules/kazakhstan/control";
import { type Providers, PROVIDERS_TABLE_NAME, readProviders } from "../../rules/kazakhstan/providerDetails";
import { type RateReading, RATES_TABLE_NAME, readRates } from "../../rules/kazakhstan/rates";
import { CONTROL_HOLIDAYS_TABLE_NAME, HOLIDAYS_TABLE_NAME, readHolidays } from "../../rules/kazakhstan/workingDays";
import { excelRequest } from "../request";

/** Where a table of the workbook lies; rows and columns of the sheet, from zero. */
export interface TablePlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What the workbook's own tables of the monitoring say. */
export interface MonitoringTables {
  /** Absent where the workbook has no table of rates. */
  readonly rates?: RateReading & { readonly place: TablePlace };
  readonly holidays: readonly string[];
  readonly control: Control;
  readonly providers: Providers;
  readonly sheetNames: readonly string[];
}

/** The row of the control's header as it is made: below a title and a line of help. */
const CONTROL_HEADER_ROW = 2;

/** Rates, days off and the control of conclusions as they stand in the workbook now. */
export const readMonitoringTables = (): Promise<MonitoringTables> =>
  excelRequest(async (context) => {
    const names = [
      RATES_TABLE_NAME,
      HOLIDAYS_TABLE_NAME,
      CONTROL_TABLE_NAME,
      CONTROL_HOLIDAYS_TABLE_NAME,
      PROVIDERS_TABLE_NAME,
    ];
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name).load("name"));
    const { worksheets } = context.workbook.load("worksheets/items/name");
    await context.sync();
    const loaded = tables.map((table) =>
      table.isNullObject
        ? undefined
        : {
            range: table.getRange().load("values,formulas,numberFormat,rowIndex,columnIndex"),
            sheet: table.worksheet.load("id"),
          },
    );
    if (loaded.some(Boolean)) await context.sync();
    const [rates, holidays, control, daysOff, providers] = loaded.map((one) => one && { ...cellsOf(one.range), one });
    return {
      ...(rates && {
        rates: {
          ...readRates(rates.values),
          place: { sheetId: rates.one.sheet.id, row: rates.one.range.rowIndex, column: rates.one.range.columnIndex },
        },
      }),
      holidays: [...readHolidays(holidays?.values ?? []), ...readHolidays(daysOff?.values ?? [])],
      control: control ? readControl(control) : NEW_CONTROL,
      providers: readProviders(providers?.values ?? []),
      sheetNames: worksheets.items.map(({ name }) => name),
    };
  });

const cellsOf = ({ values, formulas, numberFormat, rowIndex, columnIndex }: Excel.Range) => ({
  values: values as unknown[][],
  formulas: formulas as unknown[][],
  numberFormat: numberFormat as unknown[][],
  inPlace: rowIndex === CONTROL_HEADER_ROW && columnIndex === 0,
});

/** Shows a cell of the workbook. */
export const selectPlace = ({ sheetId, row, column }: TablePlace): Promise<void> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
