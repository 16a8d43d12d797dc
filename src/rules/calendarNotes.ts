import type { CalendarYear } from "../editions/calendars";

/** What is to be known of a year's calendar besides its source: whether the act itself was read, and where. */
export const calendarNotes = ({ readIn, url, note }: CalendarYear): readonly string[] => [
  readIn === "act"
    ? `Прочитан текст акта: ${url}`
    : `Прочитано сообщение об акте, сам акт не сверен: ${url}. Сверьте перенос перед ответственным сроком.`,
  ...(note ? [note] : []),
];
