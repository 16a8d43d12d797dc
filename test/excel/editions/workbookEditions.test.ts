import {
  chooseEdition,
  liveEditions,
  refreshEditions,
  refreshIfChanged,
  refreshOrganisation,
  removeDamagedEdition,
  removeWorkbookEdition,
  saveWorkbookEdition,
  startEditions,
  workbookEditions,
} from "../../../src/excel/editions";
import { workbookStore } from "../../../src/excel/store";
import { currentEditions, provideChoice, provideEditions } from "../../../src/rules/liveEditions";
import { formulaNames } from "../../../src/workbench/xlsx/formulaNames";
import { openWorkbook } from "../../../src/workbench/xlsx/open";
import { saveWorkbook } from "../../../src/workbench/xlsx/save";
import { emptySource } from "../../../src/workbench/xlsx/source";
import { shippedEditions } from "../../../src/editions";
import { copyOf, sampleEdition, sampleTariff, sampleWith } from "../../support/sampleEdition";
import { type EditionsOffice, startEditionsOffice } from "./office";

const NAMES = formulaNames(["OMS.TARIFF", "OMS.SANCTION", "OMS.KZG", "OMS.EDITIONS"]);
const NONE = { editions: [], unreadable: [] };
const CARDIOLOGIST = '=OMS.TARIFF("Кардиолог",3,"дети",FALSE)';
const IN_2025 = Number(sampleTariff(0, 2, 1, 1));

let office: EditionsOffice;
beforeEach(() => {
  forget();
  published = {};
  everywhere = undefined;
  remembered.clear();
  office = startEditionsOffice();
});
afterEach(() => office.dispose());

/** The add-in's runtime ends with the workbook. */
function forget(): void {
  provideEditions("organisation", NONE);
  provideEditions("workbook", NONE);
  provideChoice({});
}

/** Files beside the add-in; the answer of the server to everything, where there is none. */
let published: Record<string, string>;
let everywhere: (() => Response) | undefined;
globalThis.fetch = ((file: string) =>
  new Promise((resolve) =>
    resolve(
      everywhere?.() ??
        (file in published
          ? new Response(published[file], { headers: { "content-type": "application/json" } })
          : new Response("<!doctype html>", { status: 404 })),
    ),
  )) as typeof fetch;
const remembered = new Map<string, string>();
globalThis.localStorage = {
  getItem: (key: string) => remembered.get(key) ?? null,
  setItem: (key: string, text: string) => void remembered.set(key, text),
} as Storage;

async function reopen(): Promise<void> {
  const bytes = await saveWorkbook(office.workbook.save(), emptySource(), NAMES);
  const { data } = await openWorkbook(bytes, "Книга.xlsx", NAMES);
  office.dispose();
  forget();
  office = startEditionsOffice(data);
}

const spoilParts = (edit: (xml: string) => string) =>
  office.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:oms-excel:editions").load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    parts.items.forEach((part, index) => part.setXml(edit(texts[index]!.value)));
    await context.sync();
  });

test("a formula sees an edition as soon as it is saved, and misses it when it is gone", async () => {
  expect(await office.formula("A1", CARDIOLOGIST)).toMatch(/^#(VALUE|N\/A)/);
  expect(await office.formula("A2", '=OMS.TARIFF("Кардиолог",3,"дети",FALSE,,"sample-2025")')).toMatch(/sample-2025/);
  expect(await office.formula("A3", '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE,,2013)')).toBe(216.02);
  expect(await saveWorkbookEdition(sampleEdition)).toEqual([]);
  expect(await office.show("A1")).toBe(IN_2025);
  expect(await office.show("A2")).toBe(IN_2025);
  expect(await office.show("A3")).toBe(216.02);
  expect(await office.formula("A4", '=OMS.SANCTION("3.1",10000,"стационар")')).toBe(7000 + 5246.43);
  expect(office.startup).toEqual(["Load"]);

  await removeWorkbookEdition(sampleEdition.id);
  expect(await office.show("A2")).toMatch(/^#N\/A .*«sample-2025»/);
  expect(await workbookEditions()).toEqual({ editions: [], damaged: [] });
});

test("it travels with the file: saved, opened, computed before it is read and again after", async () => {
  await office.formula("A1", CARDIOLOGIST);
  await saveWorkbookEdition(sampleEdition);
  await reopen();
  expect(await office.formula("B1", CARDIOLOGIST)).toMatch(/^#/);
  await startEditions();
  expect(await office.show("B1")).toBe(IN_2025);
  expect(await office.show("A1")).toBe(IN_2025);
  const { editions } = await workbookEditions();
  expect(editions.map(({ edition }) => edition)).toEqual([copyOf(sampleEdition)]);
  expect(editions[0]!.bytes).toBe(Buffer.byteLength(JSON.stringify(sampleEdition)));
});

test("a successor of the 2013 agreement: both answer by date, a gap between them answers for neither", async () => {
  const [kirov] = shippedEditions;
  const successor = {
    ...copyOf(kirov!),
    id: "kirov-2014",
    aliases: undefined,
    inForce: { from: "2014-02-01", to: "2014-12-31" },
  };
  const visits = successor.tables.find(({ id }: { id: string }) => id === "annex-3");
  visits.rows.find(({ key }: { key: string }) => key === "Кардиолог").cells[0] = "300.00";
  expect(await saveWorkbookEdition(copyOf(successor))).toEqual([]);
  const asked = (edition: string) => office.formula("A1", `=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE,,"${edition}")`);
  expect(await asked("31.12.2013")).toBe(216.02);
  expect(await asked("01.02.2014")).toBe(300);
  expect(await asked("31.01.2014")).toMatch(/^#N\/A .*31\.01\.2014/);
  expect(await asked("01.01.2014")).toMatch(/^#N\/A/);
  expect(await office.formula("A2", '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE)')).toBe(300);
});

test("the workbook's choice is kept and says so when what it has chosen is gone", async () => {
  await saveWorkbookEdition(sampleEdition);
  await chooseEdition("tariff", "kirov-2013");
  expect(await office.formula("A1", '=OMS.TARIFF("Торакальный хирург")')).toBe(270.98);
  await chooseEdition("tariff", sampleEdition.id);
  expect(await office.formula("A2", CARDIOLOGIST)).toBe(IN_2025);
  await reopen();
  await startEditions();
  expect(currentEditions().chosen).toEqual({ tariff: sampleEdition.id });
  await removeWorkbookEdition(sampleEdition.id);
  expect(await office.show("A2")).toMatch(/^#N\/A .*«sample-2025»/);
  await chooseEdition("tariff", undefined);
  expect(await office.show("A1")).toBe(270.98);
});

test("two regions at once: nothing is picked until the workbook chooses", async () => {
  await saveWorkbookEdition(sampleEdition);
  await saveWorkbookEdition(sampleWith({ id: "other-2025", region: "Заозёрный край", aliases: undefined }));
  expect(await office.formula("A1", CARDIOLOGIST)).toMatch(
    /^#VALUE! .*sample-2025.*other-2025|other-2025.*sample-2025/,
  );
  expect(await office.formula("A2", `${CARDIOLOGIST.slice(0, -1)},,DATE(2025,3,1))`)).toMatch(/^#VALUE!/);
  await chooseEdition("tariff", "other-2025");
  expect(await office.show("A1")).toBe(IN_2025);
  expect(await office.show("A2")).toBe(IN_2025);
});

test.each<[string, string, (xml: string) => string]>([
  ["a changed figure", "changed", (xml) => xml.replace("2025-12-31", "2026-12-31")],
  ["a part that is no record", "unreadable", (xml) => xml.replace(/ sum="[^"]*"/, "")],
])("%s: the edition is told damaged, kept, and named by the formulas that need it", async (_name, damage, spoil) => {
  await saveWorkbookEdition(sampleEdition);
  await office.formula("A1", CARDIOLOGIST);
  await office.formula("A2", '=OMS.EKD("6.10","стационар")');
  await spoilParts(spoil);
  await refreshEditions();
  const { editions, damaged } = await workbookEditions();
  expect(editions).toEqual([]);
  expect(damaged).toMatchObject([{ damage, bytes: expect.any(Number) as number }]);
  expect(liveEditions().workbook.damaged).toHaveLength(1);
  if (damage === "changed") {
    expect(damaged[0]).toMatchObject({ id: sampleEdition.id, title: sampleEdition.title });
    expect(await office.show("A1")).toMatch(/^#N\/A .*Приозёрного края/);
    expect(await office.show("A2")).toBe(0.3);
  } else expect(await office.show("A1")).toMatch(/^#N\/A .*поврежден/);
  await reopen();
  await startEditions();
  expect((await workbookEditions()).damaged).toHaveLength(1);

  await removeDamagedEdition(damaged[0]!);
  expect(await workbookEditions()).toEqual({ editions: [], damaged: [] });
  expect(await office.show("A2")).toBe(0.3);
});

test("what is no edition is refused, and so is the id of one that ships", async () => {
  const spoilt = copyOf(sampleEdition);
  spoilt.tables[0].rows[0].cells.pop();
  expect(await saveWorkbookEdition(spoilt)).toMatchObject([{ id: "wrongWidth" }]);
  expect(await saveWorkbookEdition(sampleWith({ id: "kirov-2013" }))).toMatchObject([{ id: "reservedId" }]);
  expect(await workbookEditions()).toEqual({ editions: [], damaged: [] });
});

test("the organisation's editions: read at the start, the workbook's own with the same id counts before them", async () => {
  published = {
    "editions/index.json": JSON.stringify({ editions: ["sample-2025.json"] }),
    "editions/sample-2025.json": JSON.stringify(sampleEdition),
  };
  await office.formula("A1", CARDIOLOGIST);
  await startEditions();
  expect(await office.show("A1")).toBe(IN_2025);
  const own = copyOf(sampleEdition);
  own.tables[0].rows[0].cells = own.tables[0].rows[0].cells.map(() => "777.00");
  await saveWorkbookEdition(own);
  expect(await office.show("A1")).toBe(777);
});

test("what is published and wrong is told", async () => {
  published = {
    "editions/index.json": JSON.stringify({ editions: ["good.json", "bad.json", "gone.json"] }),
    "editions/good.json": JSON.stringify(sampleEdition),
    "editions/bad.json": "{",
  };
  await startEditions();
  expect(liveEditions().problems).toMatchObject([
    { file: "bad.json", kind: "invalid", defects: [{ id: "notJson" }] },
    { file: "gone.json", kind: "absent" },
  ]);
  expect(await office.formula("A1", '=OMS.TARIFF("Кардиолог",3,"дети",FALSE,,"sample-2025")')).toBe(IN_2025);
  published = { "editions/index.json": JSON.stringify({ editions: ["../secret.json"] }) };
  await startEditions();
  expect(liveEditions().problems).toMatchObject([{ file: "index.json", kind: "list" }]);
});

test("nothing published, a server that does not answer and a page in place of the list are three things", async () => {
  await office.formula("A1", CARDIOLOGIST);
  const before = await office.show("A1");
  await startEditions();
  expect(liveEditions().problems).toEqual([]);
  const answers: readonly (readonly [string, () => Response])[] = [
    ["unreachable", () => new Response("", { status: 503 })],
    [
      "unreachable",
      () => {
        throw new TypeError("Failed to fetch");
      },
    ],
    ["page", () => new Response("<html>", { headers: { "content-type": "text/html; charset=utf-8" } })],
  ];
  for (const [kind, answer] of answers) {
    everywhere = answer;
    await refreshOrganisation();
    expect(liveEditions().problems).toMatchObject([{ file: "index.json", kind }]);
    // Nothing is known to have been there: formulas go on as they were.
    expect(await office.show("A1")).toBe(before);
  }
});

test("what was published and cannot be reached now is named, and nothing answers in its place", async () => {
  published = {
    "editions/index.json": JSON.stringify({ editions: ["sample-2025.json"] }),
    "editions/sample-2025.json": JSON.stringify(sampleEdition),
  };
  await office.formula("A1", CARDIOLOGIST);
  await office.formula("A2", '=OMS.TARIFF("Кардиолог",2,"взрослые",FALSE,,"kirov-2013")');
  await startEditions();
  expect(await office.show("A1")).toBe(IN_2025);
  forget();
  everywhere = () => new Response("", { status: 503 });
  await startEditions();
  expect(await office.show("A1")).toMatch(/^#N\/A .*Приозёрного края/);
  expect(await office.show("A2")).toBe(216.02);
  everywhere = undefined;
  await refreshOrganisation();
  expect(liveEditions().problems).toEqual([]);
  expect(await office.show("A1")).toBe(IN_2025);

  published = {};
  await refreshOrganisation();
  everywhere = () => new Response("", { status: 503 });
  await refreshOrganisation();
  expect(await office.show("A1")).not.toMatch(/Приозёрного/);
});

test("what a co-author has put into the file is seen when the user comes back to the pane", async () => {
  await startEditions();
  await office.formula("A1", CARDIOLOGIST);
  await workbookStore("urn:oms-excel:editions").write(sampleEdition.id, sampleEdition);
  await refreshIfChanged();
  expect(await office.show("A1")).toBe(IN_2025);
  const calls = () => office.host.functions.stats.customFunctionCalls;
  const before = calls();
  await refreshIfChanged();
  expect(calls()).toBe(before);
});

test("a workbook without editions of its own is not calculated again", async () => {
  await office.formula("A1", "=OMS.KZG(7001)");
  const before = office.host.functions.stats.customFunctionCalls;
  await startEditions();
  await office.show("A1");
  expect(office.host.functions.stats.customFunctionCalls).toBe(before);
  expect(office.startup).toEqual([]);
});
