/** Editions of the workbook and of the organisation: where they live, and how formulas come to see them. */
export { cataloguesOf, defectsOf, editionFileName, editionJson, readEditionText, readEditionValue } from "./edition";
export { workbookEditions } from "./readWorkbook";
export { liveEditions, refreshEditions, refreshIfChanged, refreshOrganisation, startEditions } from "./live";
export type {
  DamagedEdition,
  OrganisationEditions,
  OrganisationProblem,
  WorkbookEdition,
  WorkbookEditions,
} from "./types";
export { chooseEdition, removeDamagedEdition, removeWorkbookEdition, saveWorkbookEdition } from "./workbook";
