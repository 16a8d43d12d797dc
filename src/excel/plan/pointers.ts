import { supportsExcelApi } from "../explainSupport";
import { stepBytes } from "./steps";

/** Something beside the cells that names a sheet which goes: written again it names the sheet that has taken the place. */
export interface Pointer {
  readonly sheetId: string;
  /** About what it adds to a request. */
  readonly bytes: number;
  write(context: Excel.RequestContext, worded: (formula: string) => string): void;
}

type Mentions = (formula: string) => boolean;

/** Conditional formats, rules of input and series of charts of these sheets, as far as this Excel tells what they name. */
export async function pointersOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  mentions: Mentions,
): Promise<readonly Pointer[]> {
  const found: Pointer[] = [];
  for (const find of [looksOn, validationsOn, seriesOn]) found.push(...(await find(context, sheets, mentions)));
  return found;
}

type Find = (
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  mentions: Mentions,
) => Promise<readonly Pointer[]>;

const sheetOf = (context: Excel.RequestContext, id: string): Excel.Worksheet => context.workbook.worksheets.getItem(id);

const looksOn: Find = async (context, sheets, mentions) => {
  const all = sheets.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const custom = all.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) =>
      format.type === "Custom" ? [{ sheet, id: format.id, rule: format.custom.rule.load("formula") }] : [],
    ),
  );
  if (custom.length > 0) await context.sync();
  return custom
    .filter(({ rule }) => mentions(rule.formula))
    .map(({ sheet: { id: sheetId }, id, rule: { formula } }) => ({
      sheetId,
      bytes: stepBytes(1) + 2 * formula.length,
      write(target, worded) {
        const formats = sheetOf(target, sheetId).getRange().conditionalFormats;
        formats.getItem(id).custom.rule.formula = worded(formula);
      },
    }));
};

const VALIDATION = "rule,type,prompt,errorAlert,ignoreBlanks";
/** Of an area whose cells have several rules: cell by cell only so far. */
const MOST_CELLS = 2_000;

const validationsOn: Find = async (context, sheets, mentions) => {
  const groups = sheets.map((sheet) => ({
    sheet,
    areas: sheet.getRange().getSpecialCellsOrNullObject("DataValidations"),
  }));
  for (const { areas } of groups) areas.load("address");
  await context.sync();
  const present = groups.filter(({ areas }) => !areas.isNullObject);
  for (const { areas } of present)
    areas.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  if (present.length > 0) await context.sync();
  let open = present.flatMap(({ sheet, areas }) => areas.areas.items.map((range) => ({ sheet, range })));
  const found: Pointer[] = [];
  while (open.length > 0) {
    const loaded = open.map(({ sheet, range }) => ({
      sheet,
      range,
      validation: range.dataValidation.load(VALIDATION),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one more for areas of several rules
    await context.sync();
    open = [];
    for (const { sheet, range, validation } of loaded) {
      const { type, rule } = validation;
      const several = type === "MixedCriteria" || type === "Inconsistent";
      if (several && range.rowCount * range.columnCount <= MOST_CELLS) open.push(...cellsOf(sheet, range));
      const text = JSON.stringify(rule);
      if (!several && rule && formulasIn(rule).some(mentions))
        found.push(validationPointer(sheet, range, validation, text));
    }
    for (const { range } of open) range.load("rowIndex,columnIndex,rowCount,columnCount");
  }
  return found;
};

const cellsOf = (sheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) =>
  Array.from({ length: rowCount * columnCount }, (_, at) => ({
    sheet,
    range: sheet.getRangeByIndexes(rowIndex + Math.floor(at / columnCount), columnIndex + (at % columnCount), 1, 1),
  }));

/** Every text of a rule that is a formula: the source of a list, the bounds, the condition. */
const formulasIn = (rule: Excel.DataValidationRule): readonly string[] =>
  Object.values(rule).flatMap((body: unknown) =>
    Object.values((body ?? {}) as object).filter(
      (one): one is string => typeof one === "string" && one.startsWith("="),
    ),
  );

function validationPointer(
  { id: sheetId }: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  { prompt, errorAlert, ignoreBlanks }: Excel.DataValidation,
  rule: string,
): Pointer {
  return {
    sheetId,
    bytes: stepBytes(4) + 2 * rule.length,
    write(context, worded) {
      const range = sheetOf(context, sheetId).getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
      const { dataValidation } = range;
      dataValidation.rule = JSON.parse(rule, (_key, value: unknown) =>
        typeof value === "string" && value.startsWith("=") ? worded(value) : value,
      ) as Excel.DataValidationRule;
      dataValidation.ignoreBlanks = ignoreBlanks;
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = errorAlert;
      range.untrack();
    },
  };
}

const DIMENSIONS = ["Values", "Categories"] as const;

/** Older Excel does not tell what a chart is drawn of. */
const seriesOn: Find = async (context, sheets, mentions) => {
  if (!supportsExcelApi("1.15")) return [];
  for (const { charts } of sheets) charts.load("items/id,items/name");
  await context.sync();
  const charts = sheets.flatMap((sheet) => sheet.charts.items.map((chart) => ({ sheet, chart })));
  for (const { chart } of charts) chart.series.load("items/name");
  if (charts.length > 0) await context.sync();
  const sources = charts.flatMap(({ sheet, chart }) =>
    chart.series.items.flatMap((series, index) =>
      DIMENSIONS.map((dimension) => {
        const kind = series.getDimensionDataSourceType(dimension);
        return { sheet, name: chart.name, series, index, dimension, kind };
      }),
    ),
  );
  if (sources.length > 0) await context.sync();
  const ranges = sources
    .filter(({ kind }) => kind.value === "LocalRange")
    .map((source) => ({ ...source, text: source.series.getDimensionDataSourceString(source.dimension) }));
  if (ranges.length > 0) await context.sync();
  return ranges
    .map((source) => ({ ...source, reference: `=${source.text.value.replace(/^=/, "")}` }))
    .filter(({ reference }) => mentions(reference))
    .map(({ sheet: { id: sheetId }, name, index, dimension, reference }) => ({
      sheetId,
      bytes: stepBytes(3),
      write(target, worded) {
        const series = sheetOf(target, sheetId).charts.getItem(name).series.getItemAt(index);
        const range = rangeNamed(target, worded(reference));
        if (dimension === "Values") series.setValues(range);
        else series.setXAxisValues(range);
      },
    }));
};

/** `='План 2025'!$A$2:$A$9` */
function rangeNamed({ workbook }: Excel.RequestContext, reference: string): Excel.Range {
  const end = reference.lastIndexOf("!");
  const name = reference
    .slice(1, end)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return workbook.worksheets.getItem(name).getRange(reference.slice(end + 1));
}
