import { shippedEditions } from "../../src/editions";
import { isFailure } from "../../src/rules/failure";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import {
  childrenOf,
  footnotesOf,
  recordCitation,
  referenceRecords,
  type ReferenceRecord,
  type SanctionRecord,
  type ValueRecord,
} from "../../src/rules/reference";
import { callText, EN_US, parseReference, RU_RU } from "../../src/rules/referenceCall";
import { callOfEntry } from "../../src/rules/referenceFormula";
import { cellNumber } from "../../src/rules/referenceNumber";
import { sanctionNeeds, sanctionOffer, type SanctionInputs } from "../../src/rules/referenceSanction";
import { entriesOfRow, type Entry } from "../../src/rules/valueEntries";

const set = { editions: shippedEditions };
const records = referenceRecords(shippedEditions);

const valueRecord = (catalogue: string, key: string, table?: string): ValueRecord =>
  records.find(
    (record): record is ValueRecord =>
      record.kind === "values" &&
      record.catalogue === catalogue &&
      record.key === key &&
      (!table || record.table.id === table),
  )!;
const sanctionRecord = (code: string): SanctionRecord =>
  records.find((record): record is SanctionRecord => record.kind === "sanctions" && record.key === code)!;
const entriesOf = ({ edition, table, row }: ValueRecord): Entry[] => entriesOfRow(edition, table, row);

describe("records", () => {
  it("are every row of every table, each with an id of its own", () => {
    const rows = shippedEditions.flatMap(({ tables }) => tables.flatMap((table) => [...table.rows]));
    expect(records).toHaveLength(rows.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(rows.length);
  });

  it.each<[ReferenceRecord, string, string]>([
    [valueRecord("tariff", "Кардиолог"), "тарифы", "Кардиолог"],
    [valueRecord("kzg", "5021"), "КЗГ", "5021"],
    [valueRecord("ekd", "6.10"), "ЕКД", "6.10"],
    [sanctionRecord("3.2.4"), "санкции", "3.2.4"],
    [sanctionRecord("1.3.2(2)"), "санкции", "1.3.2(2)"],
  ])("%#: the citation is that of OMS.SOURCE", (record, catalogue, code) => {
    expect(recordCitation(record)).toBe(FUNCTION_RULES.SOURCE(set, [catalogue, code]));
  });

  it("a heading knows the rows below it", () => {
    expect(childrenOf(sanctionRecord("3.2")).map(({ key }) => key)).toEqual(["3.2.1", "3.2.2", "3.2.3", "3.2.4"]);
  });

  it("only the footnotes that the row refers to", () => {
    expect(footnotesOf(sanctionRecord("4.1")).map(({ mark }) => mark)).toEqual(["6"]);
    expect(footnotesOf(sanctionRecord("3.2.4"))).toEqual([]);
  });
});

describe("formula of a value", () => {
  // prettier-ignore
  it.each<[string, string, number, string]>([
    ["tariff", "Кардиолог", 0, '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)'],
    ["tariff", "Кардиолог", 3, '=OMS.TARIFF("Кардиолог",1,"дети",TRUE)'],
    ["tariff", "S025.001.ML.02", 0, '=OMS.TARIFF("S025.001.ML.02",,,TRUE)'],
    ["tariff", "7002", 0, '=OMS.TARIFF("7002",,,,"федеральный")'],
    ["kzg", "5021", 1, '=OMS.KZG("5021","дневной")'],
    ["mo", "КОГБУЗ «Кировская городская больница № 9»", 2, '=OMS.MO.COEF("КОГБУЗ «Кировская городская больница № 9»","посещение")'],
    ["ekd", "1.1", 0, '=OMS.EKD("1.1","амбулаторно КПН")'],
    ["ekd", "1.0", 1, '=OMS.EKD("1.0","амбулаторно услуга")'],
    ["ekd", "1.0", 7, '=OMS.EKD("1.0","ВИЧ","КТ")'],
    ["ekd", "1.0", 8, '=OMS.EKD("1.0","ВИЧ","услуга")'],
  ])("%s %s, value %i", (catalogue, key, index, expected) => {
    const call = callOfEntry(set, entriesOf(valueRecord(catalogue, key))[index]!);
    expect(call && callText(call)).toBe(expected);
  });

  it("every value of every table has one, and it answers with that value", () => {
    const values = records.flatMap((record) => (record.kind === "values" ? entriesOf(record) : []));
    const there = values.filter(({ state }) => state === "value");
    expect(there.length).toBeGreaterThan(800);
    expect(there.filter((entry) => callOfEntry(set, entry) === undefined)).toEqual([]);
  });

  it("is not offered for a blank, a dash or a hole", () => {
    const values = records.flatMap((record) => (record.kind === "values" ? entriesOf(record) : []));
    const absent = values.filter(({ state }) => state !== "value");
    expect(absent.filter((entry) => callOfEntry(set, entry) !== undefined)).toEqual([]);
  });

  it("names the edition when a newer one would answer", () => {
    const [kirov] = shippedEditions;
    const newer = { ...kirov!, id: "kirov-2014", inForce: { from: "2014-01-01" } };
    const call = callOfEntry({ editions: [kirov!, newer] }, entriesOf(valueRecord("kzg", "5021"))[0]!);
    expect(callText(call!)).toBe('=OMS.KZG("5021","круглосуточный","kirov-2013")');
  });
});

describe("text of a call", () => {
  const call = { name: "TARIFF", args: ['A"B', 1.5, true, false, { address: "B2" }, undefined] } as const;
  it.each([
    [EN_US, '=OMS.TARIFF("A""B",1.5,TRUE,FALSE,B2)'],
    [RU_RU, '=OMS.TARIFF("A""B";1,5;ИСТИНА;ЛОЖЬ;B2)'],
  ])("%#", (syntax, expected) => expect(callText(call, syntax)).toBe(expected));

  it("has no text that Excel would refuse", () => {
    expect(callText({ name: "MO.COEF", args: ["я".repeat(256)] })).toBeUndefined();
  });

  it.each([
    ["b2", "B2"],
    ["=$B$2", "$B$2"],
    ["В2", "B2"],
    ["A1:A10", "A1:A10"],
    ["Лист1!C3", "Лист1!C3"],
    ["'Мой лист'!C3", "'Мой лист'!C3"],
  ])("%s is an address", (typed, address) => expect(parseReference(typed)).toEqual({ address }));

  it.each([
    "",
    "10000",
    "SUM(A1)",
    'B2&"x"',
    "B2+1",
    "Лист 1!A1",
    "=HYPERLINK(A1)",
    "A1:B2:C3",
    "[книга.xlsx]Лист1!A1",
    "B0",
  ])("«%s» is none", (typed) => expect(parseReference(typed)).toBeUndefined());
});

describe("formula of a sanction", () => {
  // prettier-ignore
  it.each<[string, SanctionInputs, string, number]>([
    ["3.2.4", { cost: 10000, care: "стационар" }, '=OMS.SANCTION("3.2.4",10000,"стационар")', 48169.75],
    ["3.2.4", { cost: 10000, part: "штраф" }, '=OMS.SANCTION("3.2.4",10000,,"штраф")', 38169.75],
    ["4.1", { cost: 10000, care: "поликлиника", part: "итого" }, '=OMS.SANCTION("4.1",10000,"поликлиника")', 10000],
    ["2.1", {}, '=OMS.SANCTION("2.1")', 1908.49],
    ["1.3.2(2)", { measure: "штраф" }, '=OMS.SANCTION("1.3.2(2)",,,,"штраф")', 22901.85],
  ])("%s %j", (code, inputs, formula, amount) => {
    const { call, outcome, probed } = sanctionOffer(set, sanctionRecord(code), inputs);
    expect(callText(call)).toBe(formula);
    expect(outcome).toBe(amount);
    expect(probed).toBe(false);
  });

  it("takes a cell for the cost and is tried with an amount", () => {
    const offer = sanctionOffer(set, sanctionRecord("3.2.4"), { cost: { address: "B2" }, care: "СМП" });
    expect(callText(offer.call)).toBe('=OMS.SANCTION("3.2.4",B2,"СМП")');
    expect(offer.probed).toBe(true);
    expect(isFailure(offer.outcome)).toBe(false);
  });

  it.each<[string, SanctionInputs]>([
    ["3.2.4", {}],
    ["4.1", { cost: { address: "B2" } }],
    ["1.3.2(2)", {}],
    ["3.7", { cost: 1, care: "СМП" }],
  ])("%s %j is refused, not guessed", (code, inputs) => {
    expect(isFailure(sanctionOffer(set, sanctionRecord(code), inputs).outcome)).toBe(true);
  });

  it("asks only for what the row needs", () => {
    expect(sanctionNeeds(sanctionRecord("2.1").row)).toMatchObject({ bases: [], measures: [] });
    expect(sanctionNeeds(sanctionRecord("1.5").row).bases).toEqual(["cost", "insuredSpent"]);
    expect(sanctionNeeds(sanctionRecord("1.5").row, { care: "СМП" }).bases).toEqual(["cost"]);
    expect(sanctionNeeds(sanctionRecord("3.2.2").row).optional).toEqual(["harmCost"]);
    const both = sanctionRecord("1.3.2(2)").row;
    expect(sanctionNeeds(both).measures).toEqual(["штраф", "последствия"]);
    const basesOf = (measure?: "штраф" | "последствия") => sanctionNeeds(both, { measure }).bases;
    expect([basesOf(), basesOf("штраф"), basesOf("последствия")]).toEqual([["harmCost"], [], ["harmCost"]]);
    expect(sanctionNeeds(sanctionRecord("1.4").row, { measure: "штраф" }).bases).toEqual(["cost", "insuredSpent"]);
    expect(sanctionNeeds(sanctionRecord("1.5").row).parts).toEqual(["итого", "уменьшение", "возврат"]);
  });
});

it.each([
  ["216.02", "RUB", 216.02, "#,##0.00"],
  ["30", "%", 0.3, "0%"],
  ["12.5", "%", 0.125, "0.0%"],
  ["0.50", "коэффициент", 0.5, "0.00"],
  ["2.9582", "коэффициент", 2.9582, "0.0000"],
  ["30", "КПН", 30, "0"],
])("%s %s in a cell", (value, unit, number, format) => {
  expect(cellNumber(value, unit)).toEqual({ number, format });
});
