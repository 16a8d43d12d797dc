import type { ProblemId, ProblemParams } from "../problems";
import type { RateProblemId } from "../rates";

export interface KazakhstanMessages {
  readonly problems: Readonly<Record<Exclude<ProblemId, "failure">, (params: ProblemParams) => string>>;
  readonly rates: Readonly<Record<RateProblemId, (given: string) => string>>;
}
