import type { LocalizedText } from "../../editions/format";
import { entriesOfRow, type Entry } from "../../rules/valueEntries";
import { isoToRussian } from "../../rules/dates";
import type { ReferenceRecord } from "../../rules/reference";
import { EN_US, RU_RU, type FormulaSyntax } from "../../rules/referenceCall";
import { termText } from "../../rules/termText";
import { dimension, valueTitle } from "../../rules/words";
import type { Wording } from "../texts";

const localized = (text: LocalizedText, { language }: Wording): string => text[language] ?? text.ru;

/** `12345.6` → `12 345,6` in Russian and Kazakh, `12,345.6` in English. */
export function numberText(value: string, { language }: Wording): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return fraction === undefined ? grouped : grouped + (language === "en" ? "." : ",") + fraction;
}

export const unitText = (unit: string, { texts }: Wording): string => texts.units[unit] ?? unit;

export const valueText = (value: string, unit: string, wording: Wording): string =>
  [numberText(value, wording), unitText(unit, wording)].filter(Boolean).join("\u00a0");

/** «2 уровень · взрослые · без РК»; a basis that the kind of care implies is not repeated. */
export function coordinatesText(entry: Entry, row: readonly Entry[], wording: Wording): string {
  const { at, table, edition, column } = entry;
  const implied = (id: string) => id === "basis" && row.filter((other) => other.at.ekdCare === at.ekdCare).length === 1;
  const titles = table.dimensions
    .filter((id) => at[id] !== undefined && !implied(id))
    .map((id) => localized(valueTitle(id, at[id] ?? "", edition.dimensions), wording));
  return titles.join(" · ") || column.printed.join(", ");
}

export const dimensionTitle = (id: string, wording: Wording): string => localized(dimension(id).title, wording);

/** What the list says of a record's values: the value, the span of its values, or the parts of a sanction. */
export function summaryText(record: ReferenceRecord, wording: Wording): string {
  const { texts } = wording;
  if (record.kind === "sanctions") {
    const parts = (record.row.components ?? []).map(({ part, percent, share }) =>
      percent === undefined ? `${part} × ${share}` : `${part} ${percent}\u00a0%`,
    );
    return [...new Set(parts)].join(" + ") || texts.search.heading;
  }
  if (record.kind === "terms") return termText(record.row, wording.language);
  const values = entriesOfRow(record.edition, record.table, record.row).filter(({ state }) => state === "value");
  const units = new Set(values.map(({ unit }) => unit));
  const sorted = [...values].sort((a, b) => a.number - b.number);
  const [least] = sorted;
  const most = sorted[sorted.length - 1];
  if (!least || !most) return texts.card.missing;
  if (units.size > 1) return texts.search.valuesCount(values.length);
  if (least.number === most.number) return valueText(least.value, least.unit, wording);
  return `${numberText(least.value, wording)} – ${valueText(most.value, most.unit, wording)}`;
}

/** «прил. 11, п. 3.2.4» */
export function placeText({ table, kind, row }: ReferenceRecord, { texts }: Wording): string {
  const { annex, clause } = kind === "terms" ? row : table.source;
  const own = kind === "sanctions" ? undefined : (row.clause ?? clause);
  return [annex && texts.annex(annex), own && texts.clause(own)].filter(Boolean).join(", ");
}

export const dateText = (iso: string): string => isoToRussian(iso);

/** How people of a language see formulas. */
export const formulaSyntax = ({ language }: Wording): FormulaSyntax =>
  language === "ru" ? RU_RU : language === "kk" ? { ...RU_RU, yes: EN_US.yes, no: EN_US.no } : EN_US;
