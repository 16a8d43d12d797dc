import { addDecisions } from "../../../src/excel/council/addDecisions";
import { readCouncil } from "../../../src/excel/council/readCouncil";
import { dataSheets } from "../../../src/excel/council/sheetPlans";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { ExcelRefusal } from "../../../src/excel/request";
import { controlSheet } from "../../../src/sheets/council";
import { decisions, executors2025, plan2025 } from "../../sheets/council/plans";
import { type PlanOffice, startPlanOffice } from "../plan/office";

let office: PlanOffice;
beforeEach(() => {
  office = startPlanOffice();
});
afterEach(() => office.dispose());

const CONTROL = "Контроль решений";

/** The sheets of the plan, and a control list with a column, a row and a look of the secretary's own. */
async function start(): Promise<void> {
  await applySheetPlans([...dataSheets(plan2025, executors2025), controlSheet(decisions)], { choice: "keep" });
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CONTROL);
    context.workbook.tables.getItem("Решения_совета").resize("A3:J7");
    sheet.getRange("I3:J3").values = [["Куратор", "Дней"]];
    sheet.getRange("I4:J4").formulas = [["Сидорова", "=F5-TODAY()"]];
    sheet.getRange("D4").format.fill.color = "#FFFF00";
    await context.sync();
  });
}

const read = (address: string) =>
  office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(CONTROL).getRange(address);
    range.load("values,formulas,numberFormat,format/fill/color,format/font/name");
    await context.sync();
    return range;
  });

const rules = () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CONTROL);
    const formats = sheet.getRange("A32:H32").conditionalFormats.load("items/type");
    const due = sheet.getRange("F32").dataValidation.load("type");
    await context.sync();
    return [formats.items.length, due.type];
  });

test("items without a row get one; what stands there stays, columns of the secretary's too", async () => {
  await start();
  const before = await read("A1:J7");
  expect(await addDecisions(await readCouncil(""))).toBe(25);
  const after = await read("A1:J7");
  expect([after.formulas, after.numberFormat]).toEqual([before.formulas, before.numberFormat]);
  expect((await read("D4")).format.fill.color).toBe("#FFFF00");
  const added = await read("A8:J32");
  expect(added.values[0]).toEqual([
    ...[1, "Февраль", 2, ""],
    "Страховая медицинская организация\nМедицинские организации (при необходимости)",
    ...["", "", "", "", ""],
  ]);
  expect(added.values.at(-1)!.slice(0, 3)).toEqual([5, "Ноябрь", 6]);
  expect((await read("A8:H8")).format.font.name).toBe("Times New Roman");
  expect(await rules()).toEqual([2, "Date"]);
  const council = await readCouncil("");
  expect(council.decisions).toHaveLength(decisions.length + 25);
  expect(await addDecisions(council)).toBe(0);
});

test("an executor's name that looks like a formula stays a text", async () => {
  const plan = { ...plan2025, meetings: plan2025.meetings.slice(0, 1) };
  const items = plan.meetings[0]!.items.map((item) => ({
    ...item,
    executors: [{ id: "?", title: "=1+1", short: "=1+1" }],
  }));
  const meetings = [{ ...plan.meetings[0]!, items }];
  await applySheetPlans([...dataSheets({ ...plan, meetings }, executors2025), controlSheet([])], { choice: "keep" });
  await addDecisions(await readCouncil(""));
  expect((await read("E5")).values).toEqual([["=1+1"]]);
});

test("a workbook without the list has nothing to add to", async () => {
  await applySheetPlans(dataSheets(plan2025, executors2025), { choice: "keep" });
  expect(await addDecisions(await readCouncil(""))).toBeUndefined();
});

test.each([0, 0.5, 0.9, 1])(
  "a host that fails when %d of a request is done leaves the list as it was",
  async (share) => {
    await start();
    const council = await readCouncil("");
    const before = await office.everything();
    for (const request of [1, 2]) {
      office.failAt(request, share);
      await expect(addDecisions(council)).rejects.toThrow(ExcelRefusal);
      expect(await office.everything()).toEqual(before);
    }
  },
);
