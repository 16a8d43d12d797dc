import { workbookStore } from "../../../src/excel/store";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { type PlanOffice, startPlanOffice } from "../plan/office";

const NAMESPACE = "urn:oms-excel:test";
const NAMES = formulaNames([]);

interface Part {
  readonly id: string;
  readonly xml: string;
}

let office: PlanOffice;
const store = workbookStore(NAMESPACE);
beforeEach(() => void (office = startPlanOffice()));
afterEach(() => office.dispose());

const parts = (): Promise<Part[]> =>
  office.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id");
    await context.sync();
    const xml = customXmlParts.items.map((part) => part.getXml());
    await context.sync();
    return customXmlParts.items.map(({ id }, index) => ({ id, xml: xml[index]!.value }));
  });

const firstPart = async (): Promise<Part> => (await parts())[0]!;

const change = async (id: string, edit: (xml: string) => string): Promise<void> => {
  const { xml } = (await parts()).find((part) => part.id === id)!;
  await office.Excel.run(async (context) => {
    context.workbook.customXmlParts.getItem(id).setXml(edit(xml));
    await context.sync();
  });
};

const AWKWARD = {
  markup: "</record> <![CDATA[ & ]]> &amp; &#1; <!-- -->",
  quotes: "«ёлки» \"'\\ \u00a0",
  controls: "\u0000\u0001\t\n\r\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff",
  surrogates: ["\ud83d\ude00", "\ud800", "\udc00"],
  empty: ["", null, 0, false, [], {}],
};

test("any JSON survives, under any key", async () => {
  for (const key of ["plain", 'кавычки " & < >', "\u0001\ud800"]) {
    await store.write(key, AWKWARD);
    const { records, damaged } = await store.read();
    expect(damaged).toEqual([]);
    expect(records.find((record) => record.key === key)?.value).toEqual(AWKWARD);
  }
});

test("replaces, removes, and leaves other namespaces alone", async () => {
  const other = workbookStore("urn:oms-excel:other");
  await other.write("a", 1);
  await store.write("a", { year: 2024 });
  await store.write("b", { year: 2025 });
  await store.write("a", { year: 2026 });
  const { records } = await store.read();
  expect(Object.fromEntries(records.map(({ key, value }) => [key, value]))).toEqual({
    a: { year: 2026 },
    b: { year: 2025 },
  });
  expect(await parts()).toHaveLength(3);
  expect(await store.remove("a")).toBe(true);
  expect(await store.remove("a")).toBe(false);
  expect((await store.read()).records.map(({ key }) => key)).toEqual(["b"]);
  expect((await other.read()).records).toMatchObject([{ key: "a", value: 1, bytes: 1 }]);
});

/** Three megabytes with letters of one, two and four bytes. */
const large = { rows: Array.from({ length: 60_000 }, (_, index) => `${index} «услуга» 😀 <b> & "q"`) };

test("megabytes go in requests below 5 MB and survive saving and opening", async () => {
  await store.write("large", large);
  expect((await store.read()).records[0]?.value).toEqual(large);
  expect(office.largest()).toBeLessThan(5_000_000);
  expect((await parts()).length).toBeGreaterThan(2);

  const bytes = await saveWorkbook(office.workbook.save(), emptySource(), NAMES);
  const { data } = await openWorkbook(bytes, "Книга.xlsx", NAMES);
  office.dispose();
  office = startPlanOffice({ workbook: data });
  const { records, damaged } = await store.read();
  expect(damaged.map(({ damage }) => damage)).toEqual([]);
  expect(records[0]?.bytes).toBeGreaterThan(2_500_000);
  expect(records[0]?.value).toEqual(large);
});

test("another writer's XML is read: a declaration, a prefix, other quotes and entities", async () => {
  await store.write("a", "ё < & >");
  const { id } = await firstPart();
  await change(id, (xml) =>
    `<?xml version="1.0" encoding="utf-8"?>\n${xml}`
      .replace("<record xmlns=", "<ns0:record xmlns:ns0=")
      .replace("</record>", "</ns0:record>\n")
      .replace(/key="(.*?)"/, "key='$1'")
      .replace("ё", "&#x451;")
      .replace(/"(?=ё|&#x451;)/, "&quot;"),
  );
  expect(await store.read()).toMatchObject({ records: [{ key: "a", value: "ё < & >" }], damaged: [] });
});

test.each<[string, string, (xml: string) => string]>([
  ["another element", "unreadable", () => `<other xmlns="${NAMESPACE}"/>`],
  ["children", "unreadable", (xml) => xml.replace("</record>", "<b/></record>")],
  ["no number of pieces", "unreadable", (xml) => xml.replace(/ of="\d+"/, "")],
  ["a key that is no text", "unreadable", (xml) => xml.replace('key="a"', 'key="\\"')],
  ["a changed figure", "changed", (xml) => xml.replace("2025", "2026")],
  ["a piece that is gone", "incomplete", (xml) => xml.replace('of="1"', 'of="2"')],
])("%s is reported as damage and stays", async (_name, damage, edit) => {
  await store.write("a", { year: 2025 });
  await store.write("b", 1);
  const { id } = await firstPart();
  await change(id, edit);
  const before = await parts();
  const content = await store.read();
  expect(content.records).toMatchObject([{ key: "b", value: 1 }]);
  expect(content.damaged).toMatchObject([{ damage, partIds: [id] }]);
  expect(content.damaged[0]?.key).toBe(damage === "unreadable" ? undefined : "a");
  expect(await store.remove("a")).toBe(false);
  await store.write("b", 2);
  expect(await parts()).toContainEqual(before[0]);

  await store.write("a", { year: 2027 });
  expect(await store.read()).toMatchObject({ damaged: [{ damage, partIds: [id] }] });
  await store.removeParts([id]);
  expect(await store.read()).toMatchObject({ records: [{ key: "b" }, { key: "a" }], damaged: [] });
});

test("a writing that fails half-way leaves the old record and no rubbish", async () => {
  await store.write("a", "old");
  const before = await parts();
  office.failAt(4);
  await expect(store.write("a", large)).rejects.toThrow();
  expect(await parts()).toEqual(before);
  expect((await store.read()).records).toMatchObject([{ value: "old" }]);
});

test("of two whole writings of a key the newer counts, and replacing it clears both", async () => {
  await store.write("a", "first");
  const { xml } = await firstPart();
  await store.write("a", "second");
  await office.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  expect((await store.read()).records).toMatchObject([{ value: "second" }]);
  await store.write("a", "third");
  expect(await parts()).toHaveLength(1);
});
