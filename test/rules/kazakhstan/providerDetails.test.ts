import { PROVIDER_COLUMN_TITLES, PROVIDER_COLUMNS, readProviders } from "../../../src/rules/kazakhstan/providerDetails";

const HEADER = PROVIDER_COLUMNS.map((column) => PROVIDER_COLUMN_TITLES[column]);
const row = (region: string, provider: string, head: string, bin = "") =>
  HEADER.map(
    (title) => ({ Регион: region, Поставщик: provider, "2.2 Руководитель": head, "2.4 БИН": bin })[title] ?? "",
  );

describe("what appendix 4 asks of a provider", () => {
  test("a row of the region goes before a row for any; a provider of whom nothing is said is not counted", () => {
    const providers = readProviders([
      HEADER,
      row("", "Больница", "Асанов А."),
      row("г. Астана", "Больница", "Серик С."),
      row("г. Астана", "Станция", ""),
    ]);
    expect(providers.find("г. Астана", "больница")).toEqual({ head: "Серик С." });
    expect(providers.find("г. Алматы", "Больница")).toEqual({ head: "Асанов А." });
    expect(providers.find("г. Астана", "Станция")).toEqual({});
    expect([providers.size, providers.contested]).toEqual([2, []]);
  });

  test("rows of one provider complete one another; where they differ the item is left blank and the provider named", () => {
    const providers = readProviders([
      HEADER,
      row("г. Астана", "Больница", "Серик С."),
      row("г. Астана", "Больница", "Асанов А.", "990540001234"),
      row("г. Астана", "Станция", "Ким В."),
      row("г. Астана", "Станция", "Ким В.", "#Н/Д"),
    ]);
    expect(providers.find("г. Астана", "Больница")).toEqual({ bin: "990540001234" });
    expect(providers.find("г. Астана", "Станция")).toEqual({ head: "Ким В." });
    expect(providers.contested).toEqual(["Больница"]);
  });
});
