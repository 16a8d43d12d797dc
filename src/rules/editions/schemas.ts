import edition from "../../editions/schema/edition.schema.json";
import file from "../../editions/schema/file.schema.json";
import table from "../../editions/schema/table.schema.json";

/** As much of JSON Schema (draft 07) as the published schemas use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
}

/** A schema with the file that its references start from and the name that its definition has there. */
export interface Located {
  readonly schema: Schema;
  readonly file: string;
  readonly name?: string;
}

const FILES: Readonly<Record<string, Schema>> = {
  "edition.schema.json": edition as Schema,
  "table.schema.json": table as Schema,
  "file.schema.json": file as Schema,
};

/** The published schema of an edition in one file. */
export const EDITION_FILE: Located = { schema: FILES["file.schema.json"]!, file: "file.schema.json" };

const known = new WeakMap<Schema, Located>();

/** A schema inside of another one, with its references followed. */
export function inside({ file }: Located, schema: Schema): Located {
  let located = known.get(schema);
  if (!located) known.set(schema, (located = resolved({ schema, file })));
  return located;
}

function resolved(located: Located): Located {
  const { $ref } = located.schema;
  if ($ref === undefined) return located;
  const [name = "", pointer = ""] = $ref.split("#");
  const file = name || located.file;
  const parts = pointer.split("/").filter(Boolean);
  const schema = parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], FILES[file]);
  return resolved({ schema: schema as Schema, file, name: parts.at(-1) ?? located.name });
}
