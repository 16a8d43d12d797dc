import type { DefectWording } from "./types";

const TYPES: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  array: "a list in square brackets",
  object: "a record in braces",
  boolean: "true or false",
  number: "a number without quotes",
  integer: "a whole number without quotes",
  null: "null",
};

export const en: DefectWording = {
  table: "table",
  row: "row",
  column: "column",
  whole: "the whole file",
  defects: {
    tooLarge: ({ expected: [limit] }) => `The file is larger than ${limit} MB. Split the edition`,
    notJson: ({ expected: [line, sign] }) =>
      `This is not JSON: line ${line}, character ${sign}. Check quotes, commas and brackets`,
    tooDeep: () => "Brackets are nested deeper than an edition can be. Check the brackets",
    forbiddenKey: ({ given }) => `The name "${given}" is forbidden. Remove the field`,
    repeatedMember: ({ given }) => `The field "${given}" is written twice. Keep one`,
    missing: ({ given }) => `The required field "${given}" is missing. Add it`,
    unknownMember: ({ given, expected }) => `Unknown field "${given}". Possible: ${expected.join(", ")}`,
    wrongType: ({ given, expected: [type = ""] }) =>
      `There is ${given} where ${TYPES[type] ?? "something else (see the format)"} is needed`,
    wrongValue: ({ given, expected }) =>
      `"${given}" does not fit.` + (expected.length ? ` Possible: ${expected.join(", ")}` : " See the format"),
    notDecimal: ({ given }) =>
      `"${given}" is not a number. Write it in quotes with a point and without spaces or sign: "3634.73"`,
    notDate: ({ given }) => `"${given}" is not a date. Write year, month and day: "2025-01-31"`,
    notId: ({ given }) =>
      `"${given}" is no id. Lower-case Latin letters, digits, hyphen and point, not digits alone: "kirov-2025"`,
    notName: ({ given }) => `"${given}" is no name of a dimension or a field. Latin letters and digits: "ageGroup"`,
    notCell: ({ given }) =>
      `"${given}" is no cell. Possible: null (blank), "-" (dash), "+" (as in the head row) or a number in quotes`,
    notText: ({ given }) => `"${given}" is blank or wrong text. Remove spaces at its ends and see the format`,
    tooFew: ({ expected: [least] }) => `Too few: at least ${least} needed`,
    repeated: ({ given }) => `${given} is repeated. Keep one`,
    notTogether: ({ expected }) => `The fields ${expected.join(", ")} do not go together: see the format`,
    noSuchDate: ({ given }) => `There is no date ${given}. Correct it`,
    datesReversed: ({ given, expected: [from] }) =>
      `The last day ${given} is before the first ${from}. Correct the dates`,
    outsideDates: ({ given, expected: [bound] }) =>
      `${given} is outside of the edition's dates (${bound}). Narrow the table's dates or widen the edition's`,
    repeatedId: ({ given }) => `"${given}" stands above already. Ids are unique: give another`,
    unknownDimension: ({ given }) =>
      `The dimension "${given}" is neither in the vocabulary nor in the edition's dimensions. Add it there`,
    undeclaredDimension: ({ given }) => `The dimension "${given}" is not in the table's dimensions. Add it there`,
    unknownCoordinate: ({ given, expected }) =>
      `The dimension has no value "${given}". There is: ${expected.join(", ")}`,
    wrongWidth: ({ given, expected: [width] }) => `${given} cells for ${width} columns. Write a blank cell as null`,
    unknownParent: ({ given }) => `The table has no head row "${given}". Correct the code or add the row`,
    parentCycle: ({ given, expected: [parent] }) =>
      `The rows "${given}" and "${parent}" are heads of each other. Correct the field parent`,
    plusWithoutParent: () => '"+" means "as in the head row", and no head row (parent) is named. Name it',
    repeatedEntry: ({ given }) =>
      `"${given}" has a value with the same dimensions and unit already. Remove one or add what tells them apart`,
    unknownCare: ({ given, expected }) => `There is no kind of care "${given}". There is: ${expected.join(", ")}`,
    wordOfTwoValues: ({ given, expected }) => `The word "${given}" means ${expected.join(" and ")}. Remove one`,
    reservedId: ({ given }) => `The id "${given}" is of an edition that ships with the add-in. Give yours another`,
  },
};
