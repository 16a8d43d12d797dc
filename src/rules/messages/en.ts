import type { ArgumentName, MessageParams, Noun } from "./params";
import type { MessageId } from "./ru";
import { alternatives, decimalText, labels, listed, mayBeNothing, options, quoted, type Wording } from "./text";

const EN: Wording = { language: "en", decimalSign: ".", or: "or", more: (count) => `and ${count} more` };

const WHAT: Readonly<Record<Noun, string>> = {
  tariff: "specialty or code",
  kzg: "KZG code",
  mo: "organisation",
  sanction: "violation code",
  ekd: "defect code",
  target: "criterion",
  deadline: "term",
};

const VALUES: Readonly<Record<Noun, string>> = {
  tariff: "tariffs",
  kzg: "KZG coefficients",
  mo: "organisation coefficients",
  sanction: "sanctions",
  ekd: "EKD values",
  target: "values of the criterion",
  deadline: "terms",
};

/** What the arguments are called, in messages and in explanations. */
export const ARGUMENTS: Readonly<Record<ArgumentName, string>> = {
  code: "code",
  item: "item",
  mo: "organisation",
  level: "level",
  patient: "patient",
  rk: "district coefficient",
  funding: "funding",
  setting: "setting",
  kind: "kind of coefficient",
  care: "kind of care",
  basis: "basis",
  part: "part",
  measure: "measure",
  cost: "cost of the case",
  insuredSpent: "spending of the insured",
  harmCost: "cost of treating the harm",
  normative: "normative",
  baseRate: "base rate",
  upkeepRate: "upkeep rate",
  base: "base",
  count: "count",
  catalogue: "catalogue",
  rule: "term",
  no: "criterion number",
  scope: "scope",
  actual: "actual value",
  start: "start date",
  holidays: "holidays",
  condition: "condition",
  value: "value of the condition",
  edition: "edition",
};

const argument = (params: MessageParams): string =>
  params.argument ? `"${ARGUMENTS[params.argument]}" (${params.argument})` : "";

const wanted = (params: MessageParams): string => (params.wanted?.length ? `, ${labels(params.wanted, EN)}` : "");

export const en: Readonly<Record<MessageId, (params: MessageParams) => string>> = {
  ambiguous: (params) =>
    `${params.total ?? params.options?.length ?? 0} ${VALUES[params.catalogue ?? "tariff"]} fit: ${options(params, EN)}. State ${labels(params.ask, EN)}`,
  unknownItem: (params) =>
    `There is no ${WHAT[params.catalogue ?? "tariff"]} "${params.given}": ${params.source}.` +
    (params.known?.length ? ` Similar: ${listed(params.known, EN)}` : " Check the spelling"),
  severalOrganisations: (params) =>
    `"${params.given}" fits ${params.total} organisations: ${listed(params.codes, EN, "; ", params.total)}. Give more of the name or the row number`,
  severalTexts: (params) => `The document has ${params.total} rows with this code: ${listed(params.codes, EN, "; ")}`,
  notVisit: (params) => `"${params.title}" is not a visit: the upkeep tariff is set for visits only (${params.source})`,
  noFit: (params) =>
    `"${params.title}"${wanted(params)}: no value (${params.source}).` +
    (params.options?.length ? ` There is: ${options(params, EN)}` : ""),
  blankCell: (params) =>
    `"${params.title}"${wanted(params)}: the cell of the table is blank (${params.source}). Blank is not zero`,
  numberIsTwoCodes: (params) =>
    `Is the number ${params.given?.replace(",", ".")} the code ${alternatives(params.codes, EN)}? Enter the code as text: ${quoted(params.codes, EN)}`,
  codeBecameDate: (params) =>
    `Excel turned a code into the date ${params.date}. The code is probably ${alternatives(params.codes, EN)}. ` +
    `Format the column as Text and enter the code again: ${quoted(params.codes, EN)}`,
  badCode: (params) => `"${params.given}" is not a code (${argument(params)}). Enter the code as text`,
  notNumber: (params) =>
    `"${params.given}" is not a number: argument ${argument(params)}. Enter a number such as 3634.73`,
  notWhole: (params) =>
    `"${params.given}" is not a whole number: argument ${argument(params)}. Enter a whole number such as 3`,
  missingDate: () =>
    "There is no date, and the edition follows from it. Fill in the date or choose one edition for the whole table",
  negativeNumber: (params) =>
    `Negative amount ${params.given}: argument ${argument(params)}. Enter zero or a positive number`,
  numberTooLarge: (params) =>
    `The amount is too large${params.argument ? `: argument ${argument(params)}` : ""}. Excel keeps 15 significant digits, kopecks are exact up to ${decimalText(params.limit ?? "", EN)}`,
  missingNumber: (params) =>
    `Argument ${argument(params)} is missing: ${params.code ? `row ${params.code}` : "the result"} needs it (${params.source})${mayBeNothing(params) ? ". Enter 0 if there was none" : ""}`,
  missingPair: (params) =>
    `Argument ${argument(params)} is missing: the organisation and the upkeep rate come together`,
  missingCode: (params) => `Argument ${argument(params)} is missing`,
  unknownWord: (params) =>
    `"${params.given}" is an unknown word: argument ${argument(params)}. Known: ${(params.known ?? []).join(", ")}`,
  notLogical: (params) =>
    `"${params.given}" is not understood: argument ${argument(params)}. Enter TRUE or FALSE, 1 or 0, "с РК" or "без РК"`,
  shapeMismatch: () => "The ranges do not match: give ranges of one shape, a row and a column, or single values",
  badEdition: (params) =>
    `"${params.given}" is not an edition. Enter its id, a year or a date. There is: ${listed(params.known, EN, "; ")}`,
  noEdition: (params) =>
    `There is no edition "${params.given}" of this catalogue. There is: ${listed(params.known, EN, "; ")}`,
  noEditionAtDate: (params) => `No edition is in force: ${params.given}. There is: ${listed(params.known, EN, "; ")}`,
  chosenMissing: (params) =>
    `The workbook relies on the edition "${params.given}", which is not there. Load it or choose another in the tab «Редакции». There is: ${listed(params.known, EN, "; ")}`,
  editionUnreadable: (params) =>
    `The edition "${params.given}" is damaged. Restore it or choose another in the tab «Редакции»`,
  severalEditions: (params) =>
    `Several editions fit: ${listed(params.known, EN, "; ")}. Choose one in the tab «Редакции» or name it in the formula`,
  notLookedUp: (params) => `This catalogue is no table of values. Use ${params.code}`,
  conditionTwice: (params) => `The condition "${params.given}" is given twice. Keep one`,
  missingValue: (params) =>
    `The condition "${params.given}" has no value: give pairs of name and value. To leave it open, refer to an empty cell`,
  noCatalogue: () => "No edition with this catalogue is loaded. Open the tab «Редакции» or ask your administrator",
  sanctionNotApplied: (params) =>
    `Row ${params.code} does not apply to this kind of care (${labels(params.wanted, EN)}): the document has "-" (${params.source})`,
  sanctionHeading: (params) =>
    `${params.code} is a heading without a sanction (${params.source}). Choose: ${listed(params.codes, EN)}`,
  codePrintedTwice: (params) =>
    `The document prints the code ${params.code} twice (${params.source}). Enter ${alternatives(params.codes, EN)}`,
  measureRequired: (params) =>
    `Row ${params.code} names a fine and consequences and does not say whether they add up (${params.source}). State the measure: "штраф" or "последствия"`,
  ekdNotApplied: (params) =>
    `${params.code}, ${labels(params.wanted, EN)}: not applied, the document has "-" (${params.source})`,
  cellMissing: (params) =>
    `${params.code}, ${labels(params.wanted, EN)}: not stated, the row is printed incomplete (${params.source})`,
  noSeverity: (params) => `${params.code}: the document states no severity (${params.source})`,
  notDate: (params) =>
    `"${params.given}" is not a date: argument ${argument(params)}. Enter a date, such as 2025-05-31`,
  missingStart: (params) => `The argument ${argument(params)} is missing: there is nothing to count from. Enter a date`,
  dateTooFar: (params) => `The term ${params.code} from ${params.date} ends beyond the dates that Excel keeps`,
  undatedTerm: (params) => `The document gives no date for the term ${params.code} (${params.source}). ${params.title}`,
  noCalendar: (params) =>
    `There is no calendar of working days for ${params.given} (${params.title}).` +
    (params.known?.length ? ` There are: ${listed(params.known, EN)}.` : "") +
    " Give a range of that year's holidays as the third argument",
  noDirection: (params) =>
    `Criterion ${params.code}: it is not stated whether more or less is better (${params.source}). Fill in the direction in the edition`,
};
