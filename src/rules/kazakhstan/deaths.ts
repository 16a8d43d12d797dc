import { clauseNumber } from "./clauseDays";
import { birthday } from "./iin";
import type { Defect } from "./model";

/** Death of a patient: the code whose cases clauses 38 and 42 and appendix 6 are about. */
export const DEATH = "9.0";

/** Clause 38: children up to five years. */
export const CHILD_YEARS = clauseNumber("38");

export const isDeath = ({ head }: Pick<Defect, "head">): boolean => head === DEATH;

/** Whether the patient was younger than five that day, by the ИИН; `undefined` where the ИИН or the day do not tell. */
export function isChild({ iin, date }: Pick<Defect, "iin" | "date">): boolean | undefined {
  const born = birthday(iin);
  if (born === undefined || date === undefined || date < born) return undefined;
  const limit = `${Number(born.slice(0, 4)) + CHILD_YEARS}${born.slice(4)}`;
  return date < limit;
}
