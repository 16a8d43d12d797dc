import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import { EDITIONS_DIR, editionFolders, readJson, sanctionTable, valueTable, vocabulary } from "./editionFiles";

/** Editions that are no tables of values have a schema and a test of their own. */
const OWN_SCHEMA = new Set([
  "calendars/kazakhstan.json",
  "calendars/russia.json",
  "federal/model-polyclinic-2017/roadmap.json",
  "kirov/council-plan-2025/plan.json",
  "kazakhstan/monitoring-rules-2024/clauses.json",
  "kazakhstan/monitoring-rules-2024/forms.json",
  "kazakhstan/monitoring-rules-2024/monthly-index.json",
]);

const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
ajv.addSchema(readJson(join(EDITIONS_DIR, "schema/edition.schema.json")) as object);
ajv.addSchema(readJson(join(EDITIONS_DIR, "schema/table.schema.json")) as object);

function schema(ref: string): ValidateFunction {
  const validate = ajv.getSchema(ref);
  if (!validate) throw new Error(`No schema ${ref}`);
  return validate;
}

const validateEdition = schema("edition.schema.json");
const validateTable = schema("table.schema.json");

const problems = (validate: ValidateFunction, data: unknown): readonly string[] =>
  validate(data) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);

/** A deep copy that a case may spoil. */
const copy = <T>(data: T): any => JSON.parse(JSON.stringify(data));

const folders = editionFolders();

test("both editions are found", () => {
  expect(folders.map((folder) => folder.header.id)).toEqual(expect.arrayContaining(["kirov-2013", "kz-ekd-2024"]));
});

test("every JSON file below an edition's folder is read: none hides in a sub-folder", () => {
  const json = readdirSync(EDITIONS_DIR, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  const read = folders.flatMap(({ folder, tables }) =>
    ["edition.json", ...tables.map(({ file }) => file)].map((file) => join(folder, file)),
  );
  const inFolders = json.filter((file) => dirname(file) !== "." && dirname(file) !== "schema" && !OWN_SCHEMA.has(file));
  expect(read.sort()).toEqual(inFolders.sort());
});

describe.each(folders)("$folder", ({ header, tables }) => {
  test("edition.json", () => expect(problems(validateEdition, header)).toEqual([]));

  test.each(tables)("$file", ({ table }) => expect(problems(validateTable, table)).toEqual([]));

  test.each(tables)("$file is named after the table", ({ file, table }) => expect(file).toBe(`${table.id}.json`));
});

test("the vocabulary has the form of an edition's own dimensions", () => {
  expect(problems(schema("edition.schema.json#/properties/dimensions"), vocabulary)).toEqual([]);
});

describe("the schema of a table refuses", () => {
  const annex3 = valueTable("kirov-2013", "annex-3");
  const annex11 = sanctionTable("kirov-2013", "annex-11");

  const cell = (value: unknown) => () => {
    const table = copy(annex3);
    table.rows[0].cells[0] = value;
    return table;
  };
  const table = (change: (table: any) => void) => () => {
    const spoiled = copy(annex3);
    change(spoiled);
    return spoiled;
  };
  const sanctions = (change: (table: any) => void) => () => {
    const spoiled = copy(annex11);
    change(spoiled);
    return spoiled;
  };

  test.each([
    ["a number instead of a decimal string", cell(216.02)],
    ["a decimal comma", cell("216,02")],
    ["a space between thousands", cell("1 216.02")],
    ["a leading zero", cell("0216.02")],
    ["a negative number", cell("-216.02")],
    ["an empty string for a blank cell", cell("")],
    ["a number inside a rich cell", cell({ value: 216.02 })],
    ["a rich cell with nothing in it", cell({ note: "пусто" })],
    ["a rich cell that is both a value and a hole", cell({ value: "1", missing: true })],
    ["an unknown property of a rich cell", cell({ value: "1", printed: "1" })],
    ["an unknown property of the table", table((t) => (t.comment = "нет"))],
    ["an unknown property of a row", table((t) => (t.rows[0].price = "216.02"))],
    ["an unknown kind", table((t) => (t.kind = "value"))],
    ["an unknown catalogue", table((t) => (t.catalogue = "tarif"))],
    ["a row without cells", table((t) => delete t.rows[0].cells)],
    ["a blank key", table((t) => (t.rows[0].key = " "))],
    ["a key with a space at its end", table((t) => (t.rows[0].key = "Кардиолог "))],
    ["a text named constructor", table((t) => (t.rows[0].texts = { constructor: "нет" }))],
    [
      "a __proto__ property",
      table((t) => (t.rows[0] = JSON.parse('{"key":"a","cells":["1"],"__proto__":{"no":"1"}}'))),
    ],
    ["a __proto__ coordinate", table((t) => (t.columns[0].at = JSON.parse('{"__proto__":"1"}')))],
    ["a percentage as a number", sanctions((t) => (t.rows[2].components[0].percent = 100))],
    ["a component of an unknown part", sanctions((t) => (t.rows[2].components[0].part = "пеня"))],
    ["a sanction whose text has no component", sanctions((t) => delete t.rows[2].components)],
    ["a sanction code with a trailing dot", sanctions((t) => (t.rows[2].code = "1.1.1."))],
    ["a form line that is not one", sanctions((t) => (t.rows[2].reportLines[0] = "3.3-7"))],
  ])("%s", (_, spoiled) => expect(validateTable(spoiled())).toBe(false));
});

describe("the schema of the terms", () => {
  const term = (change: (row: any) => void = () => undefined) => {
    const row = {
      code: "ПР.5-1",
      clause: "5",
      title: "Ответить",
      trigger: "получение письма",
      rule: { count: "after", amount: 3, unit: "рабочий день" },
      printed: "в течение трех рабочих дней",
    };
    change(row);
    return { kind: "terms", id: "terms", title: "Сроки", source: {}, catalogue: "deadline", rows: [row] };
  };

  test("accepts a term", () => expect(problems(validateTable, term())).toEqual([]));

  test.each<[string, (row: any) => void]>([
    ["a term without its words", (row) => delete row.printed],
    ["a term that neither counts nor says why", (row) => delete row.rule],
    ["a term that does both", (row) => (row.undated = "по договору")],
    ["a code without a clause", (row) => (row.code = "ПР")],
    ["an amount as text", (row) => (row.rule.amount = "3")],
    ["a part of a day", (row) => (row.rule.amount = 0.5)],
    ["an unknown unit", (row) => (row.rule.unit = "неделя")],
    ["an unknown way of counting", (row) => (row.rule.count = "around")],
  ])("refuses %s", (_, spoil) => expect(validateTable(term(spoil))).toBe(false));
});

describe("the schema of an edition refuses", () => {
  const header = folders[0]!.header;

  test.each([
    ["another format", { ...header, format: 2 }],
    ["a date that is not ISO", { ...header, inForce: { from: "31.05.2013" } }],
    ["an edition without dates", { ...header, inForce: {} }],
    ["an unknown property", { ...header, year: "2013" }],
    ["an id with spaces", { ...header, id: "kirov 2013" }],
  ])("%s", (_, spoiled) => expect(validateEdition(spoiled)).toBe(false));
});
