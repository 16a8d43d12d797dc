import { shippedEditions } from "../../src/editions";
import { modelPolyclinic2017 as road } from "../../src/editions/roadMap";
import { serialOfIso } from "../../src/rules/dates";
import { monthView } from "../../src/rules/deadlines/monthView";
import { countedTerms } from "../../src/rules/deadlines/termList";
import { criteriaOf } from "../../src/rules/targets/criteria";
import { monthSheet, remindersSheet, termsSheet } from "../../src/sheets/deadlines";
import {
  districtsSheet,
  documentsSheet,
  fundingSheet,
  informingSheet,
  monitoringSheet,
  planSheet,
  weeksOf,
} from "../../src/sheets/roadmap";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { targetsSheet } from "../../src/sheets/targets";

const START = "2025-01-13";

const edition = (id: string) => shippedEditions.find((candidate) => candidate.id === id)!;
/** Sheets of one kind stand in one workbook under names of their own. */
const named = (plan: SheetPlan, word: string): SheetPlan => ({ ...plan, name: `${plan.name} ${word}` });

/** Every sheet that the tab «Показатели» builds: one territory, then three beside the targets of another edition. */
export function targetPages(): readonly SheetPlan[] {
  const penza = edition("penza-2019");
  const criteria = criteriaOf(penza);
  const reached = (share: number) =>
    criteria.map(({ value }, index) => (index % 7 === 3 ? undefined : Number(value) * share));
  const territories = (["Пенза", "Кузнецк", "Сердобск"] as const).map((name, index) => ({
    name,
    actuals: reached(0.95 + index / 20).map((actual) => actual && Math.round(actual * 10) / 10),
  }));
  return [
    targetsSheet({ edition: penza, criteria, territories: [{ name: "", actuals: territories[0]!.actuals }] }),
    named(targetsSheet({ edition: penza, criteria, territories, other: { ...penza, criteria } }), "3"),
  ];
}

/** Every sheet that the tab «Сроки» builds. */
export function deadlinePages(): readonly SheetPlan[] {
  const start = serialOfIso(START);
  const documents = (["kz-ekd-2024", "kirov-2013", "penza-2019"] as const).flatMap((id, index) => {
    const { document } = edition(id);
    const terms = countedTerms(edition(id), start);
    return [
      named(termsSheet({ document: document.title, terms, start: START }), `${index + 1}`),
      named(remindersSheet(document.title, terms, start), `${index + 1}`),
    ];
  });
  const kirov = edition("kirov-2013");
  return [...documents, monthSheet(kirov.document.title, 2025, 11, monthView(kirov, 2025, 11))];
}

/** Every sheet that the tab «Дорожная карта» builds, over a summer. */
export function roadMapPages(): readonly SheetPlan[] {
  const weeks = weeksOf(serialOfIso("2017-05-01"), serialOfIso("2017-08-15"));
  return [
    planSheet(road, weeks),
    monitoringSheet(road, weeks),
    informingSheet(road, weeks),
    fundingSheet(road),
    districtsSheet(road),
    documentsSheet(road),
  ];
}
