import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Dimension, EditionHeader, SanctionTable, Table, ValueTable } from "../../src/editions/format";

export const EDITIONS_DIR = join(__dirname, "../../src/editions");

export interface EditionFolder {
  /** Relative to src/editions. */
  readonly folder: string;
  readonly header: EditionHeader;
  readonly tables: readonly { readonly file: string; readonly table: Table }[];
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Every folder below src/editions that has an edition.json, found by walking: a new edition is tested without a list. */
export function editionFolders(): readonly EditionFolder[] {
  const files = readdirSync(EDITIONS_DIR, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => basename(file) === "edition.json")
    .sort()
    .map((file) => readFolder(dirname(file)));
}

function readFolder(folder: string): EditionFolder {
  const path = join(EDITIONS_DIR, folder);
  const tables = readdirSync(path)
    .filter((file) => file.endsWith(".json") && file !== "edition.json")
    .map((file) => ({ file, table: readJson(join(path, file)) as Table }));
  return { folder, header: readJson(join(path, "edition.json")) as EditionHeader, tables };
}

export const vocabulary = readJson(join(EDITIONS_DIR, "vocabulary.json")) as readonly Dimension[];

function table(editionId: string, tableId: string): Table {
  const edition = editionFolders().find((folder) => folder.header.id === editionId);
  const found = edition?.tables.find((entry) => entry.table.id === tableId);
  if (!found) throw new Error(`No table ${tableId} in edition ${editionId}`);
  return found.table;
}

export function valueTable(editionId: string, tableId: string): ValueTable {
  const found = table(editionId, tableId);
  if (found.kind !== "values") throw new Error(`${tableId} is not a table of values`);
  return found;
}

export function sanctionTable(editionId: string, tableId: string): SanctionTable {
  const found = table(editionId, tableId);
  if (found.kind !== "sanctions") throw new Error(`${tableId} is not a table of sanctions`);
  return found;
}
