import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { shippedEditions } from "../../../src/editions";
import { checkEdition, editionSlices, isDefective, readEdition } from "../../../src/rules/editions";
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

/** Met elsewhere: a list of equal texts, a file of the size that is refused, an id of the add-in's own. */
const ELSEWHERE = ["tooLarge", "repeated", "reservedId", "wrongType"];

test("every kind of defect is met", () => {
  const met = new Set(malformed.map(({ id }) => id));
  expect(Object.keys(ru.defects).filter((id) => !met.has(id) && !ELSEWHERE.includes(id))).toEqual([]);
});

test("a file that is far too large is refused unread", () => {
  const read = readEdition(" ".repeat(17 * 1024 * 1024));
  expect(read).toMatchObject([{ id: "tooLarge" }]);
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
