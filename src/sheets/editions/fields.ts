/**
 * How the parts of an edition that are no rows of a table stand on its sheets: one line each, a label and a value. One list
 * of these is both how a sheet is written and how it is read.
 */
export interface FieldSpec {
  readonly label: string;
  /** Where the value is in its object: `["document", "date"]`. */
  readonly path: readonly string[];
  readonly type: FieldType;
  /** Shown when the cell is entered. */
  readonly help?: string;
  /** Has no line where there is nothing to say. */
  readonly rare?: true;
}

/** Items of an array; the first field begins an item. */
export interface GroupSpec {
  readonly path: readonly string[];
  readonly items: readonly [FieldSpec, ...(FieldSpec | GroupSpec)[]];
  readonly rare?: true;
}

export type Spec = FieldSpec | GroupSpec;

export type FieldType =
  | { readonly is: "text" | "decimal" | "integer" | "date" | "list" | "coordinates" | "notes" }
  /** A text that may be empty: its line alone makes the item. */
  | { readonly is: "mark" }
  /** Russian words and what they stand for. */
  | { readonly is: "choice"; readonly words: Readonly<Record<string, string | boolean>> };

export const isGroup = (spec: Spec): spec is GroupSpec => "items" in spec;

export const TEXT: FieldType = { is: "text" };
export const DATE: FieldType = { is: "date" };
export const DECIMAL: FieldType = { is: "decimal" };
export const LIST: FieldType = { is: "list" };
export const COORDINATES: FieldType = { is: "coordinates" };

export const field = (label: string, path: string, type: FieldType = TEXT, help?: string): FieldSpec => ({
  label,
  path: pathOf(path),
  type,
  ...(help !== undefined && { help }),
});

export const group = (path: string, ...items: GroupSpec["items"]): GroupSpec => ({ path: pathOf(path), items });

/** The empty path is the object itself: an item that is a text. */
const pathOf = (path: string): readonly string[] => (path === "" ? [] : path.split("."));

export const rare = <T extends Spec>(spec: T): T => ({ ...spec, rare: true });

type Tree = Readonly<Record<string, unknown>>;

/** The value at a path; nothing where the way to it ends. */
export const valueAt = (object: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isTree(value) && Object.hasOwn(value, key) ? value[key] : undefined), object);

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
