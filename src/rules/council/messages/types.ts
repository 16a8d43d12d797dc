import type { CheckReason } from "../checks";
import type { ProblemId, ProblemParams } from "../problems";
import type { DecisionProblemId } from "../readDecisions";

export interface CouncilMessages {
  readonly problems: Readonly<Record<ProblemId | DecisionProblemId, (params: ProblemParams) => string>>;
  readonly checks: Readonly<Record<CheckReason, (document: string | undefined) => string>>;
}
