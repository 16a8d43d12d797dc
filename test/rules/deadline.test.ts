import DateHolidays from "date-holidays";
import { shippedEditions } from "../../src/editions";
import type { Edition, TermRow } from "../../src/editions/format";
import { deadline } from "../../src/rules/deadline";
import { isFailure } from "../../src/rules/failure";
import { termsOf } from "../../src/rules/termCatalogue";
import { workCalendar } from "../../src/rules/workCalendar";
import { ANNOUNCED, isoOf, Oracle, serialOf, timeOf } from "./workDays";

const set = { editions: shippedEditions };
const DAY = 86_400_000;
const YEARS = [2024, 2025, 2026];
const DAYS = Array.from({ length: 366 + 365 + 365 }, (_, index) => isoOf(timeOf("2024-01-01") + index * DAY));

const countryOf = ({ country }: Edition): "RU" | "KZ" => (country === "KZ" ? "KZ" : "RU");

/** `YYYY-MM-DD` so many months later, by hand: the last day where the month is shorter. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const index = year * 12 + month - 1 + months;
  const lengths = [31, Math.floor(index / 12) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[index % 12]!;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}-${pad(Math.min(day, last))}`;
}

/** What the document means by a term, told anew for the test. */
function expected({ rule }: TermRow, start: string, oracle: Oracle): string | undefined {
  const { count, amount, unit } = rule!;
  const [year, month] = start.split("-") as [string, string];
  const before = (iso: string) => isoOf(timeOf(iso) - DAY);
  if (count === "ofMonth") return oracle.step(before(`${year}-${month}-01`), amount);
  if (count === "ofYear") return oracle.step(before(`${year}-01-01`), amount);
  if (count === "afterQuarter")
    return monthsLater(`${year}-${["03", "06", "09", "12"][Math.floor((Number(month) - 1) / 3)]}-30`, 1);
  if (count === "nextMonth") return before(monthsLater(`${year}-${month}-01`, 2));
  if (unit === "рабочий день") return oracle.step(start, count === "before" ? -amount : amount);
  if (unit === "месяц") return monthsLater(start, amount);
  return isoOf(timeOf(start) + (unit === "час" ? 1 : amount) * DAY);
}

describe.each(["RU", "KZ"] as const)("%s", (country) => {
  const oracle = new Oracle(ANNOUNCED[country]);
  const calendar = workCalendar(country)!;

  test("every day of 2024–2026 is a working one exactly where the announcements say so", () => {
    const different = DAYS.filter((iso) => calendar.isWorking(serialOf(iso)) !== oracle.works(iso));
    expect(different).toEqual([]);
  });

  test.each(YEARS)("as many working days in %i as the production calendar prints", (year) => {
    const own = DAYS.filter((iso) => iso.startsWith(`${year}`));
    expect(own.filter((iso) => calendar.isWorking(serialOf(iso)))).toHaveLength(ANNOUNCED[country].total[year]!);
  });

  test("years without data are known as such", () => {
    expect(calendar.isWorking(serialOf("2023-12-29"))).toBeUndefined();
    expect(calendar.isWorking(serialOf("2027-01-11"))).toBeUndefined();
  });

  test("date-holidays knows of no other holiday", () => {
    // The library has the new Constitution Day from its first day on; Kazakhstan keeps it from 2027.
    const notYet = new Set(["2026-03-15", "2026-03-16"]);
    const library = new DateHolidays(country);
    const days = YEARS.flatMap((year) => library.getHolidays(year).filter(({ type }) => type === "public"));
    const own = days.map(({ date }) => date.slice(0, 10)).filter((iso) => !notYet.has(iso));
    expect(own.length).toBeGreaterThan(30);
    expect(own.filter((iso) => calendar.isWorking(serialOf(iso)))).toEqual([]);
  });

  const terms = shippedEditions
    .filter((edition) => countryOf(edition) === country)
    .flatMap(termsOf)
    .filter(({ row }) => row.rule);

  test.each(terms.map((term) => [term.row.code, term] as const))("%s from every day of 2024–2026", (code, { row }) => {
    const wrong: string[] = [];
    for (const start of DAYS) {
      const result = deadline(set, { rule: code, start: serialOf(start) });
      const due = expected(row, start, oracle);
      if (
        isFailure(result)
          ? due !== undefined || result.id !== "noCalendar"
          : due === undefined || result.due !== serialOf(due)
      )
        wrong.push(`${start}: ${due} ${isFailure(result) ? result.id : isoOf((result.due - 25_569) * DAY)}`);
    }
    expect(wrong).toEqual([]);
  });

  test("days off of the user's own extend the calendar, and overrule a worked weekend", () => {
    const [worked = ""] = ANNOUNCED[country].worked.split(" ");
    const own = [worked, "2025-06-02", "2025-06-03"];
    const extended = new Oracle(ANNOUNCED[country], own);
    const holidays = own.map((iso) => [serialOf(iso)]);
    const { row } = terms.find((term) => term.row.rule!.unit === "рабочий день" && term.row.rule!.count === "after")!;
    for (const start of [...DAYS.slice(100, 140), ...DAYS.slice(500, 530)]) {
      const result = deadline(set, { rule: row.code, start: serialOf(start), holidays });
      expect(isFailure(result) ? result.id : result.due).toBe(serialOf(expected(row, start, extended)!));
    }
  });
});

test("where the user gives days off, a year without data is weekends and these days", () => {
  const result = deadline(set, { rule: "КЗ.16", start: serialOf("2027-01-04"), holidays: [[serialOf("2027-01-07")]] });
  expect(isFailure(result) ? result.id : isoOf((result.due - 25_569) * DAY)).toBe("2027-01-19");
});
