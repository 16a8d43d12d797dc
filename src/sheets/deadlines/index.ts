export { monthSheet } from "./monthSheet";
export { remindersSheet } from "./remindersSheet";
export { termsSheet } from "./termsSheet";
