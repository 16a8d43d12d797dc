import { foldWord } from "../fold";

/** Columns of the table «План_совета», in their order. */
export const PLAN_COLUMNS = ["meeting", "month", "item", "topic", "executors", "period", "documents"] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export const PLAN_TABLE_NAME = "План_совета";
export const EXECUTORS_TABLE_NAME = "Исполнители_совета";
export const DETAILS_TABLE_NAME = "Реквизиты_совета";
export const DECISIONS_TABLE_NAME = "Решения_совета";

export const PLAN_COLUMN_TITLES: Readonly<Record<PlanColumn, string>> = {
  meeting: "№",
  month: "Месяц",
  item: "Пункт",
  topic: "Тема",
  executors: "Исполнители",
  period: "Период",
  documents: "Документы",
};

/** Headers that people write instead, the document's own among them. */
const ALIASES: Readonly<Record<PlanColumn, RegExp>> = {
  meeting: /^(№|n|номер)( п\/п| заседания)?$/,
  month: /^(месяц|срок проведения|срок)$/,
  item: /^(пункт|№ вопроса|номер вопроса|вопрос №|п\.?)$/,
  topic: /^(тема|темы|темы заседаний|вопрос|вопросы)$/,
  executors: /^(исполнител[ьи]|исполнитель \(и\)|ответственн(ый|ые))$/,
  period: /^(отчетный )?период(ы)?$/,
  documents: /^документы?$/,
};

/** These two say again what the topic says: the table works without them. */
const DERIVED: ReadonlySet<PlanColumn> = new Set(["period", "documents"]);

export const isRequired = (column: PlanColumn): boolean => !DERIVED.has(column);

/** Where each column stands in the user's table: moved, renamed in a known way, or missing. */
export function findColumns(header: readonly unknown[]): Readonly<Record<PlanColumn, number | null>> {
  const titles = header.map((title) => foldWord(String(title ?? "")));
  const place = (column: PlanColumn): number | null => {
    const exact = titles.indexOf(foldWord(PLAN_COLUMN_TITLES[column]));
    const index = exact >= 0 ? exact : titles.findIndex((title) => ALIASES[column].test(title));
    return index < 0 ? null : index;
  };
  return Object.fromEntries(PLAN_COLUMNS.map((column) => [column, place(column)])) as Record<PlanColumn, number | null>;
}
