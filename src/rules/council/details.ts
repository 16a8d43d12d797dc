import { foldWord } from "../fold";
import { cellNumber, cellText } from "./cells";
import type { CouncilDetails } from "./model";

export const DETAIL_FIELDS = [
  "year",
  "council",
  "heading",
  "position",
  "name",
  "date",
  "title",
  "chair",
  "secretary",
  "place",
] as const;

export type DetailField = (typeof DETAIL_FIELDS)[number];

export const DETAIL_TITLES: Readonly<Record<DetailField, string>> = {
  year: "Год плана",
  council: "Совет",
  heading: "Гриф",
  position: "Утверждает: должность",
  name: "Утверждает: имя",
  date: "Дата утверждения",
  title: "Заголовок плана",
  chair: "Председатель",
  secretary: "Секретарь",
  place: "Место заседаний",
};

export const DETAIL_COLUMN_TITLES = ["Реквизит", "Значение"] as const;

/** What stands in the table «Реквизиты_совета»; a text of several lines is one cell. */
export function detailValues(details: CouncilDetails): Readonly<Record<DetailField, string | number>> {
  const { heading, position, name, date } = details.approval;
  return {
    year: details.year,
    council: details.council,
    heading,
    position: position.join("\n"),
    name,
    date,
    title: details.titleLines.join("\n"),
    chair: details.chair ?? "",
    secretary: details.secretary ?? "",
    place: details.place ?? "",
  };
}

/** The table «Реквизиты_совета» without its header; what it lacks is taken from `known`. A blank value is blank. */
export function readDetails(rows: readonly (readonly unknown[])[], known: CouncilDetails): CouncilDetails {
  const cells = new Map(rows.map(([field, value]) => [foldWord(cellText(field)), cellText(value)]));
  const usual = detailValues(known);
  const value = (field: DetailField): string => cells.get(foldWord(DETAIL_TITLES[field])) ?? `${usual[field]}`;
  const lines = (field: DetailField): readonly string[] => value(field).split("\n");
  return {
    year: cellNumber(value("year")) ?? known.year,
    council: value("council"),
    approval: { heading: value("heading"), position: lines("position"), name: value("name"), date: value("date") },
    titleLines: lines("title"),
    chair: value("chair"),
    secretary: value("secretary"),
    place: value("place"),
  };
}
