import type { FormId } from "../../editions/kazakhstan";
import { monitoringForms } from "../../editions/kazakhstan";
import type { EditionSet } from "../../rules/editionSelection";
import { findingsOf, isWithin, type ProviderFindings } from "../../rules/kazakhstan/conclusions";
import { type ControlRow, mergeControl } from "../../rules/kazakhstan/control";
import type { Defect } from "../../rules/kazakhstan/model";
import { classifierCodes, registerOf } from "../../rules/kazakhstan/register";
import { providerKey } from "../../rules/kazakhstan/summary";
import { type MonthlyIndexes, thresholdsOf } from "../../rules/kazakhstan/thresholds";
import { daysOff, dueDay } from "../../rules/kazakhstan/workingDays";
import {
  codesSheet,
  type Conclusion,
  conclusionSheet,
  controlSheet,
  type FormDetails,
  numberText,
  PenaltiesSheet,
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
    if (sheet === "penalties") plans.push(await penaltyPlan(monitoring, breath, signal));
    throwIfCancelled(signal);
    await breath.take();
  }
  return plans;
}

async function penaltyPlan({ defects, source }: Monitoring, breath: Breath, signal?: AbortSignal): Promise<SheetPlan> {
  const sheet = new PenaltiesSheet();
  for (const defect of defects) {
    throwIfCancelled(signal);
    sheet.add(defect, sheetRow(source, defect.row) + 1);
    await breath.take();
  }
  return sheet.plan();
}

export interface ConclusionRequest {
  readonly forms: ReadonlySet<FormId>;
  /** See `providerKey`; absent for all. */
  readonly provider?: string;
  readonly details: FormDetails;
  readonly signal?: AbortSignal;
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

const annexOf = (id: FormId): string => `прил. ${monitoringForms.forms.find((form) => form.id === id)!.annex}`;

/** The conclusions of one provider or all, numbered on, and the control sheet that has them. */
export async function conclusionPlans(
  monitoring: Monitoring,
  request: ConclusionRequest,
  { holidays, control }: MonitoringTables,
  set: EditionSet,
): Promise<readonly SheetPlan[]> {
  const { details, signal } = request;
  const breath = new Breath();
  const names = new Map(classifierCodes(set).map(({ code, name }) => [code, name]));
  const { signed } = details;
  const [sendBy, sendDeathBy] = ["КЗ.17", "КЗ.42"].map((rule) => signed && dueDay(set, rule, signed, holidays));
  const first = Number(details.firstNumber ?? "");
  const plans: SheetPlan[] = [];
  const rows: ControlRow[] = [];
  for (const found of await findings(monitoring, request, breath)) {
    for (const one of conclusionsOf(found, request.forms)) {
      throwIfCancelled(signal);
      const order = (Number.isInteger(first) && first > 0 ? first : 1) + plans.length;
      const number = numberText(order, details.series);
      plans.push(
        conclusionSheet(
          {
            ...one,
            number,
            tag: String(order),
            sendBy: (one.form === "death" ? sendDeathBy : sendBy) || undefined,
            nameOf: (code) => names.get(code),
          },
          details,
        ),
      );
      rows.push({
        number,
        provider: found.provider,
        form: annexOf(one.form),
        period: periodText(details.periodFrom, details.periodTo),
        ...(signed && { signed }),
      });
      await breath.take();
    }
  }
  return plans.length === 0 ? [] : [...plans, controlSheet(mergeControl(control, rows), daysOff(holidays))];
}
