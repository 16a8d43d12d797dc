import type { FormId } from "../../editions/kazakhstan";
import { monitoringForms } from "../../editions/kazakhstan";
import type { EditionSet } from "../../rules/editionSelection";
import { findingsOf, isWithin, type ProviderFindings } from "../../rules/kazakhstan/conclusions";
import { type ControlRow, mergeControl, nextNumber, takenNumbers } from "../../rules/kazakhstan/control";
import type { Defect } from "../../rules/kazakhstan/model";
import { classifierCodes, registerOf } from "../../rules/kazakhstan/register";
import { providerKey } from "../../rules/kazakhstan/summary";
import { type MonthlyIndexes, thresholdsOf } from "../../rules/kazakhstan/thresholds";
import { daysOff, dueDay } from "../../rules/kazakhstan/workingDays";
import {
  codesSheet,
  type Conclusion,
  conclusionName,
  conclusionSheet,
  controlSheet,
  type FormDetails,
  numberText,
  penaltiesSheet,
  periodText,
  registerSheet,
  splitSheet,
  thresholdsSheet,
} from "../../sheets/kazakhstan";
import type { SheetPlan } from "../../sheets/sheetPlan";
import { Breath } from "../breath";
import { throwIfCancelled } from "../cancelled";
import { sheetRow } from "../source/source";
import type { Monitoring } from "./readMonitoring";
import type { MonitoringTables } from "./workbookTables";

export const MONITORING_SHEETS = ["register", "split", "codes", "thresholds", "penalties"] as const;
export type MonitoringSheet = (typeof MONITORING_SHEETS)[number];

/** The chosen summary sheets, made with pauses. */
export async function summaryPlans(
  monitoring: Monitoring,
  sheets: ReadonlySet<MonitoringSheet>,
  set: EditionSet,
  indexes: MonthlyIndexes,
  signal?: AbortSignal,
): Promise<readonly SheetPlan[]> {
  const { summary, childDeaths, unknownAge, withdrawn } = monitoring;
  const breath = new Breath();
  const plans: SheetPlan[] = [];
  for (const sheet of MONITORING_SHEETS) {
    if (!sheets.has(sheet)) continue;
    if (sheet === "register") plans.push(registerSheet(registerOf(summary, set), summary));
    if (sheet === "split") plans.push(splitSheet(summary));
    if (sheet === "codes") plans.push(codesSheet(summary, classifierCodes(set)));
    if (sheet === "thresholds") {
      const thresholds = thresholdsOf(summary, indexes);
      plans.push(thresholdsSheet({ thresholds, indexes, withdrawn, childDeaths, unknownAge }));
    }
    if (sheet === "penalties") {
      plans.push(penaltiesSheet(monitoring.defects, ({ row }) => sheetRow(monitoring.source, row) + 1));
    }
    throwIfCancelled(signal);
    await breath.take();
  }
  return plans;
}

export interface ConclusionRequest {
  readonly forms: ReadonlySet<FormId>;
  /** See `providerKey`; absent for all. */
  readonly provider?: string;
  readonly details: FormDetails;
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?(done: number): void;
}

/** Findings of every provider in the period, in the order of the register. */
async function findings(
  { defects, summary }: Monitoring,
  request: ConclusionRequest,
  breath: Breath,
): Promise<readonly ProviderFindings[]> {
  const period = {
    ...(request.details.periodFrom && { from: request.details.periodFrom }),
    ...(request.details.periodTo && { to: request.details.periodTo }),
  };
  const byProvider = new Map<string, Defect[]>();
  for (const defect of defects) {
    const key = providerKey(defect);
    if ((request.provider !== undefined && request.provider !== key) || !isWithin(defect, period)) continue;
    const own = byProvider.get(key);
    if (own) own.push(defect);
    else byProvider.set(key, [defect]);
    await breath.take();
  }
  const found: ProviderFindings[] = [];
  for (const { region, provider } of summary.providers()) {
    const own = byProvider.get(providerKey({ region, provider }));
    if (own) found.push(findingsOf(region, provider, own));
    await breath.take();
  }
  return found;
}

/** What each form is made of: nothing to say, no form. Appendix 3 is made where a clause of the contract is not fulfilled. */
function conclusionsOf(
  found: ProviderFindings,
  forms: ReadonlySet<FormId>,
): readonly Pick<Conclusion, "form" | "findings" | "death">[] {
  return [
    ...(forms.has("conclusion") && found.all.length > 0 ? [{ form: "conclusion" as const, findings: found }] : []),
    ...(forms.has("contract") && found.breaches.length > 0 ? [{ form: "contract" as const, findings: found }] : []),
    ...(forms.has("unconfirmed") && found.unconfirmed.length > 0
      ? [{ form: "unconfirmed" as const, findings: found }]
      : []),
    ...(forms.has("death") ? found.deaths.map((death) => ({ form: "death" as const, findings: found, death })) : []),
  ];
}

/** The sheets that rows of the control lead to, by number and form. */
function sheetsOfRows(
  rows: readonly ControlRow[],
  made: readonly ControlRow[],
  sheetNames: readonly string[],
): (row: ControlRow) => string | undefined {
  const keyOf = ({ number, form }: ControlRow) => JSON.stringify([number, form]);
  const nameOf = ({ number, form }: ControlRow) => {
    const own = monitoringForms.forms.find(({ id }) => annexOf(id) === form);
    return own && conclusionName(own.id, number.split("/")[0]!);
  };
  const there = new Set([...sheetNames, ...made.map(nameOf)]);
  // Numbers of two years have one name of a sheet: it is the later one's, and that of what is made now first of all.
  const owners = new Map([...rows, ...made].map((row) => [nameOf(row), keyOf(row)]));
  return (row) => {
    const name = nameOf(row);
    return there.has(name) && owners.get(name) === keyOf(row) ? name : undefined;
  };
}

const annexOf = (id: FormId): string => `прил. ${monitoringForms.forms.find((form) => form.id === id)!.annex}`;

export interface ConclusionPlans {
  /** The conclusions and the control sheet; none where there is nothing to conclude. */
  readonly plans: readonly SheetPlan[];
  /** Numbers that other conclusions of the control sheet have already: then nothing is to be built. */
  readonly taken: readonly string[];
}

/** The number that the first conclusion gets: the one that is asked for, else the next that the control sheet has free. */
export function firstNumber({ firstNumber: typed, series }: FormDetails, { control }: MonitoringTables): number {
  const given = Number(typed ?? "");
  return Number.isInteger(given) && given > 0 ? given : nextNumber(control, series);
}

/** The conclusions of one provider or all, numbered on, and the control sheet that has them. */
export async function conclusionPlans(
  monitoring: Monitoring,
  request: ConclusionRequest,
  tables: MonitoringTables,
  set: EditionSet,
): Promise<ConclusionPlans> {
  const { details, signal, onProgress } = request;
  const { holidays, control } = tables;
  const breath = new Breath();
  const names = new Map(classifierCodes(set).map(({ code, name }) => [code, name]));
  const { signed } = details;
  const [sendBy, sendDeathBy] = ["КЗ.17", "КЗ.42"].map((rule) => signed && dueDay(set, rule, signed, holidays));
  const first = firstNumber(details, tables);
  const conclusions = (await findings(monitoring, request, breath)).flatMap((found) =>
    conclusionsOf(found, request.forms),
  );
  const numbered = conclusions.map((one, index) => ({ ...one, order: first + index }));
  const rows = numbered.map(({ form, findings: { provider }, order }): ControlRow => ({
    number: numberText(order, details.series),
    provider,
    form: annexOf(form),
    period: periodText(details.periodFrom, details.periodTo),
    ...(signed && { signed }),
  }));
  const taken = takenNumbers(control, rows);
  if (taken.length > 0 || rows.length === 0) return { plans: [], taken };
  const plans: SheetPlan[] = [];
  for (const one of numbered) {
    throwIfCancelled(signal);
    const due = one.form === "death" ? sendDeathBy : sendBy;
    const number = numberText(one.order, details.series);
    const nameOf = (code: string) => names.get(code);
    const { region, provider } = one.findings;
    const known = tables.providers.find(region, provider);
    const conclusion = { ...one, number, tag: String(one.order), sendBy: due || undefined, provider: known, nameOf };
    plans.push(conclusionSheet(conclusion, details));
    onProgress?.(plans.length / numbered.length);
    await breath.take();
  }
  const merged = mergeControl(control, rows);
  const sheetOf = sheetsOfRows(merged.rows, rows, tables.sheetNames);
  return { plans: [...plans, controlSheet(merged, daysOff(holidays), sheetOf)], taken };
}
