import type { CouncilTexts } from "./ru";

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const councilEn: CouncilTexts = {
  loading: "Reading the plan…",
  start: {
    title: "The council's work plan",
    text:
      "Two sheets will be made: “Таблица плана”, which you edit, and “Справочник совета” with executors and details. " +
      "Every printable sheet is built from them. The sheets are in Russian, as the council's documents are.",
    create: (year) => `Create the table of the ${year} plan`,
  },
  head: {
    set: "Table of the plan",
    summary: (year, meetings, items) => `Plan for ${year}: ${many(meetings, "meeting")}, ${many(items, "item")}`,
    refresh: "Refresh",
    refreshed: "The table has been read.",
    behind: "The table has been read. The printable sheets are as they were.",
  },
  inferred: {
    title: "Pairs that the document does not print",
    text: (places) =>
      `The document puts a block of items beside a block of executors. Who answers for which item was told by order: ${places}. Check these pairs.`,
    items: (month, items) => `${month}, items ${items}`,
  },
  problems: {
    title: "To check in the table",
    none: "Nothing to check in the table.",
    count: (count) => many(count, "remark"),
    error: "Error",
    warning: "Attention",
    more: (count) => `and ${count} more`,
  },
  sheets: {
    title: "Sheets of the plan",
    plan: "Work plan",
    assignments: "Assignments",
    control: "Control of decisions",
    added: (rows) =>
      rows === 0
        ? "“Контроль решений” is complete: every item has its row."
        : `“Контроль решений” has got ${many(rows, "new row")}. What was written there stays as it was.`,
    nextYear: (year) => `Plan for ${year}`,
  },
  meeting: {
    title: "Meeting",
    meeting: "Meeting",
    date: "Date",
    time: "Time",
    place: "Place",
    chair: "Chair",
    secretary: "Secretary",
    attendance: "Present",
    attendanceHint: "One in a line: name, post. Empty: lines to fill by hand.",
    agenda: "Agenda",
    protocol: "Minutes",
  },
  shift: {
    title: (from, to) => `Plan for ${to} after the plan for ${from}`,
    help:
      "Reporting periods are moved, references to documents are left. Clear a mark to leave a topic as it was. " +
      "Proposals with an explanation are yours to take.",
    accept: (place) => `${place}: accept the shift`,
    place: (month, item) => [month, item && `item ${item}`].filter(Boolean).join(", "),
    before: "Before",
    after: "After",
    take: (before, after) => `Replace “${before}” by “${after}”`,
    look: (text) => `“${text}” stays`,
    unchanged: (count) => `Unchanged: ${many(count, "item")}.`,
    acceptAll: "Accept all",
    acceptNone: "Accept none",
    write: (year) => `Write the plan for ${year}`,
    list: "Sheet of changes",
    back: "Back to the plan",
  },
};
