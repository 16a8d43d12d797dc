import type { RoadMapTexts } from "./ru";

export const roadMapEn: RoadMapTexts = {
  from: "Beginning of the period",
  to: "End of the period",
  wrongPeriod: "The end is before the beginning",
  weeks: (count) => `Weeks: ${count}`,
  mostWeeks: "The first 53 weeks are shown: a sheet holds no more",
  note: "The survey dates are the document's, of 2017. Enter the other dates and the officers on the sheet.",
  working: "Running the project",
  plan: "Plan with a strip of weeks",
  monitoring: "Weekly monitoring",
  informing: "Informing",
  reference: "Reference sheets",
  funding: "Sources of funding",
  districts: "Districts and curators",
  documents: "Final documents",
  all: "Build all sheets",
};
