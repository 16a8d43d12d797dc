import { join } from "node:path";
import fc, { type Arbitrary } from "fast-check";
import type { Edition, Table } from "../../src/editions/format";
import { EDITIONS_DIR, readJson } from "./editionFiles";

/** As much of JSON Schema as the schemas of editions use. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const FILES = new Map(
  ["edition.schema.json", "table.schema.json"].map((file) => [
    file,
    readJson(join(EDITIONS_DIR, "schema", file)) as Schema,
  ]),
);

/** Texts full of what notations and spreadsheets trip over. */
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Кардиолог", "3.10", "1.1", "216,02", "=1+1", "-", "+", "№ 5", "(нет)", "да"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("а; б", 'КОГБУЗ "Х"', "а | б", "строка\nдве", "основание: нет", '"', "2013", "5.1.2001"),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }) },
);
const TEXT = /^\S([\s\S]*\S)?$/;
/** `trim` takes away more than the pattern's `\s` in no case, and control characters are not typed. */
const text = words.filter(
  (word) => TEXT.test(word) && word.trim() === word && !/[\p{Cc}\p{Cs}]/u.test(word.replace(/\n/g, "")),
);

const resolve = (ref: string, file: string): { readonly schema: Schema; readonly file: string } => {
  const [path = "", pointer = ""] = ref.split("#");
  const target = path || file;
  const keys = pointer.split("/").filter(Boolean);
  const schema = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], FILES.get(target));
  return { schema: schema as Schema, file: target };
};

const isDecimal = ({ pattern }: Schema): boolean => pattern === "^(0|[1-9]\\d*)(\\.\\d+)?$";

function ofString(schema: Schema): Arbitrary<unknown> {
  const { pattern } = schema;
  if (pattern === undefined) return text;
  if (isDecimal(schema)) return fc.stringMatching(/^(0|[1-9]\d{0,9})(\.\d{1,6})?$/);
  if (pattern.includes("\\d{4}-")) {
    return fc
      .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  }
  const matching = new RegExp(pattern);
  if (pattern.includes("\\S"))
    return pattern.endsWith(")?$") && pattern.startsWith("^(") ? fc.oneof(fc.constant(""), text) : text;
  return fc.stringMatching(matching).filter((word) => word.length < 30);
}

function arbitrary(schema: Schema, file: string): Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const target = resolve(schema.$ref, file);
    return arbitrary(target.schema, target.file);
  }
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => arbitrary(one, file)));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "integer":
      return fc.nat(1000);
    case "boolean":
      return fc.boolean();
    case "string":
      return ofString(schema);
    case "array":
      return ofArray(schema, file);
    case "object":
      return ofObject(schema, file);
    default:
      throw new Error(`No arbitrary of ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function ofArray({ items = {}, minItems = 0, uniqueItems }: Schema, file: string): Arbitrary<unknown> {
  const item = arbitrary(items, file);
  const bounds = { minLength: minItems, maxLength: Math.max(minItems, 3) };
  return uniqueItems
    ? fc.uniqueArray(item, { ...bounds, selector: (one) => JSON.stringify(one) })
    : fc.array(item, bounds);
}

function ofObject(schema: Schema, file: string): Arbitrary<unknown> {
  const { properties, required = [], oneOf, dependencies = {}, minProperties = 0 } = schema;
  if (!properties) {
    const names = schema.propertyNames ? arbitrary(schema.propertyNames, file) : text;
    const values = arbitrary(schema.additionalProperties as Schema, file);
    return fc.dictionary(names as Arbitrary<string>, values, {
      minKeys: Math.max(1, minProperties),
      maxKeys: 3,
      noNullPrototype: true,
    });
  }
  const fields = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, arbitrary(value, file)]));
  const tied = Object.keys(dependencies);
  return fc.tuple(fc.record(fields), fc.nat(2 ** 30 - 1), fc.nat(9)).map(([whole, bits, choice]) => {
    const exclusive = (oneOf ?? []).flatMap((one) => one.required ?? []);
    const chosen = exclusive[choice % Math.max(1, exclusive.length)];
    const isChosen = (at: number): boolean => ((bits >> at) & 1) === 1;
    return Object.fromEntries(
      Object.entries(whole).filter(([key], at) => {
        if (required.includes(key) || key === chosen) return true;
        if (exclusive.includes(key)) return false;
        return isChosen(tied.includes(key) ? 29 : at);
      }),
    );
  });
}

const header = arbitrary(FILES.get("edition.schema.json")!, "edition.schema.json") as Arbitrary<
  Omit<Edition, "tables">
>;
const { definitions = {} } = FILES.get("table.schema.json")!;
/** Every kind of table that the schema knows, by its name there. */
const tables = Object.entries(definitions)
  .filter(([name]) => name.endsWith("Table"))
  .map(([, schema]) => arbitrary(schema, "table.schema.json") as Arbitrary<Table>);

/** A table has as many cells in each row as it has columns: no schema can say so. */
const squared = (table: Table): Table =>
  table.kind === "values"
    ? {
        ...table,
        rows: table.rows.map((row) => ({ ...row, cells: table.columns.map((_, at) => row.cells[at] ?? null) })),
      }
    : table;

/** Any edition that the schemas allow. */
export const arbitraryEdition: Arbitrary<Edition> = fc
  .tuple(header, fc.array(fc.oneof(...tables), { maxLength: 3 }))
  .map(([head, list]) => ({ ...head, tables: list.map(squared) }));
