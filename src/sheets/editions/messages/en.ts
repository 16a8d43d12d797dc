import type { SheetProblemMessages } from "./types";

const list = (texts: readonly string[] = []): string => texts.map((text) => `“${text}”`).join(", ");
const named = (label: string | undefined): string => (label ? `${label}: ` : "");

export const en: SheetProblemMessages = {
  cellError: ({ given }) => `The cell holds the error ${given}. Replace it with a number or a text.`,
  badNumber: ({ given, label }) =>
    `${named(label)}“${given}” is not a number. Enter a number, a dash “-”, or clear the cell.`,
  negativeNumber: ({ given }) => `${given} is below zero. An edition has no such numbers.`,
  dateForNumber: () =>
    "The cell holds a date where a number is needed. Give it a number format and enter the number again.",
  percentShown: ({ given, shown }) =>
    `The cell shows ${shown} and holds ${given}. Remove the percent format and enter the number.`,
  moreThanShown: ({ given, shown }) =>
    `The cell holds ${given} and shows ${shown}. Round the number or turn on “Take numbers as they are shown”.`,
  badDate: ({ given, label }) => `${named(label)}“${given}” is not a date. Enter it as 31.12.2026.`,
  badChoice: ({ given, label, known }) => `${named(label)}“${given}” will not do. Possible: ${list(known)}.`,
  badNotation: ({ given, label }) =>
    `${named(label)}“${given}” is not understood. Parts are separated by “;”, a text with that sign stands in quotation marks.`,
  codeBecameDate: ({ given, codes, label }) =>
    `${named(label)}Excel turned the code into the date ${given}. Probably it is ${list(codes)}. Format the cell as text and enter the code.`,
  numberForCode: ({ given, codes, label }) =>
    `${named(label)}the code is the number ${given}: it may be ${list(codes)}. Format the cell as text and enter the code.`,
  otherDash: ({ given }) => `The dash “${given}” is read as “–”.`,
  unknownLabel: ({ given }) => `The line “${given}” is not understood and was left out. Check its name.`,
  repeatedLabel: ({ label }) => `The line “${label}” stands twice. Keep one.`,
  unknownColumn: ({ given }) =>
    `The column “${given}” is not understood. Call a column of numbers «Значение …», one of texts «Текст: name» in Latin letters.`,
  repeatedColumn: ({ given }) => `The column “${given}” stands twice. Keep one.`,
  columnMissing: ({ given }) => `There is no column “${given}”. Put its header back.`,
  valueWithoutColumn: ({ given }) =>
    `“${given}” stands in a column without a header. Name the column or clear its cells.`,
  partOfRow: () => "The line continues a row, and there is none above. Enter its code.",
  headMissing: ({ known }) =>
    `The header of the table is not found: the first column has no cell ${list(known)}. Put it back.`,
  unknownPart: ({ known }) =>
    `It is not clear what the sheet holds. In the line «Что на листе» enter one of: ${list(known)}.`,
  severalEditions: ({ given }) => `This is a second sheet «Редакция» in the set, the first is “${given}”. Delete one.`,
  badPath: ({ given }) => `The line “${given}” is not understood. Put it back as it was exported.`,
  valueWithoutKey: () => "The table has no column that its rows are found by. Choose the key.",
};
