import { join } from "node:path";
import Ajv from "ajv";
import { councilPlan2025 as plan } from "../../src/editions/council";
import { COUNCIL_FILE, printedPlan } from "./councilSource";
import { EDITIONS_DIR, readJson } from "./editionFiles";
import { collapse, sourceText } from "./sourceText";

const source = printedPlan();
const documentRows = plan.meetings.flatMap((meeting) => meeting.rows.map((row) => ({ meeting, row })));
const items = documentRows.flatMap(({ row }) => row.items);
const printedName = new Map(plan.executors.map(({ id, printed }) => [id, printed]));
const printed = (ids: readonly string[]): readonly string[] => ids.map((id) => printedName.get(id) ?? `? ${id}`);

describe("the schema", () => {
  const validate = new Ajv({ strict: true, allErrors: true }).compile(
    readJson(join(EDITIONS_DIR, "schema/council.schema.json")) as object,
  );

  test("accepts the plan", () => expect([validate(plan), validate.errors]).toEqual([true, null]));

  test.each<[string, (spoiled: any) => void]>([
    ["a meeting without a month", (spoiled) => delete spoiled.meetings[0].month],
    ["a month that is none", (spoiled) => (spoiled.meetings[0].month = "февраль")],
    ["an item without executors", (spoiled) => (spoiled.meetings[0].rows[0].items[0].executors = [])],
    ["a topic with a space at its end", (spoiled) => (spoiled.meetings[0].rows[0].items[0].topic += " ")],
    ["an unknown property", (spoiled) => (spoiled.meetings[0].place = "Киров")],
    ["a year as text", (spoiled) => (spoiled.year = "2025")],
  ])("refuses %s", (_, spoil) => {
    const spoiled = JSON.parse(JSON.stringify(plan));
    spoil(spoiled);
    expect(validate(spoiled)).toBe(false);
  });
});

describe("the plan against its document", () => {
  test("everything above the table, line by line", () => {
    const { heading, position, name, date } = plan.approval;
    expect([heading, ...position, name, date, ...plan.titleLines]).toEqual(source.above);
  });

  test("the headers", () => expect(plan.headers).toEqual(source.headers));

  test("as many rows as the document, in its order, with its numbers and months", () => {
    const printedRows = plan.meetings.flatMap(({ number, month, rows }) =>
      rows.map((_, index) => (index === 0 ? [`${number}`, month] : ["", ""])),
    );
    expect(printedRows).toEqual(source.rows.map(({ number, month }) => [number, month]));
  });

  const sourceTopics = source.rows.flatMap(({ topics }) => topics);

  test("27 items, neither more nor fewer than printed", () => {
    expect(items).toHaveLength(27);
    expect(sourceTopics).toHaveLength(27);
  });

  test.each(items.map((item, index) => [index + 1, item] as const))(
    "item %i is printed there, word for word",
    (at, item) => {
      expect(`${item.number}. ${item.topic}`).toBe(sourceTopics[at - 1]);
    },
  );

  test.each(documentRows.map(({ row }, index) => [index + 1, row] as const))("the executors of row %i", (at, row) => {
    // A cell without paragraphs prints its executors one after another.
    const cell = source.rows[at - 1]!.executors;
    const names = printed(row.executors);
    expect(cell.length > 1 ? names : [names.join(" ")]).toEqual(cell);
  });

  test("no letter of the document is outside the plan", () => {
    const rows = documentRows.map(({ meeting, row }, index) => {
      const first = documentRows[index - 1]?.meeting !== meeting;
      const topics = row.items.map(({ number, topic }) => `${number}. ${topic}`).join(" ");
      return [first ? `${meeting.number} ${meeting.month}` : "", topics, printed(row.executors).join(" ")].join(" ");
    });
    const { heading, position, name, date } = plan.approval;
    const whole = [heading, ...position, name, date, ...plan.titleLines, ...plan.headers, ...rows].join(" ");
    const text = sourceText(COUNCIL_FILE).replace(/<\/?p>|\*\*/g, "");
    expect(collapse(whole)).toBe(collapse(text));
  });

  test("the name of the council is the title's, in the nominative", () => {
    const genitive = plan.council.replace("Координационный совет", "Координационного совета");
    expect(plan.titleLines.join(" ")).toBe(`План работы ${genitive} на ${plan.year} год`);
  });
});

describe("items and executors", () => {
  test("5 meetings: 5, 5, 5, 6 and 6 items, numbered from 1", () => {
    const numbers = plan.meetings.map(({ rows }) => rows.flatMap((row) => row.items.map(({ number }) => number)));
    expect(numbers).toEqual([5, 5, 5, 6, 6].map((count) => Array.from({ length: count }, (_, index) => index + 1)));
    expect(plan.meetings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("each line of a printed block belongs to one item, in the block's order", () => {
    for (const { row } of documentRows) expect(row.items.flatMap((item) => item.executors)).toEqual(row.executors);
  });

  test("a pair is inferred exactly where the document prints several items beside one block", () => {
    for (const { row } of documentRows) {
      for (const item of row.items) expect(item.inferred ?? false).toBe(row.items.length > 1);
    }
    expect(items.filter((item) => item.inferred)).toHaveLength(8);
  });

  test("counts per executor", () => {
    const counts: Record<string, number> = {};
    for (const id of items.flatMap((item) => item.executors)) counts[id] = (counts[id] ?? 0) + 1;
    expect(counts).toEqual({
      tfoms: 15,
      "mo-if-needed": 10,
      "mo-invited": 1,
      minzdrav: 6,
      smo: 5,
      roszdravnadzor: 2,
    });
  });
});
