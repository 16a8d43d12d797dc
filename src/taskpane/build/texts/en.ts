import type { BuildTexts } from "./ru";

export const buildEn: BuildTexts = {
  exists: {
    title: "The sheet exists",
    text: (sheets) =>
      `The workbook has already: ${sheets}. Replacing loses what was typed there by hand. Formulas of other sheets that refer to them stay. Keeping both gives the new sheets a number.`,
    inputs: (sheets) =>
      `The workbook has already: ${sheets}. Replacing moves what was filled in to the new sheets; what has no place there stays on the old sheet under another name.`,
    control: (sheets) =>
      `The workbook has already: ${sheets}. Replacing keeps the whole table of «Контроль заключений» with your dates, notes and columns; anything typed elsewhere on these sheets is lost.`,
    replace: "Replace",
    keep: "Keep both",
  },
  progress: {
    label: "Building sheets",
    cancel: "Stop",
    stopping: "Stopping…",
    cancelled: "Stopped. The workbook is as it was.",
  },
  aside: (sheets) => `What was filled in and has no place on the new sheet stays on the old one: ${sheets}`,
  more: (count) => `and ${count} more`,
  done: (sheets) => `Done: ${sheets}`,
};
