import { monthlyIndex } from "../../../src/editions/kazakhstan";
import { type Control, NEW_CONTROL } from "../../../src/rules/kazakhstan/control";
import { registerOf } from "../../../src/rules/kazakhstan/register";
import { thresholdsOf } from "../../../src/rules/kazakhstan/thresholds";
import { daysOff } from "../../../src/rules/kazakhstan/workingDays";
import {
  codesSheet,
  conclusionSheet,
  controlSheet,
  penaltiesSheet,
  providersSheet,
  ratesSheet,
  registerSheet,
  splitSheet,
  thresholdsSheet,
} from "../../../src/sheets/kazakhstan";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { set } from "../../rules/kazakhstan/support";
import { codes, defects, details, findings, nameOf, summary } from "./fixture";

const indexes = new Map(monthlyIndex.values.map(({ year, value }) => [year, Number(value) * 100]));
const conclusion = { findings: findings(2), number: "7/2025", sendBy: "2025-07-15", nameOf };
/** What the user has entered of a provider, not all of it. */
const entered = { head: "Ахметова А.А.", bin: "060340001234", agreement: "№ 12 от 25.12.2024 на 5 000 000 тенге" };
const control: Control = {
  fields: [...NEW_CONTROL.fields, { title: "Исполнитель" }],
  rows: [
    {
      number: "7/2025",
      provider: "ГКП на ПХВ «Городская клиническая больница № 7» УОЗ г. Алматы",
      form: "прил. 2",
      period: "01.01.2025–30.06.2025",
      signed: "2025-07-11",
      kept: { Исполнитель: "=Ахметова", Направлено: "отказ" },
    },
    {
      number: "8/2025",
      provider: "ТОО «Медицинский центр»",
      form: "прил. 4",
      period: "01.01.2025–30.06.2025",
      signed: "2025-07-11",
      sent: "2025-07-14",
      providerSigned: "2025-07-15",
      objected: "2025-07-17",
      answered: "2025-07-21",
    },
  ],
};

/** Every sheet that the tab «Дефекты» builds for Kazakhstan, by the name of its golden: also what is printed to be looked at. */
export const MONITORING_PLANS: Readonly<Record<string, () => SheetPlan>> = {
  register: () => registerSheet(registerOf(summary, set), summary),
  split: () => splitSheet(summary),
  codes: () => codesSheet(summary, codes),
  thresholds: () =>
    thresholdsSheet({
      thresholds: thresholdsOf(summary, indexes),
      indexes,
      withdrawn: 1,
      childDeaths: [{ region: "г. Алматы", provider: "ГКБ № 7", card: "К-9", date: "2025-03-10", sheetRow: 12 }],
      unknownAge: 1,
    }),
  penalties: () => penaltiesSheet(defects, ({ row }) => row + 2),
  rates: () => ratesSheet(),
  providers: () => providersSheet(summary.providers()),
  conclusion: () => conclusionSheet({ ...conclusion, form: "conclusion", tag: "7" }, details),
  "conclusion-blank": () => conclusionSheet({ form: "conclusion", findings: findings(1), tag: "пустое", nameOf }, {}),
  contract: () => conclusionSheet({ ...conclusion, form: "contract", tag: "8" }, details),
  unconfirmed: () => conclusionSheet({ ...conclusion, form: "unconfirmed", tag: "9", provider: entered }, details),
  death: () => conclusionSheet({ ...conclusion, form: "death", tag: "10", death: findings(2).deaths[0]! }, details),
  control: () => controlSheet(control, daysOff(["2025-07-14"])),
};
