import type { Decision } from "../../../src/rules/council/decisions";
import type { CouncilPlan } from "../../../src/rules/council/model";
import { shiftPlan } from "../../../src/rules/council/nextYear";
import {
  agendaSheet,
  assignmentsSheet,
  controlSheet,
  directorySheet,
  planSheet,
  planTableSheet,
  protocolSheet,
  shiftSheet,
} from "../../../src/sheets/council";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { directory2025, executors2025, plan2025 } from "../../rules/council/plan2025";

export { executors2025, plan2025 };

export const february = plan2025.meetings[0]!;

export const detailsOfFebruary = {
  date: "2025-02-26",
  time: "14:00",
  place: "г. Киров, ул. Герцена, 49, зал заседаний",
  chair: "И.И. Иванова",
  secretary: "П.П. Петров",
  attendance: ["А.А. Андреев, директор ТФОМС", '=HYPERLINK("http://example.org")'],
};

export const decisions: readonly Decision[] = [
  {
    meeting: 1,
    month: 2,
    item: 1,
    text: "Принять к сведению.",
    responsible: "",
    due: null,
    done: null,
    note: "",
  },
  {
    meeting: 1,
    month: 2,
    item: 1,
    text: "Довести до медицинских организаций сведения о невыполненных объёмах диспансеризации.",
    responsible: "ТФОМС Кировской области",
    due: "2025-03-31",
    done: "2025-03-25",
    note: "письмо разослано",
  },
  {
    meeting: 1,
    month: 2,
    item: 4,
    text: "Представить предложения о перераспределении объёмов.",
    responsible: "Министерство здравоохранения Кировской области",
    due: "2025-04-15",
    done: null,
    note: "",
  },
  {
    meeting: 1,
    month: 2,
    item: null,
    text: "Провести внеочередное заседание.",
    responsible: "",
    due: null,
    done: null,
    note: "",
  },
];

/** A plan of so many items in meetings of fifty, every tenth topic longer than Excel's highest row. */
export function stressPlan(count: number): CouncilPlan {
  const executors = directory2025.read("ТФОМС; МО; Минздрав").executors;
  const sentence =
    "Анализ выполнения объёмов диспансеризации за 2024 год и 3 месяца 2025 года в медицинских организациях. ";
  const item = (index: number) => ({
    number: (index % 50) + 1,
    topic: sentence.repeat(index % 10 === 9 ? 60 : 1 + (index % 5)).trim(),
    executors,
  });
  const meetings = Math.ceil(count / 50);
  return {
    details: plan2025.details,
    meetings: Array.from({ length: meetings }, (_, meeting) => ({
      number: meeting + 1,
      month: (meeting % 12) + 1,
      items: Array.from({ length: Math.min(50, count - meeting * 50) }, (_, index) => item(index)),
    })),
  };
}

/** The eight sheets of the tab, of one plan and the decisions on it. */
export function everySheet(plan: CouncilPlan, decided: readonly Decision[]): readonly SheetPlan[] {
  const meeting = plan.meetings[0]!;
  return [
    directorySheet(plan.details, executors2025),
    planTableSheet(plan, executors2025.length),
    planSheet(plan),
    agendaSheet(plan, meeting),
    protocolSheet(plan, meeting, decided),
    assignmentsSheet(plan, executors2025),
    controlSheet(decided),
    shiftSheet(shiftPlan(plan)),
  ];
}
