import type { DeadlinesTexts } from "./ru";

export const deadlinesEn: DeadlinesTexts = {
  document: "Document",
  start: "Date of the event",
  holidays: "Days off of your own",
  holidaysHint: "A range of dates, such as Holidays!A2:A20. May be left empty",
  wrongRange: "Enter the address of a range, such as A2:A20",
  unreadable: "Some cells of the range are not dates",
  sheets: "Sheets",
  terms: "All terms",
  reminders: "Reminders",
  month: "Month of the regulation",
  file: "Calendar file (.ics)",
  saved: (name) => `File saved: ${name}`,
  nothing: "There are no dates: no calendar of working days for these years. Give days off of your own.",
  list: "Nearest terms",
  dayOff: "day off",
  undated: "Without a date",
  calendar: (years) => `Where the working days come from: ${years}`,
};
