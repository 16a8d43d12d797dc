import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  HorizontalAlign,
  InterceptorEffectEnum,
  IUniverInstanceService,
  type Univer,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { RUSSIAN_ERRORS } from "../locale/formulaText";
import type { LocaleRules } from "../locale/rules";
import { displayText, isBoolean, patternOf } from "./display";
import { editorCell, toCell } from "./entry";

/** Before every interceptor of the grid's own: they would read `3,5` and `1.1` as an American does. */
const FIRST = 1000;
/** After the number format, to have the last word on what is drawn. */
const LAST = 0.5;

const ERROR_CODES: ReadonlySet<unknown> = new Set(Object.values(RUSSIAN_ERRORS));

/** Makes the grid speak the language of the host: what is typed, what the editor shows and what a cell shows. */
export function localiseGrid(univer: Univer, rules: LocaleRules): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);
  const formulas = injector.get(FormulaDataModel);

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      // The text itself, not what the grid made of it: its own reading of a formula knows no `;`.
      const text = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream;
      if (!cell || cell.p || text === undefined) return next(cell); // rich text is the grid's own affair
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return toCell(text.replace(/\r\n$/, "").replaceAll("\r", "\n"), rules, cell, patternOf(style));
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, workbook, unitId, subUnitId, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      if (!cell || !raw || raw.p || (!formula && raw.v == null)) return next(cell);
      // Without `next`: the grid's own would put the English formula back.
      return editorCell({ ...cell, f: formula }, raw, rules, patternOf(workbook.getStyles().getStyleByCell(raw)));
    },
  });

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { rawData, workbook }, next) => {
      if (!cell || cell.p || cell.v == null) return next(cell);
      // A cell that a dynamic array filled has no data of its own: what came down the chain is its value.
      const value = rawData?.v == null ? cell : rawData;
      const text = displayText(value, patternOf(workbook.getStyles().getStyleByCell(rawData)), rules);
      // Excel centres truth values and errors unless told otherwise.
      const centred = isBoolean(value) || ERROR_CODES.has(value.v);
      if (!centred) return next(text === String(cell.v) ? cell : { ...cell, v: text });
      const interceptorStyle = { ht: HorizontalAlign.CENTER, ...cell.interceptorStyle };
      return next({ ...cell, v: text, t: CellValueType.STRING, interceptorStyle });
    },
  });
}
