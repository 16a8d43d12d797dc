import { isoToRussian } from "../../rules/dates";
import type { Edition } from "../../editions/format";
import type { Change, ChangeKind, Comparison } from "../../rules/editions/compareEditions";
import { SheetDraft } from "../sheetDraft";
import { sheetName } from "../sheetName";
import type { CellContent, CellStyle, SheetPlan } from "../sheetPlan";
import { HEADER, HELP, printSetup, TABLE_BASE, TABLE_SIZE } from "../style";
import { heightOfLines, HIGHEST_ROW, textHeight } from "../text/measure";
import { decimalContent, decimalsOf } from "./decimals";
import { fixedFormat } from "./numberFormat";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [170, 92, 210, 190, 76, 84, 84, 84, 70, 72];
const HEADERS = [
  "Таблица",
  "Ключ",
  "Название",
  "Что",
  "Изменение",
  "Было",
  "Стало",
  "Разница",
  "Разница, %",
  "Единица",
];
const TOTAL_HEADERS = ["Таблица", "Добавлено", "Исключено", "Изменено", "Без изменений"];
/** The table of changes has its totals in the same columns: the title takes the first three. */
const TOTAL_SPANS = [3, 1, 1, 1, 1];
const KINDS: Readonly<Record<ChangeKind, string>> = { added: "добавлено", removed: "исключено", changed: "изменено" };
const FILLS: Readonly<Record<ChangeKind, string>> = { added: "#E2F0D9", removed: "#FBE5E5", changed: "#FFF2CC" };
const TABLE_NAME = "Сравнение_редакций";
const KIND_COLUMN = 4;
const UNIT_COLUMN = 9;
const UNIT: CellStyle = { horizontal: "Left", indent: 1 };

/** What two editions say differently: totals by table, and every change in a table with filters. */
export function comparisonSheet(comparison: Comparison): SheetPlan {
  const { before, after, changes, tables } = comparison;
  const draft = new SheetDraft(sheetName(`Сравнение ${before.id} ${after.id}`), WIDTHS, TABLE_BASE);
  wide(draft, `Сравнение редакций: «${before.title}» и «${after.title}»`, 14, true);
  wide(draft, `Было: ${described(before)}. Стало: ${described(after)}.`, TABLE_SIZE, false);
  const totals = draft.row(spanned(TOTAL_HEADERS));
  const area = { row: totals, column: 0, rows: 1, columns: 7 };
  draft.style(area, HEADER);
  for (const { title, added, removed, changed, same } of tables) {
    draft.row(
      spanned([title, added, removed, changed, same]),
      Math.min(HIGHEST_ROW, textHeight(title, draft.width(0, 3), FONT)),
    );
  }
  const sum = (from: string): CellContent => ({
    kind: "formula",
    formula: `=SUM(${from}${totals + 2}:${from}${draft.next})`,
  });
  if (tables.length > 0) {
    const row = draft.row(spanned(["Всего", ...["D", "E", "F", "G"].map(sum)]));
    draft.style({ ...area, row }, { bold: true });
  }
  draft.style({ ...area, rows: draft.next - totals }, { borders: "all" });
  draft.row();
  const header = draft.row(HEADERS.map((content) => ({ content })));
  draft.style({ row: header, column: 0, rows: 1, columns: draft.columns }, HEADER);
  for (const change of changes) writeChange(draft, change, tables[change.table]!.title);
  if (changes.length === 0) draft.row([{ content: "Различий нет." }]);
  const table = draft.rowsFrom(header);
  return draft.build({
    styles: [
      { ...table, column: 5, columns: 4, row: header + 1, rows: table.rows - 1, style: { horizontal: "Right" } },
      // Away from the number that stands before it.
      { ...table, column: UNIT_COLUMN, columns: 1, row: header + 1, rows: table.rows - 1, style: UNIT },
    ],
    tables: [{ name: TABLE_NAME, area: table, style: "TableStyleLight1" }],
    conditionalFormats: (Object.keys(KINDS) as ChangeKind[]).map((kind) => ({
      ...table,
      column: KIND_COLUMN,
      columns: 1,
      kind: "textContains",
      text: KINDS[kind],
      style: { fill: FILLS[kind], color: "#000000" },
    })),
    freeze: { rows: header + 1 },
    ...printSetup("landscape", header),
  });
}

const described = ({ id, inForce: { from, to } }: Edition): string =>
  `${id}, ${to === undefined ? `с ${isoToRussian(from)}` : `${isoToRussian(from)}–${isoToRussian(to)}`}`;

function wide(draft: SheetDraft, text: string, size: number, bold: boolean): void {
  const height = Math.min(HIGHEST_ROW, textHeight(text, draft.width(0, draft.columns), { size, bold }));
  draft.row([{ content: text, span: draft.columns, style: { size, ...(bold ? { bold } : HELP) } }], height);
}

const spanned = (contents: readonly CellContent[]) =>
  contents.map((content, at) => ({ content, span: TOTAL_SPANS[at]! }));

const DECIMAL = /^-?\d+(\.\d+)?$/;
const SHARE_FORMAT = "+0.00%;-0.00%;0.00%";

/** Numbers as numbers, with the decimals that they are printed with; texts stay texts. */
const shown = (value: string | undefined, numeric: boolean): CellContent =>
  value === undefined ? null : numeric && DECIMAL.test(value) ? decimalContent(value) : value;

/** With its sign, and with as many decimals as the numbers that it is the difference of. */
function signed({ difference, before = "", after = "" }: Change): CellContent {
  if (difference === undefined) return null;
  const content = decimalContent(difference);
  if (content === null || typeof content !== "object" || content.kind !== "number") return difference;
  const format = fixedFormat(Math.max(...[difference, before, after].map(decimalsOf)));
  return { ...content, format: `+${format};-${format};${format}` };
}

function writeChange(draft: SheetDraft, change: Change, table: string): void {
  const { kind, key, name, of, before, after, unit, difference, share } = change;
  const numeric = unit !== "" || difference !== undefined;
  const cells: readonly CellContent[] = [
    table,
    key,
    name,
    of,
    KINDS[kind],
    shown(before, numeric),
    shown(after, numeric),
    signed(change),
    share === undefined ? null : { kind: "number", value: Number(share), format: SHARE_FORMAT },
    unit,
  ];
  const heights = cells.map((cell, at) => (typeof cell === "string" ? textHeight(cell, WIDTHS[at]!, FONT) : 0));
  const height = Math.min(HIGHEST_ROW, Math.max(heightOfLines(1, TABLE_SIZE), ...heights));
  draft.row(
    cells.map((content) => ({ content })),
    height,
  );
}
