import type { Edition, Table, TermTable, SanctionTable, ValueTable } from "../../../src/editions/format";
import { copyOf, sampleEdition } from "../../support/sampleEdition";

const tariffs: ValueTable = {
  kind: "values",
  id: "annex-1",
  title: "Тарифы посещений",
  source: { annex: "1" },
  catalogue: "tariff",
  keys: "title",
  keyTitle: "Специальность",
  unit: "RUB",
  dimensions: ["stage", "patient"],
  rowHeaders: ["Специальность", "Профиль"],
  rowFields: ["key", "profile"],
  columns: [
    { printed: ["Первый этап", "взрослые"], at: { stage: "1", patient: "взрослые" } },
    { printed: ["Первый этап", "дети"], at: { stage: "1", patient: "дети" } },
    { printed: ["Второй этап, КПН", "взрослые"], unit: "КПН", at: { stage: "2", patient: "взрослые" } },
  ],
  rows: [
    { key: "Терапевт", cells: ["100.50", "-", null] },
    {
      key: "01.5",
      name: "Хирург",
      texts: { profile: "хирургия" },
      cells: ["0", { missing: true, asPrinted: "…" }, "1.5"],
    },
  ],
};

const sanctions: SanctionTable = {
  kind: "sanctions",
  id: "annex-2",
  title: "Перечень оснований",
  source: { annex: "2" },
  catalogue: "sanction",
  rowHeaders: ["Код", "Основание"],
  careColumns: [
    { printed: "Поликлиника", care: ["поликлиника"] },
    { printed: "Стационар", care: ["стационар", "СМП"] },
  ],
  normative: { id: "normative", value: "17201.40", unit: "RUB", printed: "Норматив – 17 201,40 руб." },
  rows: [
    { code: "1", codePrinted: "1.", name: "Раздел" },
    {
      code: "1.1",
      codePrinted: "1.1.",
      name: "Взимание платы",
      blocks: [
        { heading: "Размер штрафа:", texts: [{ care: ["поликлиника"], text: "100 %" }] },
        { texts: [{ care: ["стационар", "СМП"], text: "возврат" }] },
      ],
      components: [
        { part: "штраф", base: "normative", percent: "100", care: ["поликлиника"], measure: "последствия" },
        { part: "возврат", base: "insuredSpent", share: "1", care: ["стационар", "СМП"] },
        { part: "возмещение", base: "harmCost", percent: "50", care: ["поликлиника"], conditional: true },
        { part: "уменьшение", base: "cost", share: "0.3", care: ["поликлиника"] },
      ],
    },
  ],
};

const terms: TermTable = {
  kind: "terms",
  id: "terms",
  title: "Сроки",
  source: {},
  catalogue: "deadline",
  rows: [
    {
      code: "П.7",
      title: "Акт",
      trigger: "экспертиза",
      rule: { count: "after", amount: 5, unit: "рабочий день" },
      printed: "в течение 5 рабочих дней",
    },
  ],
};

/** Of every kind of table one, of every state a cell, of every part of a sanction one: small enough to be written out whole. */
export const smallEdition: Edition = {
  ...sampleEdition,
  id: "small-2025",
  dimensions: [
    {
      id: "stage",
      title: { ru: "этап" },
      values: [{ id: "1", title: { ru: "первый этап" } }, { id: "2" }],
    },
  ],
  tables: [tariffs, sanctions, terms],
};

/** The small edition with one thing changed. */
export function smallWith(change: (edition: any) => void): Edition {
  const edition = copyOf(smallEdition);
  change(edition);
  return edition as Edition;
}

/** The small edition with other tables. */
export const smallOf = (...tables: readonly unknown[]): Edition => ({ ...smallEdition, tables: tables as Table[] });
