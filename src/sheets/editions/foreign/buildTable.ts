import type { Coordinates, Dimension, DimensionValue, ValueCatalogueId } from "../../../editions/format";
import { foldWord } from "../../../rules/fold";
import { readCell } from "../cellNotation";
import type { EditionDraft, JsonPath } from "../editionDraft";
import { cellAt, textAt } from "../sheetContent";
import { readText } from "../texts";
import { columnHeaders, type ForeignRange } from "./foreignRange";
import type { ForeignLayout } from "./guess";

/** What the user says of the table besides its columns. */
export interface ForeignTable {
  readonly id: string;
  readonly title: string;
  readonly annex?: string;
  readonly clause?: string;
  readonly catalogue: ValueCatalogueId;
  readonly keys: "code" | "title";
  readonly unit?: string;
}

export interface ForeignStats {
  readonly rows: number;
  readonly values: number;
  readonly dashes: number;
  readonly blanks: number;
  readonly sections: number;
  readonly totals: number;
}

const TOTAL = /^(итого|всего|в том числе|из них|total)(?!\p{L})/iu;

/** Reads the table into the draft as a table of values; what cannot be read is reported at its cell. */
export function buildForeignTable(
  range: ForeignRange,
  layout: ForeignLayout,
  meant: ForeignTable,
  draft: EditionDraft,
  root: JsonPath,
  dimensions: readonly Dimension[] = [],
): ForeignStats {
  return new ForeignReader(range, layout, draft, root, dimensions).read(meant);
}

class ForeignReader {
  private readonly values: readonly number[];
  private readonly headers: readonly (readonly string[])[];
  private section: string | undefined;
  private rows = 0;
  private readonly counts = { values: 0, dashes: 0, blanks: 0, sections: 0, totals: 0 };

  constructor(
    private readonly range: ForeignRange,
    private readonly layout: ForeignLayout,
    private readonly draft: EditionDraft,
    private readonly root: JsonPath,
    private readonly dimensions: readonly Dimension[],
  ) {
    this.values = layout.columns.flatMap(({ role }, at) => (role === "value" ? [at] : []));
    this.headers = columnHeaders(range, layout.headerRows);
  }

  read(meant: ForeignTable): ForeignStats {
    const { content } = this.range;
    this.writeTable(meant);
    for (let row = this.layout.headerRows; row < content.values.length; row += 1) this.readRow(row);
    return { rows: this.rows, ...this.counts };
  }

  private set(path: JsonPath, value: unknown, row = 0, column = 0): void {
    this.draft.set([...this.root, ...path], value, this.range.content, row, column);
  }

  private writeTable({ id, title, annex, clause, catalogue, keys, unit }: ForeignTable): void {
    const { columns, sections } = this.layout;
    const head = columns.flatMap(({ role, text }, at) => {
      const name = { no: "no", key: "key", name: "name", text: text ?? "" }[role as string];
      return name ? [{ name, header: this.headers[at]!.join(" ") || name }] : [];
    });
    const keyAt = columns.findIndex(({ role }) => role === "key");
    if (keyAt < 0) this.draft.report(this.range.content, 0, 0, "valueWithoutKey");
    if (this.values.length === 0) this.draft.report(this.range.content, 0, 0, "columnMissing", { given: "Значение" });
    this.set(["kind"], "values");
    this.set(["id"], id);
    this.set(["title"], title);
    this.set(["source"], { ...(annex && { annex }), ...(clause && { clause }) });
    this.set(["catalogue"], catalogue);
    this.set(["keys"], keys);
    this.set(["keyTitle"], this.headers[keyAt]?.join(" ") || "Ключ");
    if (unit) this.set(["unit"], unit);
    this.set(
      ["rowHeaders"],
      head.map(({ header }) => header),
    );
    this.set(
      ["rowFields"],
      head.map(({ name }) => name),
    );
    const used = columns.flatMap(({ role, at = {} }) => (role === "value" ? Object.keys(at) : []));
    this.set(["dimensions"], [...new Set([...used, ...(sections.kind === "dimension" ? [sections.id] : [])])]);
    this.set(["columns"], []);
    this.set(["rows"], []);
    this.values.forEach((column, index) => this.writeColumn(column, index));
  }

  private writeColumn(column: number, index: number): void {
    const { at = {}, unit } = this.layout.columns[column]!;
    const printed = this.headers[column]!;
    const row = Math.max(0, this.layout.headerRows - 1);
    this.set(
      ["columns", index],
      {
        printed: printed.length > 0 ? printed : [`Столбец ${index + 1}`],
        ...(Object.keys(at).length > 0 && { at: this.meant(at) }),
        ...(unit && { unit }),
      },
      row,
      column,
    );
  }

  private readRow(row: number): void {
    const { content } = this.range;
    const filled = this.layout.columns.flatMap((_, at) => (textAt(content, row, at) === "" ? [] : [at]));
    if (filled.length === 0) return;
    const texts = filled.filter((at) => !this.values.includes(at));
    const first = texts.map((at) => textAt(content, row, at)).find((text) => !/^[\d.]+$/.test(text)) ?? "";
    if (this.layout.skipTotals && TOTAL.test(first)) {
      this.counts.totals += 1;
    } else if (texts.length > 0 && texts.length === filled.length && this.isSection(texts)) {
      this.counts.sections += 1;
      this.section = first || textAt(content, row, texts[0]!);
    } else this.readValues(row);
  }

  /** A row that fills its key and its name and has no values is a row of the table: all its values are blank. */
  private isSection(filled: readonly number[]): boolean {
    const roles = filled.map((at) => this.layout.columns[at]!.role);
    return !(roles.includes("key") && filled.length > 1 && roles.some((role) => role === "name" || role === "no"));
  }

  private readValues(row: number): void {
    const { content } = this.range;
    const path: JsonPath = ["rows", this.rows];
    this.rows += 1;
    this.set(path, {}, row, 0);
    this.set([...path, "cells"], [], row, 0);
    this.writeSection(path, row);
    this.layout.columns.forEach(({ role, text }, column) => {
      if (role === "value" || role === "skip") return;
      const value = this.draft.take(readText(cellAt(content, row, column)), content, row, column);
      const place = [...path, ...(role === "text" ? ["texts", text!] : [role])];
      if (value !== undefined) this.set(place, value.replace(/\s+/g, " "), row, column);
      else this.draft.place([...this.root, ...place], content, row, column);
    });
    this.values.forEach((column, index) => {
      const value = this.draft.take(readCell(cellAt(content, row, column)), content, row, column) ?? null;
      this.set([...path, "cells", index], value, row, column);
      if (value === null) this.counts.blanks += 1;
      else if (value === "-" || value === "–") this.counts.dashes += 1;
      else this.counts.values += 1;
    });
  }

  private writeSection(path: JsonPath, row: number): void {
    const { sections } = this.layout;
    if (this.section === undefined || sections.kind === "skip") return;
    if (sections.kind === "text") this.set([...path, "texts", sections.name], this.section, row, 0);
    else this.set([...path, "at"], this.meant({ [sections.id]: this.section }), row, 0);
  }

  /** «Взрослый», «взр.» typed or printed is the value «взрослые» where the dimension has such a word. */
  private meant(at: Coordinates): Coordinates {
    const known = (id: string, word: string) =>
      this.dimensions
        .find((dimension) => dimension.id === id)
        ?.values.find((value) =>
          [value.id, value.title?.ru ?? value.id, ...(value.aliases ?? [])].some(
            (name) => foldWord(name) === foldWord(word),
          ),
        )?.id;
    return Object.fromEntries(Object.entries(at).map(([id, word]) => [id, known(id, word) ?? word]));
  }
}

/** A number alone says nothing: 3 is shown as «3 уровень», and may be asked for so. */
function ownValue(id: string, { title }: Dimension): DimensionValue {
  if (!/^\d/.test(id)) return { id };
  const named = `${id} ${title.ru}`;
  return { id, title: { ru: named }, aliases: [named] };
}

/**
 * Dimensions of an edition that has these coordinates: a value that a known dimension lacks is added to a copy of it, a
 * dimension that nobody knows begins with its own values.
 */
export function ownDimensions(
  known: readonly Dimension[],
  used: readonly Coordinates[],
  titles: Readonly<Record<string, string>> = {},
): readonly Dimension[] {
  const values = new Map<string, string[]>();
  for (const [id, value] of used.flatMap((at) => Object.entries(at))) {
    const list = values.get(id) ?? [];
    if (!list.includes(value)) list.push(value);
    values.set(id, list);
  }
  return [...values].flatMap(([id, named]): readonly Dimension[] => {
    const found = known.find((dimension) => dimension.id === id);
    const added = named.filter((value) => !found?.values.some((one) => one.id === value));
    if (added.length === 0) return [];
    const dimension = found ?? { id, title: { ru: titles[id] ?? id }, values: [] };
    return [{ ...dimension, values: [...dimension.values, ...added.map((value) => ownValue(value, dimension))] }];
  });
}
