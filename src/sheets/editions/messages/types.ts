import type { SheetProblemId } from "../editionDraft";
import type { ProblemParams } from "../reading";

export type SheetProblemMessages = Readonly<Record<SheetProblemId, (params: ProblemParams) => string>>;
