import { quotedSheetName } from "../../sheets/sheetName";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { rangeStep, type Step } from "./steps";

/** Excel gives a link its own look: these go before the styles, which then give the cell its font again. */
export const linkSteps = ({ name, links = [] }: SheetPlan): Step[] =>
  links.map(({ row, column, sheet = name, cell, tip }) =>
    rangeStep({ row, column, rows: 1, columns: 1 }, 1, (range) => {
      range.hyperlink = {
        documentReference: `${quotedSheetName(sheet)}!${cell}`,
        ...(tip !== undefined && { screenTip: tip }),
      };
    }),
  );
