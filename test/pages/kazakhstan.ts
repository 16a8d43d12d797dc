import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { MONITORING_PLANS } from "../sheets/kazakhstan/plans";

export const kazakhstanPages = (): readonly SheetPlan[] => Object.values(MONITORING_PLANS).map((build) => build());
