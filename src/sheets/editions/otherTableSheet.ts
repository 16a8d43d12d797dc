import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { HEADER, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { HIGHEST_ROW, textHeight } from "../text/measure";
import type { EditionDraft, JsonPath } from "./editionDraft";
import { gridHeader, ROWS_A_STEP, type Slices } from "./readGrid";
import { cellAt, type SheetContent, textAt } from "./sheetContent";
import { type SheetHead, writeHead } from "./sheetHead";

/** A kind of table that has no sheet of its own stands as it is: a line for every text and number, by its place. */
const HEADERS = ["Поле", "Значение", "Вид"] as const;
const WIDTHS = [280, 460, 90];

/** What a value is when its text alone does not tell. */
const KINDS = {
  text: "",
  number: "число",
  logical: "да/нет",
  nothing: "пусто",
  list: "список",
  object: "запись",
} as const;

interface Leaf {
  readonly path: string;
  readonly text: string;
  readonly kind: string;
}

function leavesOf(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === "string") return [{ path, text: value, kind: KINDS.text }];
  if (typeof value === "number") return [{ path, text: String(value), kind: KINDS.number }];
  if (typeof value === "boolean") return [{ path, text: value ? "да" : "нет", kind: KINDS.logical }];
  if (value === null) return [{ path, text: "", kind: KINDS.nothing }];
  const entries = Array.isArray(value)
    ? value.map((item, index) => leavesOf(item, `${path}[${index + 1}]`))
    : Object.entries(value as object).map(([key, item]) => leavesOf(item, path === "" ? key : `${path}.${key}`));
  if (entries.length > 0) return entries.flat();
  return [{ path, text: "", kind: Array.isArray(value) ? KINDS.list : KINDS.object }];
}

export function otherTableSheet(name: string, head: SheetHead, table: object): SheetPlan {
  const draft = new SheetDraft(name, WIDTHS, TABLE_BASE);
  writeHead(draft, head);
  draft.row();
  const header = draft.row(HEADERS.map((content) => ({ content })));
  draft.style({ row: header, column: 0, rows: 1, columns: draft.columns }, HEADER);
  for (const { path, text, kind } of leavesOf(table, "")) {
    const height = Math.min(HIGHEST_ROW, textHeight(text, WIDTHS[1]!, { size: TABLE_SIZE }));
    draft.row(
      [path, text, kind].map((content) => ({ content })),
      height,
    );
  }
  return draft.build({
    styles: [{ ...draft.rowsFrom(header), style: { borders: "all" } }],
    freeze: { rows: header + 1 },
    ...printSetup("portrait", header),
  });
}

const STEP = /(?:^|\.)([A-Za-z][A-Za-z0-9-]*)|\[(\d{1,6})\]/gy;

function readPath(text: string): JsonPath | undefined {
  const path: (string | number)[] = [];
  let read = 0;
  for (const { 0: whole, 1: name, 2: index, index: at } of text.matchAll(STEP)) {
    if (at !== read) return undefined;
    read += whole.length;
    path.push(name ?? Number(index) - 1);
  }
  return read === text.length && path.length > 0 && typeof path[0] === "string" ? path : undefined;
}

const FORBIDDEN = new Set(["constructor", "prototype"]);

function readLeaf(kind: string, text: string): { readonly value: unknown } | undefined {
  switch (kind) {
    case KINDS.text:
      return text === "" ? undefined : { value: text };
    case KINDS.number:
      return Number.isFinite(Number(text.replace(",", "."))) ? { value: Number(text.replace(",", ".")) } : undefined;
    case KINDS.logical:
      return { value: text === "да" };
    case KINDS.nothing:
      return { value: null };
    case KINDS.list:
      return { value: [] };
    case KINDS.object:
      return { value: {} };
    default:
      return undefined;
  }
}

export function* readOtherTable(content: SheetContent, from: number, draft: EditionDraft, root: JsonPath): Slices {
  const header = gridHeader(content, from, HEADERS[0], draft);
  if (header === undefined) return;
  for (let row = header + 1; row < content.values.length; row += 1) {
    const label = textAt(content, row, 0);
    if (label === "") continue;
    if (row % ROWS_A_STEP === 0) yield;
    const path = readPath(label);
    const cell = cellAt(content, row, 1).value;
    const leaf = readLeaf(textAt(content, row, 2), typeof cell === "string" ? cell.trim() : String(cell));
    const sound = path && !path.some((key) => FORBIDDEN.has(String(key))) && draft.canHold([...root, ...path]);
    if (sound && leaf) draft.set([...root, ...path], leaf.value, content, row, 1);
    else draft.report(content, row, sound ? 1 : 0, "badPath", { given: label });
  }
}
