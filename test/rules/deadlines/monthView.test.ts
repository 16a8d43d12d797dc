import { shippedEditions } from "../../../src/editions";
import { toSerial } from "../../../src/rules/dates";
import { monthView } from "../../../src/rules/deadlines/monthView";

const edition = shippedEditions.find(({ id }) => id === "kirov-2013")!;
const dueOf = (year: number, month: number, holidays?: ReadonlySet<number>) =>
  monthView(edition, year, month, holidays)
    .flat()
    .flatMap((day) => (day?.due.length ? [[day.day, ...day.due] as const] : []));

test("January 2025: registers on the 14th, processing on the 15th, late ones of December by the 31st", () => {
  expect(dueOf(2025, 1)).toEqual([
    [14, "МО: Передать реестры оказанной медицинской помощи"],
    [15, "ТФОМС: Обработать реестры и разослать результаты"],
    [31, "ТФОМС: Обработать реестры, полученные после 4-го рабочего дня"],
  ]);
});

test("weeks begin on Monday and hold every day of the month once", () => {
  for (const [year, month, length] of [
    [2024, 2, 29],
    [2025, 2, 28],
    [2025, 9, 30],
    [2026, 6, 30],
  ] as const) {
    const weeks = monthView(edition, year, month);
    const days = weeks.flat().flatMap((day) => (day ? [day.day] : []));
    expect(days).toEqual(Array.from({ length }, (_, index) => index + 1));
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    expect(weeks[0]!.findIndex(Boolean)).toBe((first + 6) % 7);
  }
});

test("November 2025: the worked Saturday is no day off, the holiday has its name, own days off move the terms", () => {
  const days = monthView(edition, 2025, 11).flat();
  expect(days.find((day) => day?.day === 1)).toMatchObject({ off: false, remark: "Рабочий день" });
  expect(days.find((day) => day?.day === 4)).toMatchObject({ off: true, remark: "День народного единства" });
  expect(dueOf(2025, 11).map(([day]) => day)).toEqual([7, 10, 30]);
  expect(dueOf(2025, 11, new Set([toSerial(2025, 11, 6)])).map(([day]) => day)).toEqual([10, 11, 30]);
});
