import { isFailure } from "../failure";
import type { RoleSet } from "../mapping";
import { describeFailure, type Language } from "../messages";
import type { AskedPart } from "../sanction";
import type { RowOutcome } from "./sanctionRow";

export const RESULTS = ["уменьшение", "штраф", "возврат", "возмещение", "итого", "основание", "ошибка"] as const;

/** A column that the recalculation writes. */
export type ResultColumn = (typeof RESULTS)[number];

export const isAmount = (column: ResultColumn): column is AskedPart => column !== "основание" && column !== "ошибка";

/** Headers of columns that are made new. */
export const RESULT_TITLES: Readonly<Record<ResultColumn, string>> = {
  уменьшение: "Уменьшение, руб.",
  штраф: "Штраф, руб.",
  возврат: "Возврат, руб.",
  возмещение: "Возмещение, руб.",
  итого: "Итого санкция, руб.",
  основание: "Основание",
  ошибка: "Ошибка",
};

/** Columns that the table may have for results already: those of an earlier recalculation first. */
export const RESULT_ROLES: RoleSet<ResultColumn> = {
  id: "sanctionResults",
  roles: [
    { id: "уменьшение", aliases: ["уменьшение", "уменьшение оплаты", "снятие", "удержание", "төмендету", "reduction"] },
    { id: "штраф", aliases: ["штраф", "сумма штрафа", "айыппұл", "fine"] },
    { id: "возврат", aliases: ["возврат", "возврат средств", "қайтару", "refund"] },
    { id: "возмещение", aliases: ["возмещение", "возмещение расходов", "өтеу", "compensation"] },
    {
      id: "итого",
      aliases: [
        "итого санкция",
        "итого",
        "санкция",
        "сумма санкции",
        "финансовая санкция",
        "жиыны",
        "total",
        "sanction",
      ],
    },
    { id: "основание", aliases: ["основание", "негіздеме", "basis"] },
    { id: "ошибка", aliases: ["ошибка", "қате", "error"] },
  ],
};

/** What the cells of a row's results hold; an empty string is an empty cell. */
export type ResultCells = Readonly<Record<ResultColumn, string | number>>;

const EMPTY: ResultCells = {
  уменьшение: "",
  штраф: "",
  возврат: "",
  возмещение: "",
  итого: "",
  основание: "",
  ошибка: "",
};

/** A row in error has no sums: a zero would be one. */
export function resultCells(outcome: RowOutcome, language: Language): ResultCells {
  if (outcome === undefined) return EMPTY;
  if (isFailure(outcome)) return { ...EMPTY, ошибка: describeFailure(outcome, language) };
  const { parts, basis } = outcome;
  return {
    уменьшение: parts.уменьшение / 100,
    штраф: parts.штраф / 100,
    возврат: parts.возврат / 100,
    возмещение: parts.возмещение / 100,
    итого: parts.итого / 100,
    основание: basis,
    ошибка: "",
  };
}
