import { DETAIL_FIELDS, DETAIL_TITLES, detailValues, readDetails } from "../../../src/rules/council/details";
import { readExecutors } from "../../../src/rules/council/executors";
import { executors2025, plan2025 } from "./plan2025";

const { details } = plan2025;
const rows = (changed: Partial<Record<(typeof DETAIL_FIELDS)[number], unknown>> = {}) =>
  DETAIL_FIELDS.map((field) => [DETAIL_TITLES[field], changed[field] ?? detailValues(details)[field]]);

describe("the council's details", () => {
  test("what the table was given is read back", () => {
    expect(readDetails(rows(), details)).toEqual({ ...details, chair: "", secretary: "", place: "" });
  });

  test("what the secretary changes, in any order; a year that is none is not taken", () => {
    const changed = rows({ year: "скоро", chair: " И.И. Иванов ", position: "министр\r\nздравоохранения" }).reverse();
    expect(readDetails(changed, details)).toMatchObject({
      year: 2025,
      chair: "И.И. Иванов",
      approval: { position: ["министр", "здравоохранения"] },
    });
  });

  test("a table without a row of it falls back on the plan's own", () => {
    expect(readDetails([], details).titleLines).toEqual(details.titleLines);
  });
});

test("executors: the edition's keep their ids, new ones are added, blank and repeated rows are not", () => {
  const read = readExecutors(
    [
      ["ТФОМС Кировской области", "Фонд", ""],
      ["", "", ""],
      ["Фонд «Забота»", "", "ДА"],
      ["тфомс кировской области", "", ""],
    ],
    executors2025,
  );
  expect(read).toMatchObject([
    { id: "tfoms", title: "ТФОМС Кировской области", short: "Фонд" },
    { id: "?фонд «забота»", title: "Фонд «Забота»", short: "Фонд «Забота»", invited: true },
  ]);
  expect(read[0]!.aliases).toContain("ТФОМС");
});
