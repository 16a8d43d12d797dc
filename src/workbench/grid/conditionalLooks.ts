import { type IDisposable, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { INTERCEPTOR_POINT, SetRowDataMutation } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, columnCount, formatArea, rowCount, single } from "../office/grid/area";
import { areasOf, type FormatRule, type RuleStyle } from "../office/grid/conditionalFormats";
import { sheetExtras } from "../office/grid/extrasStore";
import { univerServices } from "../office/grid/univer";
import { toRgb } from "../xlsx/colors";

/** A sheet with more cells under one rule is shown without it: the grid computes the rule for each of them. */
const MOST_CELLS = 20_000;
/** Milliseconds: a request of an add-in is a hundred commands. */
const PAUSE = 150;
/** After the grid's own looks, before what the cell shows is put into words. */
const PRIORITY = 8;

interface Drawn {
  /** Which cells it looks at: the whole area, or its first column where all columns of a row are alike. */
  readonly asked: Area;
  readonly area: Area;
  readonly style: IStyleData;
  readonly formulaId: string;
  readonly last: boolean;
}

/**
 * Shows the conditional formats of the sheet that is seen: those by a formula, by a text and by a value. The grid computes
 * their formulas as it does those of cells; bars and scales of colours are kept for the file only.
 */
export function drawConditionalFormats(api: FUniver): IDisposable {
  const { interceptors, otherFormulas: formulas } = univerServices(api);
  let shown: { unitId: string; sheetId: string; formats: unknown; drawn: readonly Drawn[] } | undefined;

  const redraw = (unitId: string, subUnitId: string) =>
    // Changes no row; the grid draws again after it.
    api.syncExecuteCommand(SetRowDataMutation.id, { unitId, subUnitId, rowData: {} }, { onlyLocal: true });
  const look = () => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getActiveSheet();
    if (!workbook || !sheet) return;
    const [unitId, sheetId] = [workbook.getId(), sheet.getSheetId()];
    const formats = sheetExtras(sheet).value.conditionalFormats;
    if (shown?.unitId === unitId && shown.sheetId === sheetId && shown.formats === formats) return;
    if (shown && shown.drawn.length > 0) {
      const ids = shown.drawn.map(({ formulaId }) => formulaId);
      formulas.deleteFormula(shown.unitId, shown.sheetId, ids);
    }
    const drawn = rulesOf(sheet).flatMap(({ area, rule }): Drawn[] => {
      const formula = formulaOf(rule, area);
      if (formula === undefined) return [];
      const asked = hasFixedColumns(formula) ? { ...area, endColumn: area.startColumn } : area;
      if (rowCount(asked) * columnCount(asked) > MOST_CELLS) return [];
      const formulaId = formulas.registerFormulaWithRange(unitId, sheetId, formula, [asked]);
      return [
        {
          asked,
          area,
          style: styleOf(rule.style ?? {}),
          formulaId,
          last: (rule as { stopIfTrue?: boolean }).stopIfTrue === true,
        },
      ];
    });
    const before = shown?.drawn.length ?? 0;
    shown = { unitId, sheetId, formats, drawn };
    if (before > 0) redraw(unitId, sheetId);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = api.addEvent(api.Event.CommandExecuted, () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  });
  const results = formulas.formulaResult$.subscribe(() => {
    if (shown && shown.drawn.length > 0) redraw(shown.unitId, shown.sheetId);
  });
  const holds = (
    { unitId, sheetId }: NonNullable<typeof shown>,
    { formulaId, asked }: Drawn,
    row: number,
    column: number,
  ) => {
    const cells = formulas.getFormulaValueSync(unitId, sheetId, formulaId)?.result;
    const at = Math.min(column, asked.endColumn) - asked.startColumn;
    const answer = cells?.[row - asked.startRow]?.[at]?.[0]?.[0];
    return answer?.v === true || (typeof answer?.v === "number" && answer.v !== 0);
  };
  const drawing = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (!shown || shown.drawn.length === 0 || shown.unitId !== unitId || shown.sheetId !== subUnitId)
        return next(cell);
      let style: IStyleData | undefined;
      for (const one of shown.drawn) {
        if (!contains(one.area, row, col) || !holds(shown, one, row, col)) continue;
        // What a more important rule has set stays.
        style = { ...one.style, ...style };
        if (one.last) break;
      }
      return next(style ? { ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...style } } : cell);
    },
  });
  return {
    dispose() {
      clearTimeout(timer);
      listener.dispose();
      results.unsubscribe();
      drawing.dispose();
    },
  };
}

const contains = ({ startRow, endRow, startColumn, endColumn }: Area, row: number, column: number): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

/** The rules of a sheet, the most important first, each for every area that it has. */
const rulesOf = (sheet: FWorksheet): { readonly area: Area; readonly rule: FormatRule }[] =>
  (sheetExtras(sheet).value.conditionalFormats ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => areasOf(ref).map((area) => ({ area, rule })));

const COMPARED: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The question that a rule asks of the first cell of its area. */
function formulaOf(rule: FormatRule, { startRow, startColumn }: Area): string | undefined {
  if (rule.type !== "expression" && rule.type !== "containsText" && rule.type !== "cellIs") return undefined;
  const [first, second] = ((rule as { formulae?: readonly unknown[] }).formulae ?? []).map(String);
  if (first === undefined) return undefined;
  if (rule.type !== "cellIs") return `=${first}`;
  const cell = formatArea(single(startRow, startColumn));
  const operator = String(rule.operator);
  const sign = COMPARED[operator];
  if (sign) return `=${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second ?? first}))`;
  return operator === "between" ? `=${between}` : operator === "notBetween" ? `=NOT(${between})` : undefined;
}

const TEXTS = /"(?:[^"]|"")*"/g;

/** `$D4` of one row is the same in all of its cells. */
const hasFixedColumns = (formula: string): boolean =>
  !/(?<![$\p{L}\p{N}_.])[A-Z]{1,3}\$?\d/iu.test(formula.replace(TEXTS, ""));

function styleOf({ fill, font }: RuleStyle): IStyleData {
  const color = toRgb(font?.color);
  const background = fill?.type === "pattern" ? toRgb(fill.bgColor ?? fill.fgColor) : undefined;
  return {
    ...(color && { cl: { rgb: color } }),
    ...(background && { bg: { rgb: background } }),
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
    ...(font?.strike && { st: { s: 1 } }),
  };
}
