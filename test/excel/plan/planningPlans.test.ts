/** The sheets of the planning tabs, written by the real client over the real host and computed by its grid. */
import { shippedEditions } from "../../../src/editions";
import { modelPolyclinic2017 as road } from "../../../src/editions/roadMap";
import { applySheetPlans } from "../../../src/excel/plan/applySheetPlan";
import { toSerial } from "../../../src/rules/dates";
import { monthView } from "../../../src/rules/deadlines/monthView";
import { countedTerms } from "../../../src/rules/deadlines/termList";
import { criteriaOf } from "../../../src/rules/targets/criteria";
import { monthSheet, remindersSheet, termsSheet } from "../../../src/sheets/deadlines";
import {
  districtsSheet,
  documentsSheet,
  fundingSheet,
  informingSheet,
  monitoringSheet,
  planSheet,
  weeksOf,
} from "../../../src/sheets/roadmap";
import { targetsSheet } from "../../../src/sheets/targets";
import { type PlanOffice, startPlanOffice } from "./office";

let office: PlanOffice;
beforeEach(() => {
  office = startPlanOffice();
});
afterEach(() => office.dispose());

const edition = (id: string) => shippedEditions.find((candidate) => candidate.id === id)!;

const readValues = async (sheet: string, address: string): Promise<unknown[][]> => {
  await office.host.settled();
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
};

const write = (sheet: string, address: string, value: unknown) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test("the sheets of terms", async () => {
  const kirov = edition("kirov-2013");
  const start = toSerial(2025, 1, 13);
  const terms = countedTerms(kirov, start);
  const title = kirov.document.title;
  await applySheetPlans(
    [
      termsSheet({ document: title, terms, start: "2025-01-13" }),
      remindersSheet(title, terms, start),
      monthSheet(title, 2025, 1, monthView(kirov, 2025, 1)),
    ],
    { choice: "keep" },
  );
  expect(office.names().slice(-3)).toEqual(["Сроки", "Напоминания", "Регламент январь 2025"]);
  expect((await readValues("Сроки", "F5:F7")).flat()).toEqual([start, start, start]);
  expect((await readValues("Напоминания", "A3:A5")).flat()).toEqual([start + 1, start + 2, toSerial(2025, 2, 28)]);
});

test("the sheets of the road map: course, shares, per cent", async () => {
  const weeks = weeksOf(toSerial(2017, 5, 1), toSerial(2017, 8, 15));
  await applySheetPlans(
    [
      planSheet(road, weeks),
      monitoringSheet(road, weeks),
      informingSheet(road, weeks),
      fundingSheet(road),
      districtsSheet(road),
      documentsSheet(road),
    ],
    { choice: "keep" },
  );
  const plan = await readValues("Дорожная карта", "A1:H30");
  const row = plan.findIndex(([no]) => no === "2.3.1") + 1;
  expect(plan[row - 1]![7]).toBe("просрочено");
  await write("Дорожная карта", `G${row}`, "выполнено");
  expect((await readValues("Дорожная карта", `H${row}`)).flat()).toEqual([""]);

  await write("Еженедельный мониторинг", "F5", 0.5);
  await write("Еженедельный мониторинг", "H5", 0.8);
  await write("Еженедельный мониторинг", "F6", 1);
  const monitoring = await readValues("Еженедельный мониторинг", "A5:H25");
  expect(monitoring.slice(0, 3).map((line) => line[3])).toEqual([0.8, 1, ""]);
  expect(monitoring.find(([label]) => label === "Средняя доля выполнения")!.slice(5)).toEqual([0.75, "", 0.8]);
  expect(monitoring.find(([label]) => label === "Отчитались мероприятий")!.slice(5)).toEqual([2, 0, 1]);

  await write("Информирование", "C4", 200);
  await write("Информирование", "D4", 50);
  expect((await readValues("Информирование", "E4:E5")).flat()).toEqual([25, ""]);
  const districts = await readValues("Округа и кураторы", "A3:F12");
  expect(districts.find((line) => line[1] === "Всего")![3]).toBe(30);
});

test("the assessment counts what is met by group and territory", async () => {
  const penza = edition("penza-2019");
  const criteria = criteriaOf(penza);
  const territories = ["Пенза", "Кузнецк"].map((name) => ({ name, actuals: [] }));
  await applySheetPlans([targetsSheet({ edition: penza, criteria, territories })], { choice: "keep" });
  const cells = await readValues("Оценка показателей", "A1:K80");
  const first = cells.findIndex(([no]) => no === 1);
  const rows = cells.slice(first, first + 62).filter(([no]) => typeof no === "number");
  expect(rows.map(([, , scope]) => scope)).toEqual(criteria.map(({ scope }) => scope));
  const totals = cells.find((line) => line[1] === "Все показатели, Кузнецк")!;
  expect(totals.slice(2, 6)).toEqual([0, 0, 61, 61]);
});

test("what was typed survives building anew; what has no place stays on the old sheet", async () => {
  const week = (from: [number, number], to: [number, number]) =>
    weeksOf(toSerial(2017, ...from), toSerial(2017, ...to));
  const may = week([5, 1], [5, 28]);
  await applySheetPlans([planSheet(road, may), monitoringSheet(road, may)], { choice: "keep" });
  await write("Дорожная карта", "E10", "Иванов И. И.");
  await write("Дорожная карта", "D10", 42_900);
  await write("Еженедельный мониторинг", "F5", 0.25);
  await write("Еженедельный мониторинг", "I5", 0.5);
  await office.host.settled();

  const aside: string[] = [];
  const june = week([5, 22], [6, 25]);
  await applySheetPlans([planSheet(road, june), monitoringSheet(road, june)], {
    choice: "replace",
    onAside: (names) => aside.push(...names),
  });
  expect(aside).toEqual(["Еженедельный мониторинг (2)"]);
  expect(office.names()).toEqual(["Лист1", "Дорожная карта", "Еженедельный мониторинг", "Еженедельный мониторинг (2)"]);
  expect((await readValues("Дорожная карта", "D10:E10")).flat()).toEqual([42_900, "Иванов И. И."]);
  expect((await readValues("Еженедельный мониторинг", "D5:F5")).flat()).toEqual([0.5, "", 0.5]);
  expect((await readValues("Еженедельный мониторинг (2)", "F5")).flat()).toEqual([0.25]);
});
