import { councilPlan2025 } from "../../../src/editions/council";
import { executorsOf, planOfEdition } from "../../../src/rules/council/editionPlan";
import { ExecutorDirectory } from "../../../src/rules/council/executors";
import { itemsOf } from "../../../src/rules/council/model";

export const plan2025 = planOfEdition(councilPlan2025);
export const executors2025 = executorsOf(councilPlan2025);
export const directory2025 = new ExecutorDirectory(executors2025);
export const items2025 = itemsOf(plan2025);

/** «1.4» → the topic of the fourth item of the first meeting. */
export const topicOf = (place: string): string => {
  const [meeting, item] = place.split(".").map(Number);
  const found = plan2025.meetings
    .find(({ number }) => number === meeting)
    ?.items.find(({ number }) => number === item)?.topic;
  if (found === undefined) throw new Error(`No item ${place}`);
  return found;
};
