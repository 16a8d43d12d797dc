import { shippedEditions } from "../../../src/editions";
import { toSerial } from "../../../src/rules/dates";
import { termEvents } from "../../../src/rules/deadlines/events";
import { calendarFile, folded } from "../../../src/rules/deadlines/ics";
import { byDate, countedTerms } from "../../../src/rules/deadlines/termList";

const NOW = new Date("2025-01-13T10:20:30.400Z");
const edition = shippedEditions.find(({ id }) => id === "penza-2019")!;
const terms = countedTerms(edition, toSerial(2025, 1, 13));

/** Reads a file back as RFC 5545 says: unfolds, splits, unescapes. */
function read(file: string): { readonly name: string; readonly value: string }[] {
  return file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(":");
      const value = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? "\n" : sign));
      return { name: line.slice(0, colon), value };
    });
}

test("every dated term is a whole day of the calendar, in order, with its words", () => {
  const lines = read(calendarFile(edition.document.title, termEvents(terms), NOW));
  const valuesOf = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
  expect(valuesOf("BEGIN").filter((value) => value === "VEVENT")).toHaveLength(12);
  expect(valuesOf("DTSTART;VALUE=DATE")).toEqual([...valuesOf("DTSTART;VALUE=DATE")].sort());
  expect(valuesOf("DTSTAMP")[0]).toBe("20250113T102030Z");
  expect(valuesOf("SUMMARY")).toContain("ПНЗ.5.14.2.6 Перечислить субсидию");
  expect(valuesOf("DESCRIPTION").join("\n")).toContain(
    "Субсидия перечисляется медицинской организации не позднее десятого рабочего дня",
  );
  expect(new Set(valuesOf("UID")).size).toBe(12);
  const ends = valuesOf("DTEND;VALUE=DATE");
  expect(ends[0]! > valuesOf("DTSTART;VALUE=DATE")[0]!).toBe(true);
});

test("no line has more than 75 octets, and no letter is cut apart", () => {
  const file = calendarFile(edition.document.title, termEvents(terms), NOW);
  for (const line of file.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain("\ufffd");
  }
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(folded("😀".repeat(40)).replace(/\r\n /g, "")).toBe("😀".repeat(40));
});

test("signs that mean something in a calendar are escaped, others that nobody sees go", () => {
  const text = "а;б,в\\г\nд\r\nе\u0007ж";
  const file = calendarFile("x", [{ id: "1", day: 45_670, summary: text, description: text }], NOW);
  expect(file).toContain("SUMMARY:а\\;б\\,в\\\\г\\nд\\nе ж");
  expect(read(file).find(({ name }) => name === "SUMMARY")!.value).toBe("а;б,в\\г\nд\nе ж");
  expect(file).not.toMatch(/BEGIN:VEVENT(?!\r\n)/);
});

test("a term on a day off is marked; terms without a date are left out of the order", () => {
  // 10 calendar days from Wednesday, 1 January 2025 end on a Saturday.
  const counted = countedTerms(edition, toSerial(2025, 1, 1));
  expect(counted.find(({ row }) => row.code === "ПНЗ.5.14.4.3")).toMatchObject({ onDayOff: true });
  const kirov = shippedEditions.find(({ id }) => id === "kirov-2013")!;
  expect(byDate(countedTerms(kirov, toSerial(2025, 1, 13))).map(({ row }) => row.code)).toEqual([
    "КИР.15.2",
    "КИР.15.5",
    "КИР.15.4",
  ]);
});
