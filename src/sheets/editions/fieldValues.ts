import type { Coordinates, EditorialNote } from "../../editions/format";
import { foldWord } from "../../rules/fold";
import type { CellContent } from "../sheetPlan";
import { readCoordinates, readNotes, writeCoordinates, writeNotes } from "./cellNotation";
import { decimalContent, type NumberOptions, readDecimal } from "./decimals";
import type { FieldType } from "./fields";
import { readList, writeList } from "./notation";
import { problem, type Reading } from "./reading";
import type { SheetCell } from "./sheetContent";
import { readDate, readText } from "./texts";

/** A list without items, which is not the same as no list. */
const NO_ITEMS = "(нет)";

/** What the cell of a field holds. */
export function fieldContent(type: FieldType, value: unknown): CellContent {
  if (value === undefined) return null;
  switch (type.is) {
    case "decimal":
      return decimalContent(value as string);
    case "integer":
      return value as number;
    case "date":
      return { kind: "date", date: value as string };
    case "list":
      return listContent(value as readonly string[]);
    case "coordinates":
      return writeCoordinates(value as Coordinates);
    case "notes":
      return writeNotes(value as readonly EditorialNote[]);
    case "choice":
      return Object.entries(type.words).find(([, meant]) => meant === value)?.[0] ?? String(value);
    default:
      return value as string;
  }
}

const listContent = (items: readonly string[]): string => {
  if (items.length === 0) return NO_ITEMS;
  return items.length === 1 && items[0] === NO_ITEMS ? `"${NO_ITEMS}"` : writeList(items);
};

/** What the cell of a field says. */
export function readField(type: FieldType, cell: SheetCell, options: NumberOptions): Reading<unknown> {
  switch (type.is) {
    case "decimal":
      return readDecimal(cell, options);
    case "integer":
      return readInteger(cell, options);
    case "date":
      return readDate(cell);
    case "list":
      return readWritten(cell, readItems);
    case "coordinates":
      return readWritten(cell, readCoordinates);
    case "notes":
      return readWritten(cell, readNotes);
    case "choice":
      return readWritten(cell, (text) => readChoice(text, type.words));
    default:
      return readText(cell);
  }
}

function readInteger(cell: SheetCell, options: NumberOptions): Reading<number> {
  const { value, ...others } = readDecimal(cell, options);
  if (value === undefined) return others;
  return value.includes(".") ? problem("badNumber", { given: value.replace(".", ",") }) : { value: Number(value) };
}

function readWritten<T>(cell: SheetCell, read: (text: string) => Reading<T>): Reading<T> {
  const text = readText(cell);
  return text.value === undefined ? (text as Reading<T>) : read(text.value);
}

function readItems(text: string): Reading<readonly string[]> {
  if (text === NO_ITEMS) return { value: [] };
  const items = readList(text);
  return items && !items.includes("") ? { value: items } : problem("badNotation", { given: text });
}

function readChoice(text: string, words: Readonly<Record<string, string | boolean>>): Reading<string | boolean> {
  const known = Object.keys(words);
  const word = known.find((candidate) => foldWord(candidate) === foldWord(text));
  return word === undefined ? problem("badChoice", { given: text, known }) : { value: words[word]! };
}
