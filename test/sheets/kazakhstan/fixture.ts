import { controlDigit } from "../../../src/rules/kazakhstan/iin";
import { findingsOf } from "../../../src/rules/kazakhstan/conclusions";
import type { DefectCells } from "../../../src/rules/kazakhstan/columns";
import { readDefect } from "../../../src/rules/kazakhstan/readDefect";
import { classifierCodes } from "../../../src/rules/kazakhstan/register";
import type { FormDetails } from "../../../src/sheets/kazakhstan";
import { cells, reading, set, summaryOf } from "../../rules/kazakhstan/support";

/** A synthetic number with a valid control digit. */
export function syntheticIin(seed: number): string {
  for (let order = seed; ; order += 1) {
    const eleven = `${String(60 + (seed % 40)).padStart(2, "0")}01153${String(order % 10000).padStart(4, "0")}`;
    const control = controlDigit(eleven);
    if (control !== undefined) return `${eleven}${control}`;
  }
}

export const codes = classifierCodes(set);
export const nameOf = (code: string) => codes.find((one) => one.code === code)?.name;

const PROVIDERS = [
  ["Акмолинская область", "ГКП на ПХВ «Городская поликлиника № 1» при УЗ Акмолинской области"],
  ["Акмолинская область", "ТОО «Медицинский центр»"],
  ["г. Алматы", "ГКП на ПХВ «Городская клиническая больница № 7» УОЗ г. Алматы"],
] as const;

const ROWS: readonly DefectCells[] = [
  ...codes.map(({ code }, index): DefectCells => ({
    code,
    care: "стационар",
    base: 100_000 + index,
    card: `К-${index % 20}`,
  })),
  { code: "12.2", care: "кровь", base: 5000 },
  { code: "3.4", care: "кровь", base: 5000 },
  { code: "8.1", care: "стационар", base: 90_000, withdrawn: "да" },
  { code: "5.1", care: "стационар", base: 300_000, date: "2025-04-02" },
  { code: "5.2", care: "стационар", base: 300_000, date: "2025-05-02" },
  { code: "1.1", care: "амбулаторно КПН", base: "" },
  { code: "13.0" },
  { code: "9.0", care: "стационар", base: 10_000, iin: "=1+1", card: '=HYPERLINK("http://example.org")' },
  { code: "2.1", contractClause: "п. 4.1.2", breach: "Не внесены данные в информационную систему в срок" },
];

export const defects = ROWS.map((row, index) => {
  const [region, provider] = PROVIDERS[index < codes.length ? index % 2 : 2]!;
  return readDefect(reading(), index, cells({ region, provider, iin: syntheticIin(index % 20), ...row }));
});
export const summary = summaryOf(defects);
export const findings = (index: number) => {
  const [region, provider] = PROVIDERS[index]!;
  return findingsOf(
    region,
    provider,
    defects.filter((one) => one.provider === provider),
  );
};

export const details: FormDetails = {
  branch: "Филиал НАО «Фонд социального медицинского страхования» по г. Алматы",
  ground: "План мониторинга на 2025 год",
  monitoring: "внеплановый",
  officer: "Ахметова А.А. / главный эксперт",
  periodFrom: "2025-01-01",
  periodTo: "2025-06-30",
  datesFrom: "2025-07-01",
  datesTo: "2025-07-10",
  signed: "2025-07-11",
  findings: "Уменьшить сумму, подлежащую оплате, согласно ЕКД.",
};
