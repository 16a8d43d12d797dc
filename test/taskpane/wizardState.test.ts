import {
  begin,
  editionIdOf,
  inCurrency,
  missingFields,
  ofCatalogue,
  retaken,
  tableIdOf,
} from "../../src/taskpane/editions/wizard/wizardState";
import { sampleEdition } from "../support/sampleEdition";

const table = (name: string) => {
  const values = [
    ["Приложение № 4", ""],
    ["Врач", "1 уровень"],
    ["Хирург", 1],
  ];
  const formats = values.map((row) => row.map(() => "General"));
  return { address: `${name}!A1:B3`, range: { content: { id: name, name, values, formats } } };
};
const state = begin(table("Лист1"));

test("what stands above the table names its annex; without a title the sheet gives its name", () => {
  expect(state.table).toMatchObject({ annex: "4", title: "Лист1", unit: "RUB" });
});

test("a second table gets a code of its own: nothing of the edition is replaced unasked", () => {
  expect(tableIdOf(state, undefined)).toBe("table-1");
  const [first] = sampleEdition.tables;
  const tables = [
    { ...first!, id: "table-1" },
    { ...first!, id: "table-2" },
  ];
  expect(tableIdOf(state, { ...sampleEdition, tables })).toBe("table-3");
  const named = { ...state, table: { ...state.table, id: " table-1 " } };
  expect(tableIdOf(named, { ...sampleEdition, tables })).toBe("table-1");
});

test("the code of the edition is made of its region and first year", () => {
  const typed = (fields: Partial<typeof state.fields>) =>
    editionIdOf({ ...state, fields: { ...state.fields, ...fields } });
  expect(typed({ region: "Пермский край", from: "2026-01-01" })).toBe("permskiy-kray-2026");
  expect(typed({ editionTitle: "Щучинск, 2026", from: "2026-01-01" })).toBe("schuchinsk-2026");
  expect(typed({ id: "own-1", region: "Пермский край" })).toBe("own-1");
  expect(missingFields(state)).toEqual(["editionTitle", "from"]);
  expect(missingFields({ ...state, extend: "sample-2025" })).toEqual([]);
});

test("coefficients have no currency, sums have the edition's", () => {
  expect(ofCatalogue(state, "kzg").table.unit).toBe("коэффициент");
  expect(inCurrency(state, "KZT").table.unit).toBe("KZT");
  expect(inCurrency(ofCatalogue(state, "mo"), "KZT").table.unit).toBe("коэффициент");
});

test("the same table read again keeps what was said of it; another one keeps what was said of the edition", () => {
  const said = {
    ...state,
    fields: { ...state.fields, region: "Пермский край" },
    table: { ...state.table, title: "Врачи" },
  };
  expect(retaken(said, table("Лист1"))).toMatchObject({
    table: { title: "Врачи" },
    fields: { region: "Пермский край" },
  });
  expect(retaken(said, table("Лист2"))).toMatchObject({
    table: { title: "Лист2" },
    fields: { region: "Пермский край" },
  });
});
