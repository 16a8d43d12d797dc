/**
 * Excel stores the functions that are newer than its file format, and those of add-ins, under other names:
 * `XLOOKUP` as `_xlfn.XLOOKUP`, and `OMS.VISIT.COST` as `_xldudf_OMS_VISIT_COST` (dots become underscores).
 */
export interface FormulaNames {
  toFile(formula: string): string;
  fromFile(formula: string): string;
}

const ADDIN_PREFIX = "_xldudf_";

const NEWER = (
  "ACOT,ACOTH,AGGREGATE,ARABIC,BASE,BYCOL,BYROW,CEILING.MATH,CHOOSECOLS,CHOOSEROWS,COMBINA,CONCAT,COT,COTH,CSC,DAYS," +
  "DECIMAL,DROP,EXPAND,FLOOR.MATH,FORMULATEXT,HSTACK,IFNA,IFS,ISFORMULA,ISO.CEILING,ISOMITTED,ISOWEEKNUM,LAMBDA,LET," +
  "MAKEARRAY,MAP,MAXIFS,MINIFS,MODE.MULT,MODE.SNGL,MUNIT,NETWORKDAYS.INTL,NUMBERVALUE,PDURATION,PERCENTILE.EXC," +
  "PERCENTILE.INC,PERCENTRANK.EXC,PERCENTRANK.INC,QUARTILE.EXC,QUARTILE.INC,RANDARRAY,RANK.AVG,RANK.EQ,REDUCE,RRI,SCAN," +
  "SEC,SEQUENCE,SHEET,SHEETS,SORTBY,STDEV.P,STDEV.S,SWITCH,TAKE,TEXTAFTER,TEXTBEFORE,TEXTJOIN,TEXTSPLIT,TOCOL,TOROW," +
  "UNICHAR,UNICODE,UNIQUE,VAR.P,VAR.S,VSTACK,WORKDAY.INTL,WRAPCOLS,WRAPROWS,XLOOKUP,XMATCH,XOR"
).split(",");
/** Two of the dynamic array functions went through another name before release. */
const WORKSHEET_NEWER = ["FILTER", "SORT"];

/** A text, a quoted sheet name, or a function's name before its bracket. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

export function formulaNames(functions: readonly string[]): FormulaNames {
  const toFile = new Map<string, string>();
  for (const name of NEWER) toFile.set(name, `_xlfn.${name}`);
  for (const name of WORKSHEET_NEWER) toFile.set(name, `_xlfn._xlws.${name}`);
  for (const name of functions) toFile.set(name.toUpperCase(), ADDIN_PREFIX + name.replaceAll(".", "_"));
  const fromFile = new Map([...toFile].map(([name, stored]) => [stored.toUpperCase(), name]));

  const translate = (formula: string, names: ReadonlyMap<string, string>) =>
    formula.replace(TOKEN, (token) => names.get(token.toUpperCase()) ?? token);
  return {
    toFile: (formula) => translate(formula, toFile),
    // Files of other programs carry prefixes of functions that are not listed above.
    fromFile: (formula) =>
      translate(formula, fromFile).replace(TOKEN, (token) => token.replace(/^_xlfn\.(?:_xlws\.)?/i, "")),
  };
}
