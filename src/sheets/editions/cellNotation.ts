import type { Cell, CellEntry, Coordinates, EditorialNote, RichCell } from "../../editions/format";
import type { CellContent } from "../sheetPlan";
import { decimalContent, type NumberOptions, readDecimal } from "./decimals";
import { type Field, type Part, readParts, writeParts } from "./notation";
import { type Reading, problem } from "./reading";
import type { SheetCell } from "./sheetContent";

/** Names of the fields of a rich cell; coordinates stand under the ids of their dimensions, which are Latin. */
const UNIT = "единица";
const PRINTED = "напечатано";
const NOTE = "примечание";
const REASON = "основание";
const LABEL = "подпись";
const MISSING = "пропуск";

const named = (name: string, value: string | undefined): Part => (value === undefined ? [] : [{ name, value }]);
const coordinateFields = (at: Coordinates = {}): Part => Object.entries(at).map(([name, value]) => ({ name, value }));

/** `level: 2; rk: с РК` */
export const writeCoordinates = (at: Coordinates): string => writeParts([coordinateFields(at)]);

export function readCoordinates(text: string): Reading<Coordinates> {
  const [fields, ...others] = readParts(text) ?? [];
  const sound = fields && others.length === 0 && fields.every(({ name, value }) => isDimension(name) && value !== "");
  return sound ? { value: coordinatesOf(fields) } : problem("badNotation", { given: text });
}

const isDimension = (name: string | undefined): boolean => name !== undefined && /^[a-z][A-Za-z0-9]*$/.test(name);

const coordinatesOf = (fields: readonly Field[]): Coordinates =>
  Object.fromEntries(fields.map(({ name, value }) => [name!, value]));

/** `текст; основание: …`, several behind «|». */
export const writeNotes = (notes: readonly EditorialNote[]): string =>
  writeParts(notes.map(({ text, reason }) => [{ value: text }, ...named(REASON, reason)]));

export function readNotes(text: string): Reading<readonly EditorialNote[]> {
  const parts = readParts(text);
  const notes = parts?.map(([first, ...others]) => {
    const reason = others.find(({ name }) => name === REASON)?.value;
    const sound = first?.name === undefined && first?.value !== "" && others.every(({ name }) => name === REASON);
    return sound && others.length < 2 ? { text: first!.value, ...(reason !== undefined && { reason }) } : undefined;
  });
  if (!notes || notes.includes(undefined)) return problem("badNotation", { given: text });
  return { value: notes as readonly EditorialNote[] };
}

/** A cell of a table of values: nothing, a dash, a number, or `1; единица: КТ; напечатано: 1КТ`. */
export function cellContent(cell: Cell): CellContent {
  if (cell === null) return null;
  if (typeof cell === "string") return /^\d/.test(cell) ? decimalContent(cell) : cell;
  const { unit, asPrinted, note, entries, missing, value } = cell;
  const common = [...named(UNIT, unit), ...named(PRINTED, asPrinted), ...named(NOTE, note)];
  if (!entries) return withMark(writeParts([[{ value: missing ? MISSING : (value ?? "") }, ...common]]));
  const parts = entries.map((entry) => [
    { value: entry.value },
    ...named(UNIT, entry.unit),
    ...coordinateFields(entry.at),
    ...named(LABEL, entry.label),
  ]);
  // The part of the whole cell is the one without a number; without it one entry would look like a value.
  const whole = common.length > 0 ? ` | ${writeParts([common])}` : entries.length === 1 ? " |" : "";
  return writeParts(parts) + whole;
}

/** A sign of the notation tells a rich cell that holds a value alone from a plain one. */
const withMark = (text: string): string => (text.includes(";") || text === MISSING ? text : `${text};`);

const DASHES = new Set(["-", "–", "+"]);
const OTHER_DASHES = new Set(["—", "−", "‑", "‒", "―"]);

/** `null` is a blank cell. */
export function readCell(cell: SheetCell, options: NumberOptions = {}): Reading<Cell> {
  const text = typeof cell.value === "string" ? cell.value.trim() : "";
  if (DASHES.has(text)) return { value: text };
  if (OTHER_DASHES.has(text)) return { value: "–", remark: { id: "otherDash", params: { given: text } } };
  if (text.includes(";") || text.includes("|") || text === MISSING) return readRich(text);
  const { value, problem: wrong } = readDecimal(cell, options);
  return wrong ? { problem: wrong } : { value: value ?? null };
}

function readRich(text: string): Reading<Cell> {
  const parts = readParts(text);
  const rich = parts && (parts.length > 1 ? readEntries(parts) : readSingle(parts[0]!));
  return rich ? { value: rich } : problem("badNotation", { given: text });
}

/** Fields without those that a mark at the end leaves empty. */
const filled = (part: Part): Part => part.filter(({ name, value }) => name !== undefined || value !== "");

function readSingle(part: Part): RichCell | undefined {
  const [first, ...others] = filled(part);
  const common = readCommon(others);
  if (!first || first.name !== undefined || !common) return undefined;
  if (first.value === MISSING) return { missing: true, ...common };
  const value = decimalOf(first.value);
  return value === undefined ? undefined : { value, ...common };
}

function readEntries(parts: readonly Part[]): RichCell | undefined {
  const last = filled(parts[parts.length - 1]!);
  const whole = last[0]?.name !== undefined || last.length === 0 ? last : undefined;
  const common = readCommon(whole ?? []);
  const entries = (whole ? parts.slice(0, -1) : parts).map(readEntry);
  if (!common || entries.includes(undefined)) return undefined;
  return { entries: entries as CellEntry[], ...common };
}

function readEntry(part: Part): CellEntry | undefined {
  const [first, ...others] = filled(part);
  const value = first && first.name === undefined ? decimalOf(first.value) : undefined;
  const own = others.filter(({ name }) => name === UNIT || name === LABEL);
  const at = others.filter((field) => !own.includes(field));
  const names = new Map(own.map(({ name, value: text }) => [name, text]));
  if (value === undefined || names.size < own.length || !at.every(({ name }) => isDimension(name))) return undefined;
  const [unit, label] = [names.get(UNIT), names.get(LABEL)];
  return {
    value,
    ...(unit !== undefined && { unit }),
    ...(at.length > 0 && { at: coordinatesOf(at) }),
    ...(label !== undefined && { label }),
  };
}

const COMMON: Readonly<Record<string, "unit" | "asPrinted" | "note">> = {
  [UNIT]: "unit",
  [PRINTED]: "asPrinted",
  [NOTE]: "note",
};

function readCommon(fields: readonly Field[]): Pick<RichCell, "unit" | "asPrinted" | "note"> | undefined {
  const known = fields.map(({ name = "", value }) => [COMMON[name], value] as const);
  const names = new Set(known.map(([name]) => name));
  return names.has(undefined) || names.size < known.length ? undefined : Object.fromEntries(known);
}

const decimalOf = (text: string): string | undefined => readDecimal({ value: text, format: "@" }).value;
