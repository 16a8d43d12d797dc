import type { TargetsTexts } from "./ru";

export const targetsEn: TargetsTexts = {
  edition: "Edition",
  summary: (criteria, values) => `Criteria: ${criteria}, target values: ${values}`,
  other: "Beside them, targets of another edition",
  noOther: "do not show",
  source: "Actual values",
  empty: "I will enter them: territories, comma-separated",
  fromRange: "From a range of the workbook",
  names: "Territories",
  namesHint: "For example: Penza, Kuznetsk. May be left empty",
  range: "Range",
  rangeHint: "Criterion number, scope (if any), then a column for each territory; names in the first row",
  wrongRange: "Enter the address of a range, such as A1:D40",
  takeSelection: "Take the selection",
  read: "Read",
  found: (territories, values) => `Territories: ${territories}. Values: ${values}`,
  problems: "Not understood",
  problem: {
    criterion: (row, text) => `Row ${row}: there is no criterion "${text}"`,
    scope: (row, text) => `Row ${row}: the criterion has no such scope: "${text}"`,
    number: (row, text) => `Row ${row}: "${text}" is not a number`,
    twice: (row, text) => `Row ${row}: criterion ${text} stands above already`,
  },
  build: "Build the assessment",
};
