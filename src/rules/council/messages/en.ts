import type { CouncilMessages } from "./types";

const meeting = (number: string | undefined): string =>
  number ? `meeting No. ${number}` : "the meeting without a number";

export const en: CouncilMessages = {
  problems: {
    columnMissing: ({ given }) => `The table has no column “${given}”. Put it back or build the table again.`,
    cellError: ({ given }) => `The cell holds the error ${given}. Replace it with a text or a number.`,
    meetingMissing: () => "The meeting has no number. Enter it in the column “№”.",
    meetingInvalid: ({ given }) => `“${given}” is not the number of a meeting. Enter a whole number: 1, 2, 3…`,
    monthMissing: () => "The month is missing. Choose it from the list.",
    monthUnknown: ({ given }) => `“${given}” is not a month. Choose one from the list.`,
    monthConflict: (p) => `Meeting No. ${p.meeting} is set for both ${p.others} and ${p.given}. Keep one month.`,
    monthRepeated: (p) => `${p.given}: meeting No. ${p.others} is in this month already. Check that this is meant.`,
    monthOrder: (p) =>
      `Meeting No. ${p.meeting} (${p.given}) comes after ${p.others}. Check the numbers and the months.`,
    itemMissing: () => "The item has no number. Enter it in the column “Пункт”.",
    itemInvalid: ({ given }) => `“${given}” is not the number of an item. Enter a whole number: 1, 2, 3…`,
    itemDuplicate: (p) =>
      `Item ${p.item} of ${meeting(p.meeting)} is already in row ${p.others} of the sheet. Correct the number.`,
    itemGap: (p) =>
      `In ${meeting(p.meeting)} item ${p.item} follows item ${Number(p.suggested) - 1}: there is no ${p.suggested}.`,
    topicMissing: () => "The item has no topic. Enter it or delete the row.",
    executorMissing: () => "The executor is missing. Choose one from the list; separate several with “;”.",
    executorUnknown: ({ given, suggested }) =>
      `The directory has no executor “${given}”. ${suggested ? `Similar: “${suggested}”. ` : ""}Correct the name or add it to the directory.`,
    executorRepeated: ({ given }) => `The executor “${given}” is named twice.`,
    periodNotInTopic: ({ given }) =>
      `The topic has no period “${given}”: the column “Период” repeats the topic. Refresh the table.`,
    documentNotInTopic: ({ given }) =>
      `The topic names no document “${given}”: the column “Документы” repeats the topic. Refresh the table.`,
    decisionColumnMissing: ({ given }) =>
      `The table of decisions has no column “${given}”. Put it back or build the table again.`,
    decisionCellError: ({ given }) => `The cell holds the error ${given}. Replace it with a text or a date.`,
    decisionMeetingUnknown: (p) => `The plan has no meeting “${p.meeting}”. Correct the number or the month.`,
    decisionItemUnknown: (p) =>
      `The plan has no item ${p.item} in ${meeting(p.meeting)}. Correct the number or leave it blank.`,
    decisionTextMissing: () => "There is a date but no decision. Enter the decision.",
    decisionResponsibleMissing: () => "Nobody is responsible for the decision.",
    decisionDueMissing: () => "The decision has no due date: it can never show as overdue.",
    decisionDateUnknown: ({ given }) => `“${given}” is not a date. Enter it as 31.03.2025.`,
  },
  checks: {
    documentTitle: (act) =>
      `Title of a document that will have a successor. Check the year and the particulars${act ? ` (${act})` : ""}.`,
    quoted: () => "The year stands in quotation marks: it is a name. Check what it is called in the new year.",
    farYear: () =>
      "The year is far from the plan's: a base of comparison or the end of a programme. Check whether it moves.",
    date: () => "This is a day, not a reporting period. Check the date.",
    leapDay: () => "Not every year has a 29 February. Enter the date yourself.",
    bareYear: () => "This may be a year. Check it.",
    range: () => "The shift takes the year out of 1900–2199. Enter it yourself.",
  },
};
