import type { NumberOptions } from "./decimals";
import type { EditionDraft, JsonPath } from "./editionDraft";
import {
  BLOCK_FIELDS,
  BLOCK_NUMBER,
  COMPONENT_FIELDS,
  type GridField,
  SANCTION_FIELDS,
  SANCTION_FIELDS_AFTER,
} from "./gridColumns";
import { FieldReader } from "./readFields";
import { fieldIn, findColumns, readAboveGrid, readGridCell, ROWS_A_STEP, type Slices } from "./readGrid";
import { type SheetContent, textAt } from "./sheetContent";
import { SANCTION_SPEC } from "./specs";

const ROW_FIELDS = [...SANCTION_FIELDS, ...SANCTION_FIELDS_AFTER];
const ALL_FIELDS = [...ROW_FIELDS, ...COMPONENT_FIELDS, ...BLOCK_FIELDS];
/** Columns that a list of sanctions cannot do without. */
const NEEDED = ALL_FIELDS.filter(({ path: [name = ""] }) =>
  ["code", "codePrinted", "name", "part", "base"].includes(name),
);
const CODE = SANCTION_FIELDS[0]!;

type Columns = ReadonlyMap<string, number>;

/** Reads a sheet of a list of sanctions into the table at `root`. */
export function* readSanctionTable(
  content: SheetContent,
  from: number,
  draft: EditionDraft,
  root: JsonPath,
  options: NumberOptions,
): Slices {
  const fields = new FieldReader(draft, root, SANCTION_SPEC, options);
  const header = readAboveGrid(content, from, CODE.header, fields, draft);
  if (header === undefined) return;
  yield* new SanctionRows(content, readColumns(content, header, draft), draft, root, options).read(header);
}

function readColumns(content: SheetContent, header: number, draft: EditionDraft): Columns {
  const known: readonly { readonly header: string }[] = [...ALL_FIELDS, { header: BLOCK_NUMBER }];
  const found = findColumns(content, header, fieldIn(known), draft);
  const columns = new Map(found.map(({ at, field }) => [field.header, at]));
  for (const { header: title } of NEEDED) {
    if (!columns.has(title)) draft.report(content, header, 0, "columnMissing", { given: title });
  }
  return columns;
}

class SanctionRows {
  private rows = 0;
  private components = 0;
  private blocks = 0;
  private texts = 0;
  /** What stands in «Блок» of the lines now being read. */
  private block = "";

  constructor(
    private readonly content: SheetContent,
    private readonly columns: Columns,
    private readonly draft: EditionDraft,
    private readonly root: JsonPath,
    private readonly options: NumberOptions,
  ) {}

  *read(header: number): Slices {
    const { content, draft, root } = this;
    draft.set([...root, "rows"], [], content, header, 0);
    for (let row = header + 1; row < content.values.length; row += 1) {
      if (row % ROWS_A_STEP === 0) yield;
      if ([...this.columns.values()].every((at) => textAt(content, row, at) === "")) continue;
      if (this.isFilled(row, ROW_FIELDS)) this.begin(row);
      else if (this.rows === 0) {
        draft.report(content, row, 0, "partOfRow");
        continue;
      }
      this.readComponent(row);
      this.readText(row);
    }
  }

  private get path(): JsonPath {
    return [...this.root, "rows", this.rows - 1];
  }

  private begin(row: number): void {
    this.rows += 1;
    this.components = 0;
    this.blocks = 0;
    this.texts = 0;
    this.block = "";
    this.draft.set(this.path, {}, this.content, row, this.columns.get(CODE.header) ?? 0);
    this.readFields(row, ROW_FIELDS, this.path);
  }

  private readComponent(row: number): void {
    if (!this.isFilled(row, COMPONENT_FIELDS)) return;
    const path = [...this.path, "components", this.components];
    this.components += 1;
    this.draft.set(path, {}, this.content, row, this.columns.get(COMPONENT_FIELDS[0]!.header) ?? 0);
    this.readFields(row, COMPONENT_FIELDS, path);
  }

  /** A text begins a block where «Блок» says another number or the line has a heading of its own. */
  private readText(row: number): void {
    if (!this.isFilled(row, BLOCK_FIELDS)) return;
    const [heading, ...textFields] = BLOCK_FIELDS;
    const numberAt = this.columns.get(BLOCK_NUMBER);
    const number = numberAt === undefined ? "" : textAt(this.content, row, numberAt);
    const begins = this.blocks === 0 || (number === "" ? this.isFilled(row, [heading!]) : number !== this.block);
    const at = this.columns.get(heading!.header) ?? 0;
    if (begins) {
      this.blocks += 1;
      this.texts = 0;
      this.draft.set([...this.path, "blocks", this.blocks - 1], {}, this.content, row, at);
      this.readFields(row, [heading!], [...this.path, "blocks", this.blocks - 1]);
    }
    this.block = number;
    const path = [...this.path, "blocks", this.blocks - 1, "texts", this.texts];
    this.texts += 1;
    this.draft.set(path, {}, this.content, row, at);
    this.readFields(row, textFields, path);
  }

  private isFilled(row: number, fields: readonly GridField[]): boolean {
    return fields.some(({ header }) => {
      const at = this.columns.get(header);
      return at !== undefined && textAt(this.content, row, at) !== "";
    });
  }

  private readFields(row: number, fields: readonly GridField[], owner: JsonPath): void {
    for (const field of fields) {
      const at = this.columns.get(field.header);
      if (at !== undefined) readGridCell(this.content, row, { at, field }, this.draft, owner, this.options);
    }
  }
}
