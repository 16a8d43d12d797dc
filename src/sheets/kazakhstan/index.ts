/** The sheets of the monitoring in Kazakhstan, each a plain description made of the defects. */
export { codesSheet } from "./codesSheet";
export { type Conclusion, conclusionName, conclusionSheet } from "./conclusionSheet";
export { controlSheet } from "./controlSheet";
export { type FormDetails, numberText, periodText } from "./formDetails";
export { penaltiesSheet } from "./penaltiesSheet";
export { providersSheet } from "./providersSheet";
export { ratesSheet } from "./ratesSheet";
export { registerSheet } from "./registerSheet";
export { splitSheet } from "./splitSheet";
export { type ChildDeath, type ThresholdFacts, thresholdsSheet } from "./thresholdsSheet";
