import { copyOf, sampleEdition } from "../../support/sampleEdition";

/** An edition with one defect: how it is spoilt, and where that must be named. */
export interface Malformed {
  readonly name: string;
  /** Text of the file, or the data. */
  readonly text: string;
  readonly id: string;
  /** `tables[0].rows[1].cells[2]` */
  readonly path: string;
}

type Spoil = (edition: any) => void;

const spoilt = (name: string, id: string, path: string, spoil: Spoil): Malformed => {
  const edition = copyOf(sampleEdition);
  spoil(edition);
  return { name, id, path, text: JSON.stringify(edition) };
};

const TEXT = JSON.stringify(sampleEdition);
const written = (name: string, id: string, path: string, text: string): Malformed => ({ name, id, path, text });

const VISITS = "tables[0]";
const LIST = "tables[4]";
const TERMS = "tables[5]";
/** A table of terms of so many working days, all under one code. */
const addTerms = (e: any, ...amounts: readonly number[]) =>
  e.tables.push({
    ...{ kind: "terms", id: "terms", title: "Сроки", source: {}, catalogue: "deadline" },
    rows: amounts.map((amount) => ({
      ...{ code: "П.7", title: "Акт", trigger: "экспертиза", printed: "в течение 5 рабочих дней" },
      rule: { count: "after", amount, unit: "рабочий день" },
    })),
  });
const row = (e: any, index = 0) => e.tables[0].rows[index];

// prettier-ignore
export const malformed: readonly Malformed[] = [
  // The text itself.
  written("no JSON at all", "notJson", "", "Тарифное соглашение"),
  written("an empty file", "notJson", "", ""),
  written("cut off", "notJson", "tables[0].rows[0].cells[3]", TEXT.slice(0, TEXT.indexOf('"cells":[') + '"cells":['.length + 31)),
  written("a trailing comma", "notJson", "aliases[1]", TEXT.replace('["Приозёрный-2025"]', '["Приозёрный-2025",]')),
  written("something behind the end", "notJson", "", `${TEXT} {}`),
  written("brackets alone", "tooDeep", Array.from({ length: 32 }, () => "[0]").join(""), "[".repeat(1000)),
  written("a key of the prototype", "forbiddenKey", "document.__proto__", TEXT.replace('"document":{', '"document":{"__proto__":{"polluted":1},')),
  written("a constructor", "forbiddenKey", "constructor", TEXT.replace("{", '{"constructor":{},')),
  written("a member twice", "repeatedMember", "id", TEXT.replace("{", '{"id":"first",')),
  // The head.
  written("no object", "wrongType", "", "[]"),
  spoilt("another format", "wrongValue", "format", (e) => (e.format = 2)),
  spoilt("no id", "missing", "id", (e) => delete e.id),
  spoilt("an id in Cyrillic", "notId", "id", (e) => (e.id = "киров-2025")),
  spoilt("an id that is a year", "notId", "id", (e) => (e.id = "2025")),
  spoilt("an alias that is a date", "notId", "aliases[1]", (e) => e.aliases.push("01.01.2025")),
  spoilt("a blank title", "notText", "title", (e) => (e.title = " ")),
  spoilt("an unknown field", "unknownMember", "colour", (e) => (e.colour = "red")),
  spoilt("a country that is no code", "notText", "country", (e) => (e.country = "Россия")),
  spoilt("no document", "missing", "document", (e) => delete e.document),
  spoilt("a document's date in words", "notDate", "document.date", (e) => (e.document.date = "27 декабря 2024")),
  spoilt("a document's date that does not exist", "noSuchDate", "document.date", (e) => (e.document.date = "2024-02-30")),
  spoilt("no first day", "missing", "inForce.from", (e) => delete e.inForce.from),
  spoilt("a last day that does not exist", "noSuchDate", "inForce.to", (e) => (e.inForce.to = "2025-06-31")),
  spoilt("the last day before the first", "datesReversed", "inForce.to", (e) => (e.inForce.to = "2024-12-31")),
  spoilt("no tables", "tooFew", "tables", (e) => (e.tables = [])),
  // Dimensions.
  spoilt("a dimension twice", "repeatedId", "dimensions[3].id", (e) => e.dimensions.push(e.dimensions[1])),
  spoilt("a value twice", "repeatedId", "dimensions[1].values[2].id", (e) => e.dimensions[1].values.push({ id: "Село" })),
  spoilt("a word of two values", "wordOfTwoValues", "dimensions[1].values[1].aliases[1]", (e) => e.dimensions[1].values[1].aliases.push("село")),
  spoilt("a dimension with a name of the prototype", "notName", "dimensions[1].id", (e) => (e.dimensions[1].id = "toString")),
  spoilt("a name twice", "repeated", "aliases[1]", (e) => e.aliases.push(e.aliases[0])),
  spoilt("an id longer than a message can show", "notId", "id", (e) => (e.id = "Ы".repeat(61))),
  spoilt("a dimension without values", "tooFew", "dimensions[1].values", (e) => (e.dimensions[1].values = [])),
  // Tables of values.
  spoilt("a table of an unknown kind", "wrongValue", `${VISITS}.kind`, (e) => (e.tables[0].kind = "prices")),
  spoilt("a table of an unknown catalogue", "wrongValue", `${VISITS}.catalogue`, (e) => (e.tables[0].catalogue = "prices")),
  spoilt("a table's id twice", "repeatedId", "tables[1].id", (e) => (e.tables[1].id = "annex-1")),
  spoilt("a table's dates outside of the edition's", "outsideDates", `${VISITS}.inForce.to`, (e) => (e.tables[0].inForce = { from: "2025-02-01", to: "2026-02-01" })),
  spoilt("a table's dates before the edition's", "outsideDates", `${VISITS}.inForce.from`, (e) => (e.tables[0].inForce = { from: "2024-12-31", to: "2025-02-01" })),
  spoilt("a table's first day that does not exist", "noSuchDate", `${VISITS}.inForce.from`, (e) => (e.tables[0].inForce = { from: "2025-02-29" })),
  spoilt("a table without an id", "missing", `${VISITS}.id`, (e) => delete e.tables[0].id),
  spoilt("a coordinate of a dimension that nobody knows", "unknownDimension", `${VISITS}.columns[0].at.weekday`, (e) => (e.tables[0].columns[0].at.weekday = "1")),
  spoilt("a coordinate of one of several values", "unknownCoordinate", `${VISITS}.rows[0].cells[1].entries[0].at.patient`, (e) => (row(e).cells[1] = { entries: [{ value: "1", at: { patient: "старики" } }] })),
  spoilt("texts without a text", "tooFew", `${VISITS}.rows[0].texts`, (e) => (row(e).texts = {})),
  spoilt("a text with a Russian name", "notName", `${VISITS}.rows[0].texts.Профиль`, (e) => (row(e).texts = { Профиль: "терапия" })),
  spoilt("two columns with the same coordinates", "repeatedEntry", "tables[1].rows[0].cells[1]", (e) => (e.tables[1].columns[1].at = { sublevel: "1.1", place: "село" })),
  spoilt("a row below rows that head each other", "parentCycle", `${VISITS}.rows[1].parent`, (e) => ((row(e).parent = "Терапевт"), (row(e, 1).parent = "Хирург"), (row(e, 3).parent = "Терапевт"))),
  spoilt("a dimension that nobody knows", "unknownDimension", `${VISITS}.dimensions[3]`, (e) => e.tables[0].dimensions.push("weekday")),
  spoilt("a coordinate of a dimension that the table does not name", "undeclaredDimension", `${VISITS}.rows[2].at.place`, (e) => (row(e, 2).at = { place: "село" })),
  spoilt("a coordinate that the dimension has not", "unknownCoordinate", `${VISITS}.columns[0].at.level`, (e) => (e.tables[0].columns[0].at.level = "4")),
  spoilt("a coordinate as a number", "wrongType", `${VISITS}.columns[0].at.level`, (e) => (e.tables[0].columns[0].at.level = 1)),
  spoilt("a column without a header", "missing", `${VISITS}.columns[1].printed`, (e) => delete e.tables[0].columns[1].printed),
  spoilt("a row that is too short", "wrongWidth", `${VISITS}.rows[1].cells`, (e) => row(e, 1).cells.pop()),
  spoilt("a row that is too wide", "wrongWidth", `${VISITS}.rows[1].cells`, (e) => row(e, 1).cells.push("1")),
  spoilt("a row without a key", "missing", `${VISITS}.rows[4].key`, (e) => delete row(e, 4).key),
  spoilt("a row twice", "repeatedEntry", `${VISITS}.rows[8].cells[0]`, (e) => e.tables[0].rows.push({ ...row(e), cells: ["1", ...Array(11).fill(null)] })),
  spoilt("a tariff as a number", "notCell", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = 216.02)),
  spoilt("a tariff with a decimal comma", "notCell", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = "216,02")),
  spoilt("a negative tariff", "notCell", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = "-216.02")),
  spoilt("a formula", "notCell", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = "=1+1")),
  spoilt("a rich cell with no number", "notDecimal", `${VISITS}.rows[0].cells[1].value`, (e) => (row(e).cells[1] = { value: "many" })),
  spoilt("a cell that is a value and a hole", "notTogether", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = { value: "1", missing: true })),
  spoilt("a plus without a head row", "plusWithoutParent", `${VISITS}.rows[0].cells[1]`, (e) => (row(e).cells[1] = "+")),
  spoilt("a head row that is not there", "unknownParent", `${VISITS}.rows[0].parent`, (e) => (row(e).parent = "Нет такой")),
  spoilt("rows that head each other", "parentCycle", `${VISITS}.rows[0].parent`, (e) => ((row(e).parent = "Терапевт"), (row(e, 1).parent = "Хирург"), (row(e, 3).parent = "Кардиолог"))),
  // Lists of sanctions.
  spoilt("a sanction's code twice", "repeatedId", `${LIST}.rows[1].code`, (e) => (e.tables[4].rows[1].code = "1.1")),
  spoilt("an alias that is another row's code", "repeatedId", `${LIST}.rows[1].aliases[0]`, (e) => (e.tables[4].rows[1].aliases = ["1.1"])),
  spoilt("an unknown part", "wrongValue", `${LIST}.rows[0].components[0].part`, (e) => (e.tables[4].rows[0].components[0].part = "пеня")),
  spoilt("an unknown base", "wrongValue", `${LIST}.rows[0].components[0].base`, (e) => (e.tables[4].rows[0].components[0].base = "salary")),
  spoilt("a share and a percentage", "notTogether", `${LIST}.rows[0].components[0]`, (e) => (e.tables[4].rows[0].components[0].percent = "50")),
  spoilt("neither share nor percentage", "notTogether", `${LIST}.rows[0].components[0]`, (e) => delete e.tables[4].rows[0].components[0].share),
  spoilt("an unknown kind of care", "unknownCare", `${LIST}.rows[0].components[1].care[0]`, (e) => (e.tables[4].rows[0].components[1].care = ["санаторий"])),
  spoilt("a normative that is no number", "notDecimal", `${LIST}.normative.value`, (e) => (e.tables[4].normative.value = "17 201,40")),
  spoilt("an unknown kind of care in a column", "unknownCare", `${LIST}.careColumns[0].care[0]`, (e) => (e.tables[4].careColumns[0].care = ["санаторий"])),
  spoilt("an unknown kind of care of a text", "unknownCare", `${LIST}.rows[0].blocks[1].texts[0].care[1]`, (e) => (e.tables[4].rows[0].blocks[1].texts[0].care = ["СМП", "санаторий"])),
  spoilt("texts without components", "notTogether", `${LIST}.rows[0]`, (e) => delete e.tables[4].rows[0].components),
  spoilt("a section that is not there", "unknownParent", `${LIST}.rows[0].parent`, (e) => (e.tables[4].rows[0].parent = "9")),
  spoilt("sections below each other", "parentCycle", `${LIST}.rows[0].parent`, (e) => ((e.tables[4].rows[0].parent = "1.2"), (e.tables[4].rows[1].parent = "1.1"))),
  // Terms.
  spoilt("a term twice", "repeatedId", `${TERMS}.rows[1].code`, (e) => addTerms(e, 5, 6)),
  spoilt("a term of more days than any has", "wrongValue", `${TERMS}.rows[0].rule.amount`, (e) => addTerms(e, 1001)),
  spoilt("a term of less than no days", "wrongValue", `${TERMS}.rows[0].rule.amount`, (e) => addTerms(e, -1)),
  spoilt("a term of half a day", "wrongType", `${TERMS}.rows[0].rule.amount`, (e) => addTerms(e, 0.5)),
];
