import { shippedEditions } from "../../../src/editions";
import type { CalendarYear } from "../../../src/editions/calendars";
import type { Edition } from "../../../src/editions/format";
import { toSerial } from "../../../src/rules/dates";
import { termEvents } from "../../../src/rules/deadlines/events";
import { calendarFile, folded } from "../../../src/rules/deadlines/ics";
import { monthView } from "../../../src/rules/deadlines/monthView";
import { calendarNotes } from "../../../src/rules/calendarNotes";
import { calendarYears, countedTerms } from "../../../src/rules/deadlines/termList";

const kirov = shippedEditions.find(({ id }) => id === "kirov-2013")!;
const penza = shippedEditions.find(({ id }) => id === "penza-2019")!;

test("the calendars that terms are counted by, and what is to be known of them", () => {
  const counted = countedTerms(kirov, toSerial(2025, 5, 30));
  expect(calendarYears(counted)).toEqual([2025]);
  const [term] = counted;
  expect(
    calendarYears([
      { ...term!, years: [2026] },
      { ...term!, years: [2025, 2026] },
    ]),
  ).toEqual([2025, 2026]);
  expect(calendarYears([{ ...term!, years: undefined }])).toEqual([]);
  const year = { readIn: "act", url: "https://example.org/act" } as CalendarYear;
  expect(calendarNotes(year)).toEqual(["Прочитан текст акта: https://example.org/act"]);
  expect(calendarNotes({ ...year, readIn: "news", note: "Перенос" } as never)).toEqual([
    "Прочитано сообщение об акте, сам акт не сверен: https://example.org/act. Сверьте перенос перед ответственным сроком.",
    "Перенос",
  ]);
});

test("a calendar file to the letter of RFC 5545", () => {
  const event = {
    id: "КЗ.17-45670",
    day: toSerial(2025, 1, 9),
    summary: "КЗ.17 Направить",
    description: "Фонд\rп. 17",
  };
  const text = calendarFile("Сроки, 2025", [event], new Date("2025-01-02T03:04:05.678Z"));
  expect(text).toBe(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//OMS for Excel//Terms//RU",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:Сроки\\, 2025",
      "BEGIN:VEVENT",
      "UID:КЗ.17-45670@oms-excel",
      "DTSTAMP:20250102T030405Z",
      "DTSTART;VALUE=DATE:20250109",
      "DTEND;VALUE=DATE:20250110",
      "SUMMARY:КЗ.17 Направить",
      "DESCRIPTION:Фонд\\nп. 17",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:КЗ.17 Направить",
      "TRIGGER:-P1D",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
  expect(calendarFile("x", [], new Date(0)).match(/BEGIN/g)).toHaveLength(1);
});

test("a line of exactly 75 octets stays one", () => {
  expect(folded("x".repeat(75))).toBe("x".repeat(75));
  expect(folded("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
  expect(folded(`${"x".repeat(75)}${"y".repeat(75)}`)).toBe(`${"x".repeat(75)}\r\n ${"y".repeat(74)}\r\n y`);
});

test("an event says who, from what, how long, in the document's words and where they stand", () => {
  const [first] = termEvents(countedTerms(kirov, toSerial(2025, 1, 13)));
  expect(first!.description.split("\n")).toEqual([
    "МО",
    "Считается от: любой день месяца. Срок: 4-й рабочий день месяца.",
    expect.stringContaining("МО"),
    "Тарифное соглашение Кировской области на 2013 год, прил. 15, п. 2, ред. 31.05.2013 № 7/1",
  ]);
});

test("a term that ends on a day off is marked, whoever has it off; one that does not is not", () => {
  const of = (start: number, holidays?: ReadonlySet<number>, edition: Edition = penza) =>
    countedTerms(edition, start, holidays).find(({ row }) => row.code === "ПНЗ.5.14.4.3");
  // Ten calendar days.
  expect(of(toSerial(2025, 1, 14))).not.toHaveProperty("onDayOff");
  expect(of(toSerial(2025, 1, 14), new Set([toSerial(2025, 1, 24)]))).toMatchObject({ onDayOff: true });
  expect(of(toSerial(2025, 1, 15))).toMatchObject({ onDayOff: true });
  // Years without a calendar have weekends: 14 January 2035 is a Sunday.
  expect(of(toSerial(2035, 1, 4))).toMatchObject({ onDayOff: true });
  expect(of(toSerial(2035, 1, 5))).not.toHaveProperty("onDayOff");
  expect(of(toSerial(2025, 1, 15), undefined, { ...penza, country: "XX" as Edition["country"] })).toMatchObject({
    onDayOff: true,
  });
});

describe("a month", () => {
  const days = (edition: Edition, year: number, month: number, holidays?: ReadonlySet<number>) =>
    monthView(edition, year, month, holidays).flatMap((week) => week.filter((day) => day !== undefined));

  test("without a calendar weekends are off, and the user's days", () => {
    const off = (edition: Edition, holidays?: ReadonlySet<number>) =>
      days(edition, 2035, 1, holidays).filter((day) => day.off);
    expect(off(kirov).map(({ day }) => day)).toEqual([6, 7, 13, 14, 20, 21, 27, 28]);
    expect(off(kirov, new Set([toSerial(2035, 1, 1)])).map(({ day }) => day)[0]).toBe(1);
    const nowhere = { ...kirov, country: "XX" as Edition["country"] };
    expect(off(nowhere).map(({ day }) => day)).toEqual([6, 7, 13, 14, 20, 21, 27, 28]);
  });

  test("only what is due in it, only what comes every month", () => {
    expect(days(penza, 2025, 1).flatMap(({ due }) => due)).toEqual([]);
    const due = days(kirov, 2025, 2).flatMap((day) => day.due.map((text) => `${day.day} ${text}`));
    expect(due).toEqual([
      "6 МО: Передать реестры оказанной медицинской помощи",
      "7 ТФОМС: Обработать реестры и разослать результаты",
      "28 ТФОМС: Обработать реестры, полученные после 4-го рабочего дня",
    ]);
  });
});
