import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { planSheet, planTableSheet } from "../../../src/sheets/council";
import type { ProfileName } from "../../../src/workbench/office/contract";
import { executors2025, plan2025 } from "../../sheets/council/plans";
import { type PlanOffice, startPlanOffice } from "./office";

let office: PlanOffice;
afterEach(() => office.dispose());

const plans = () => [planTableSheet(plan2025, executors2025.length), planSheet(plan2025)];

/** What each `Excel.run` was asked to do with the undo of its requests. */
function watchRuns(profile: ProfileName): (boolean | undefined)[] {
  office = startPlanOffice({ profile });
  const asked: (boolean | undefined)[] = [];
  const { run } = office.Excel;
  const watched = (...args: [Excel.RunOptions, never] | [never]) => {
    asked.push(args.length === 2 ? args[0].mergeUndoGroup : undefined);
    return Reflect.apply(run, office.Excel, args) as Promise<unknown>;
  };
  (globalThis as { Excel?: unknown }).Excel = Object.assign(Object.create(office.Excel), { run: watched });
  return asked;
}

test.each<[ProfileName, boolean | undefined]>([
  ["ltsc2021", undefined],
  ["microsoft365", true],
  ["web", true],
])("%s: a build is one step of undo where the host can group", async (profile, grouped) => {
  const asked = watchRuns(profile);
  await applySheetPlans(plans(), { choice: "keep" });
  // To look what is there changes nothing and needs no group.
  expect(asked).toEqual([undefined, grouped]);
});

test("a sheet that is deleted cannot be taken back: Excel is not asked for a group", async () => {
  const asked = watchRuns("web");
  await applySheetPlans(plans(), { choice: "keep" });
  asked.length = 0;
  await applySheetPlans(plans(), { choice: "replace" });
  expect(asked).toEqual([undefined, undefined]);
});

test.each(["UndoNotSupported", "InternalError"])(
  "a host that refuses the group (%s) gets the sheets without it",
  async (code) => {
    const asked = watchRuns("web");
    office.failAt(2, 0.9, code);
    await applySheetPlans(plans(), { choice: "keep" });
    expect(asked).toEqual([undefined, true, undefined]);
    expect(office.names()).toEqual(["Лист1", "Таблица плана", "План работы 2025"]);
  },
);

test("one Ctrl+Z takes back what one request has built", async () => {
  office = startPlanOffice({ profile: "web" });
  const before = await office.everything();
  await applySheetPlans([planSheet(plan2025)], { choice: "keep" });
  expect(office.names()).toEqual(["Лист1", "План работы 2025"]);
  await office.undo();
  expect(await office.everything()).toEqual(before);
});

test("changes of one request are taken back in their order", async () => {
  office = startPlanOffice({ profile: "web" });
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [["было"]];
    await context.sync();
    cell.values = [["раз"]];
    cell.format.font.bold = true;
    cell.values = [["два"]];
    await context.sync();
  });
  await office.undo();
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values,format/font/bold");
    await context.sync();
    expect([cell.values, cell.format.font.bold]).toEqual([[["было"]], false]);
  });
});
