export { targetsSheet, type TargetsSheetQuery } from "./targetsSheet";
