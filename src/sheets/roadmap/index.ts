export { districtsSheet, documentsSheet, fundingSheet, informingSheet } from "./listSheets";
export { monitoringSheet } from "./monitoringSheet";
export { planSheet } from "./planSheet";
export { weeksOf, type Week } from "./weeks";
