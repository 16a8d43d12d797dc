import { parseAddress, type CellAddress } from "./address";
import { isFormula } from "./explainCell";
import { rangeAt } from "./explainPlace";
import { excelRequest } from "./request";

/** Puts another formula into a cell, provided that it still has the one that was explained. */
export function rewriteFormula(home: CellAddress, from: string, to: string): Promise<boolean> {
  return excelRequest(async (context) => {
    const range = rangeAt(context, home);
    range.load("formulas");
    await context.sync();
    if (range.formulas[0]?.[0] !== from) return false;
    range.formulas = [[to]];
    await context.sync();
    return true;
  });
}

/** Makes a cell of the user's text: the format first, so that «3.10» and «1.1» stay what they are. */
export function writeAsText(address: string, text: string): Promise<void> {
  return excelRequest(async (context) => {
    const range = rangeAt(context, parseAddress(address));
    range.numberFormat = [["@"]];
    range.values = [[text]];
    await context.sync();
  });
}

/** Whether a cell holds a formula: its value must not be overwritten by a repair. */
export function holdsFormula(address: string): Promise<boolean> {
  return excelRequest(async (context) => {
    const range = rangeAt(context, parseAddress(address));
    range.load("formulas, values");
    await context.sync();
    return isFormula(range.formulas[0]?.[0], range.values[0]?.[0]);
  });
}
