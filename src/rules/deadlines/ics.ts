import { fromSerial } from "../dates";

/** A day to be reminded of. */
export interface CalendarEvent {
  /** Unique among the events of the file, and the same whenever the file is made again. */
  readonly id: string;
  /** Excel serial of the day. */
  readonly day: number;
  readonly summary: string;
  readonly description: string;
}

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

const stamp = (serial: number): string => {
  const { year, month, day } = fromSerial(serial);
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("");
};

/** Text of RFC 5545: commas, semicolons and backslashes are escaped, a line break is \n; other control characters go. */
const escaped = (text: string): string =>
  text
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, "\\n")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]/g, " ");

/** A content line of at most 75 octets, then lines that begin with a space; letters are never cut apart. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

/** A calendar file of whole days with a reminder on the day before; `now` is when it is made. */
export function calendarFile(name: string, events: readonly CalendarEvent[], now: Date): string {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//OMS for Excel//Terms//RU",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(id)}@oms-excel`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${stamp(day)}`,
      `DTEND;VALUE=DATE:${stamp(day + 1)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(summary)}`,
      "TRIGGER:-P1D",
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
