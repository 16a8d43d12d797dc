/** What users typed into a sheet, when it is built anew: by key and title, nothing lost. */
import { modelPolyclinic2017 as road } from "../../src/editions/roadMap";
import { serialOfIso } from "../../src/rules/dates";
import { keepInputs, type StandingSheet } from "../../src/sheets/keepInputs";
import { informingSheet, monitoringSheet, planSheet, weeksOf } from "../../src/sheets/roadmap";
import type { CellContent, SheetPlan } from "../../src/sheets/sheetPlan";
import { targetsSheet, type TargetsSheetQuery } from "../../src/sheets/targets/targetsSheet";

type Sheet = { formulas: unknown[][]; values: unknown[][] };

const plain = (content: CellContent): unknown => {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  if (content.kind === "date") return serialOfIso(content.date);
  return content.kind === "number" ? content.value : content.formula;
};
/** The sheet as it stands when it has been built and nobody has counted its formulas. */
function built({ blocks }: SheetPlan): Sheet {
  const formulas = blocks[0]!.cells.map((row) => row.map(plain));
  const values = formulas.map((row) => row.map((cell) => (String(cell).startsWith("=") ? 0 : cell)));
  return { formulas, values };
}
function put({ formulas, values }: Sheet, row: number, column: number, value: unknown, formula: unknown = value): void {
  formulas[row]![column] = formula;
  values[row]![column] = value;
}
const cellsOf = (plan: SheetPlan) => plan.blocks[0]!.cells;
const rowOf = (plan: SheetPlan, no: unknown) => cellsOf(plan).findIndex(([first]) => first === no);

const may = weeksOf(serialOfIso("2017-05-01"), serialOfIso("2017-05-28"));
const june = weeksOf(serialOfIso("2017-05-22"), serialOfIso("2017-06-25"));

test.each([
  ["plan", planSheet(road, may)],
  ["monitoring", monitoringSheet(road, may)],
  ["informing", informingSheet(road, may)],
])("an untouched %s is built as it was", (_, plan) => {
  const { plan: kept, left } = keepInputs(plan, built(plan));
  expect({ left, kept }).toEqual({ left: 0, kept: plan });
});

test("officers, dates and the course stay with their measures; a date that was cleared stays cleared", () => {
  const plan = planSheet(road, may);
  const sheet = built(plan);
  const [first, survey] = [rowOf(plan, "1.1"), rowOf(plan, "2.3.1")];
  put(sheet, first, 2, 42_857);
  put(sheet, first, 4, "=Иванов");
  put(sheet, first, 6, "выполнено");
  put(sheet, survey, 3, "");
  put(sheet, 2, 0, "И.И. Петров");
  const { plan: kept, left } = keepInputs(planSheet(road, june), sheet);
  const cells = cellsOf(kept);
  expect(left).toBe(0);
  // A text that begins with "=" is a text still.
  expect([cells[first]![2], cells[first]![4], cells[first]![6]]).toEqual([42_857, "=Иванов", "выполнено"]);
  expect(cells[survey]![3]).toBeNull();
  expect(cells[2]![0]).toBe("И.И. Петров");
});

test("a long name makes its row higher", () => {
  const plan = planSheet(road, may);
  const sheet = built(plan);
  const row = rowOf(plan, "2.3.2");
  put(sheet, row, 4, "Начальник управления организации обязательного медицинского страхования ".repeat(4));
  const heightIn = ({ rowHeights }: SheetPlan) => rowHeights!.find((one) => one.row === row)!.height;
  expect(heightIn(keepInputs(plan, sheet).plan)).toBeGreaterThan(heightIn(plan));
});

test("rows and columns that the user has put in between do not shift what was typed", () => {
  const plan = planSheet(road, may);
  const sheet = built(plan);
  put(sheet, rowOf(plan, "1.2"), 4, "Сидоров");
  for (const matrix of [sheet.formulas, sheet.values]) {
    matrix.splice(
      rowOf(plan, "1.1") + 1,
      0,
      matrix[0]!.map(() => ""),
    );
    for (const line of matrix) line.splice(1, 0, "");
  }
  const { plan: kept, left } = keepInputs(plan, sheet);
  expect([cellsOf(kept)[rowOf(plan, "1.2")]![4], left]).toEqual(["Сидоров", 0]);
});

test("shares stay with their weeks; those of weeks that the new period has not are counted", () => {
  const old = monitoringSheet(road, may);
  const sheet = built(old);
  const row = rowOf(old, "1.1");
  put(sheet, row, 5, 0.1);
  put(sheet, row, 8, 0.8);
  const { plan, left } = keepInputs(monitoringSheet(road, june), sheet);
  expect(cellsOf(plan)[row]!.slice(5)).toEqual([0.8, null, null, null, null]);
  expect(left).toBe(1);
});

test("a week of another year is another week", () => {
  const old = monitoringSheet(road, may);
  const sheet = built(old);
  put(sheet, rowOf(old, "1.1"), 5, 0.1);
  // 1 May 2023 was a Monday too.
  const later = weeksOf(serialOfIso("2023-05-01"), serialOfIso("2023-05-28"));
  expect(keepInputs(monitoringSheet(road, later), sheet).left).toBe(1);
});

test("several organisations of a week, and weeks of the user's own, go to the spare rows", () => {
  const old = informingSheet(road, may);
  const sheet = built(old);
  const first = old.inputs!.rows.from;
  const spare = first + may.length;
  for (const [row, cells] of [
    [first, [cellsOf(old)[first]![0], "Поликлиника 1", 200, 50]],
    [spare, [cellsOf(old)[first]![0], "Поликлиника 2", 100, 10]],
    [spare + 1, ["май, итог", "Поликлиника 3", 10, 1]],
  ] as const)
    cells.forEach((cell, column) => put(sheet, row, column, cell));
  const { plan, left } = keepInputs(informingSheet(road, may), sheet);
  const rows = cellsOf(plan).map((row) => row.slice(0, 4));
  expect(left).toBe(0);
  expect(rows[first]!.slice(1)).toEqual(["Поликлиника 1", 200, 50]);
  expect(rows).toContainEqual([cellsOf(old)[first]![0], "Поликлиника 2", 100, 10]);
  expect(rows).toContainEqual(["май, итог", "Поликлиника 3", 10, 1]);
});

describe("the assessment", () => {
  const criteria: TargetsSheetQuery["criteria"] = [
    { no: "1", name: "Первый", scope: "всего", unit: "%", value: "70", group: "А", first: true, source: "" },
    {
      no: "1",
      name: "Первый",
      label: "- город",
      scope: "город",
      unit: "%",
      value: "7",
      group: "А",
      first: false,
      source: "",
    },
    { no: "2", name: "Второй", scope: "всего", unit: "%", value: "7.5", group: "Б", first: true, source: "" },
  ];
  const edition = { id: "own", title: "Своя" };
  const sheetOf = (names: readonly string[], actuals: readonly (number | undefined)[] = []) =>
    targetsSheet({ edition, criteria, territories: names.map((name) => ({ name, actuals })) });
  const other = { id: "next", title: "Другая", criteria };

  test("actual values stay with territory, criterion and scope, beside targets of another edition too", () => {
    const old = sheetOf(["Пенза", "Кузнецк"]);
    const sheet = built(old);
    const first = old.inputs!.rows.from + 1;
    put(sheet, first, 5, 71);
    put(sheet, first + 1, 8, 6);
    const wider = targetsSheet({
      edition,
      criteria,
      other,
      territories: ["Кузнецк", "Сердобск", "Пенза"].map((name) => ({ name, actuals: [] })),
    });
    const { plan, left } = keepInputs(wider, sheet);
    expect(left).toBe(0);
    expect(cellsOf(plan)[first]![13]).toBe(71);
    expect(cellsOf(plan)[first + 1]![7]).toBe(6);
  });

  test("a territory that is gone, a value that the range says otherwise, a formula that moves: all are counted", () => {
    const old = sheetOf(["Пенза", "Кузнецк"]);
    const sheet = built(old);
    const first = old.inputs!.rows.from + 1;
    put(sheet, first, 5, 71);
    expect(keepInputs(sheetOf(["Кузнецк"]), sheet).left).toBe(1);
    expect(keepInputs(sheetOf(["Пенза"], [72]), sheet).left).toBe(1);
    expect(keepInputs(sheetOf(["Пенза"], [71]), sheet).left).toBe(0);
    put(sheet, first, 5, 71, "=B1*2");
    const same = keepInputs(sheetOf(["Пенза", "Сердобск"]), sheet);
    expect([cellsOf(same.plan)[first]![5], same.left]).toEqual([{ kind: "formula", formula: "=B1*2" }, 0]);
    const moved = keepInputs(sheetOf(["Сердобск", "Пенза"]), sheet);
    expect([cellsOf(moved.plan)[first]![8], moved.left]).toEqual([71, 1]);
  });

  test("a column of the user's own, and a sheet that is none of ours, stay", () => {
    const old = sheetOf(["Пенза"]);
    const sheet = built(old);
    const { header, rows } = old.inputs!;
    for (const matrix of [sheet.formulas, sheet.values]) for (const line of matrix) line.push("");
    put(sheet, header, 8, "Примечание");
    put(sheet, rows.from, 8, "уточнить");
    expect(keepInputs(old, sheet).left).toBe(1);
    const foreign: StandingSheet = { formulas: [["моё"]], values: [["моё"]] };
    expect(keepInputs(old, foreign)).toMatchObject({ left: 1, plan: old });
  });
});
