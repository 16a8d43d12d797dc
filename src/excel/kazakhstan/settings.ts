import { monthlyIndex } from "../../editions/kazakhstan";
import type { FormDetails } from "../../sheets/kazakhstan";
import { workbookStore } from "../store";

/** What the workbook keeps of the tab: МРП as the user has them, and what the forms say of the fund. Never a person's number. */
export interface MonitoringSettings {
  /** Tenge as typed, by year. */
  readonly indexes: Readonly<Record<string, string>>;
  readonly details: FormDetails;
}

export const shippedSettings: MonitoringSettings = {
  indexes: Object.fromEntries(monthlyIndex.values.map(({ year, value }) => [String(year), value])),
  details: {},
};

const KEY = "settings";
const store = () => workbookStore("urn:oms-excel:kazakhstan");

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === "string");

/** The record comes with the file, from anybody: what is no text by name is left aside. */
export async function recallSettings(): Promise<MonitoringSettings> {
  const value = (await store().read()).records.find(({ key }) => key === KEY)?.value as
    Partial<MonitoringSettings> | undefined;
  const years = isTexts(value?.indexes) ? Object.entries(value.indexes).filter(([year]) => /^\d{4}$/.test(year)) : [];
  return {
    indexes: { ...shippedSettings.indexes, ...Object.fromEntries(years) },
    details: isTexts(value?.details) ? value.details : {},
  };
}

export const rememberSettings = (settings: MonitoringSettings): Promise<void> => store().write(KEY, settings);
