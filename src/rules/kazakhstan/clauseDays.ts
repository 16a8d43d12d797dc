import { monitoringClauses } from "../../editions/kazakhstan";

/** The number that a clause states: the first one, or a later one in the order of its text. */
export const clauseNumber = (id: string, index = 0): number =>
  Number(monitoringClauses.clauses.find(({ clause }) => clause === id)!.numbers![index]!.value);

/** Working days in which the fund sends a conclusion after signing it: clause 17, and clause 42 for deaths. */
export const SEND_DAYS = clauseNumber("17");
/** Working days in which the provider objects after signing. */
export const OBJECTION_DAYS = clauseNumber("20");
/** Working days in which the branch looks into objections. */
export const ANSWER_DAYS = clauseNumber("20", 2);
