import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { shippedEditions } from "../../../src/editions";
import { checkEdition, type EditionDefect, editionSlices, isDefective, readEdition } from "../../../src/rules/editions";
import { FUNCTION_RULES } from "../../../src/rules/functionRules";
import { describeDefect, describePlace, pathText } from "../../../src/rules/editions/messages";
import { ru } from "../../../src/rules/editions/messages/ru";
import { copyOf, largeEdition, sampleEdition } from "../../support/sampleEdition";
import { EDITIONS_DIR } from "../../editions/editionFiles";
import { malformed } from "./malformed";

test.each(shippedEditions.map((edition) => [edition.id, edition] as const))(
  "the edition %s goes through the same loader",
  (_id, edition) => {
    expect(readEdition(JSON.stringify(edition))).toEqual(copyOf(edition));
  },
);

test("the sample goes through, from a text with a byte order mark and spaces", () => {
  expect(readEdition(`\ufeff${JSON.stringify(sampleEdition, null, 2)}\r\n`)).toEqual(copyOf(sampleEdition));
});

test("there are fifty and more, each of its own kind", () => {
  expect(malformed.length).toBeGreaterThanOrEqual(50);
  expect(new Set(malformed.map(({ name }) => name)).size).toBe(malformed.length);
});

test.each(malformed.map((one) => [one.name, one] as const))("%s: refused, and the place is named", (_name, one) => {
  const read = readEdition(one.text);
  if (!isDefective(read)) throw new Error("accepted");
  expect(read.map(({ id, place }) => [id, pathText(place.path)])).toEqual([[one.id, one.path]]);
  for (const language of ["ru", "en", "kk"] as const) {
    const text = `${describePlace(read[0]!, language)}: ${describeDefect(read[0]!, language)}`;
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}/);
  }
});

test("what a person calls the place", () => {
  const edition = copyOf(sampleEdition);
  edition.tables[0].rows[0].cells[1] = "много";
  const [defect] = checkEdition(edition) as never[];
  expect(describePlace(defect!)).toBe("таблица annex-1, строка Кардиолог, столбец 2 (tables[0].rows[0].cells[1])");
  expect(describeDefect(defect!)).toMatch(/^«много» – не клетка/);
});

/** Met elsewhere: a file of the size that is refused, an id of the add-in's own. */
const ELSEWHERE = ["tooLarge", "reservedId"];

test("every kind of defect is met", () => {
  const met = new Set(malformed.map(({ id }) => id));
  expect(Object.keys(ru.defects).filter((id) => !met.has(id) && !ELSEWHERE.includes(id))).toEqual([]);
});

/** At the edge of what is refused. */
test.each<[string, (edition: any) => void]>([
  ["an edition of one day", (e) => (e.inForce.to = e.inForce.from)],
  ["an edition without a last day", (e) => delete e.inForce.to],
  ["a table from the edition's first day to its last one", (e) => (e.tables[0].inForce = { ...e.inForce })],
  ["a table without a last day", (e) => (e.tables[0].inForce = { from: "2025-03-01" })],
  [
    "a table with a last day in an edition without one",
    (e) => {
      delete e.inForce.to;
      e.tables[0].inForce = { from: "2025-03-01", to: "2031-12-31" };
    },
  ],
  [
    "an edition without names, dimensions of its own and a document's date",
    (e) => {
      delete e.aliases;
      delete e.document.date;
      e.dimensions = undefined;
      e.tables = [e.tables[3], e.tables[4]];
    },
  ],
  ["an id that begins with a year", (e) => (e.id = "2025-priozersk")],
  ["a word twice of one value", (e) => e.dimensions[1].values[1].aliases.push("ПГТ", "посёлок")],
  [
    "a plus below a head row",
    (e) => Object.assign(e.tables[0].rows[0], { parent: "Хирург", cells: Array(12).fill("+") }),
  ],
  [
    "several values in a cell, told apart by their units",
    (e) => {
      e.tables[0].rows[0].cells[1] = { entries: [{ value: "1" }, { value: "1", unit: "КПН" }] };
    },
  ],
  ["a member that is not written to a file", (e) => (e.colour = undefined)],
  [
    "a row below another one's row",
    (e) => {
      e.tables[0].rows[0].parent = "Терапевт";
      e.tables[0].rows[1].parent = "Хирург";
    },
  ],
])("%s is accepted", (_name, change) => {
  const edition = copyOf(sampleEdition);
  change(edition);
  expect(checkEdition(edition)).toBe(edition);
});

test("of very many defects the first two hundred are told, with their places", () => {
  const bad = copyOf(sampleEdition);
  for (const row of bad.tables[2].rows) row.cells[0] = "много";
  const read = checkEdition(bad) as readonly EditionDefect[];
  expect(read).toHaveLength(200);
  expect(read[199]!.place).toMatchObject({ table: "annex-3", row: "st10.020", column: 1 });
  for (const row of bad.tables[2].rows) row.cells = ["1"];
  expect((checkEdition(bad) as readonly EditionDefect[]).map(({ id }) => id)).toEqual(Array(200).fill("wrongWidth"));
});

test("a plus below a head row that is not there is two defects", () => {
  const edition = copyOf(sampleEdition);
  Object.assign(edition.tables[0].rows[0], { parent: "Нет такой", cells: ["+", ...Array(11).fill(null)] });
  const read = checkEdition(edition) as readonly EditionDefect[];
  expect(read.map(({ id, place }) => [id, pathText(place.path)])).toEqual([
    ["unknownParent", "tables[0].rows[0].parent"],
    ["plusWithoutParent", "tables[0].rows[0].cells[0]"],
  ]);
});

test("the sample is read in a few steps", () => {
  const slices = editionSlices(JSON.stringify(sampleEdition));
  let steps = 0;
  while (!slices.next().done) steps += 1;
  expect(steps).toBe(10);
});

test("a file that is far too large is refused unread", () => {
  const read = readEdition(" ".repeat(17 * 1024 * 1024));
  expect(read).toEqual([{ id: "tooLarge", place: { path: [] }, expected: ["16"] }]);
});

test("nothing of the file reaches a prototype", () => {
  readEdition('{"a":{"__proto__":{"polluted":1}}}');
  readEdition('{"constructor":{"prototype":{"polluted":1}}}');
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("ten megabytes are read in slices", () => {
  const text = JSON.stringify(largeEdition(10_000_000));
  expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
  const slices = editionSlices(text);
  let count = 0;
  for (;;) {
    const { done, value } = slices.next();
    if (done) {
      expect(isDefective(value)).toBe(false);
      break;
    }
    count += 1;
  }
  expect(count).toBeGreaterThan(500);
});

/** What a schema cannot say: the loader's own. */
const MEANING = new Set([
  "noSuchDate",
  "datesReversed",
  "outsideDates",
  "repeatedId",
  "unknownDimension",
  "undeclaredDimension",
  "unknownCoordinate",
  "wrongWidth",
  "unknownParent",
  "parentCycle",
  "plusWithoutParent",
  "repeatedEntry",
  "unknownCare",
  "wordOfTwoValues",
]);
const OF_THE_TEXT = new Set(["notJson", "tooDeep", "forbiddenKey", "repeatedMember"]);

test("another program that follows the published schema refuses and accepts the same", () => {
  const ajv = new Ajv({ strict: true, strictRequired: false });
  const schema = (file: string) => JSON.parse(readFileSync(join(EDITIONS_DIR, "schema", file), "utf8")) as object;
  for (const file of ["edition.schema.json", "table.schema.json"]) ajv.addSchema(schema(file));
  const validate = ajv.compile(schema("file.schema.json"));
  for (const edition of [...shippedEditions, sampleEdition]) expect(validate(copyOf(edition))).toBe(true);
  // A name of digits alone fits the pattern of ids: the loader knows that it would be taken for a year.
  const compared = malformed.filter(({ id, path }) => !OF_THE_TEXT.has(id) && (id !== "notId" || path === "id"));
  for (const { name, text, id } of compared.filter(({ name }) => name !== "an id that is a year")) {
    expect([name, validate(JSON.parse(text))]).toEqual([name, MEANING.has(id)]);
  }
});

test("the example of the documentation is an edition, and answers as it says", () => {
  const text = readFileSync(join(__dirname, "../../../docs/editions.md"), "utf8");
  const example = text.slice(text.lastIndexOf("```json") + "```json".length, text.lastIndexOf("```"));
  const edition = readEdition(example);
  if (isDefective(edition)) throw new Error(JSON.stringify(edition));
  const set = { editions: [edition] };
  expect(FUNCTION_RULES.LOOKUP(set, ["тарифы", "Терапевт", "место работы", "ФАП"])).toBe(455);
  expect(FUNCTION_RULES.SANCTION(set, ["3.1", 10_000, "стационар"])).toBe(12160.42);
});
