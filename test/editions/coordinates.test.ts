/** A coordinate is a reading of a header or a heading: each stands on words that the document prints there. */
import { editionFolders, valueTable } from "./editionFiles";

const words: Record<string, Record<string, RegExp>> = {
  level: { "1": /1 уровень/, "2": /2 уровень/ },
  patient: { взрослые: /Взрослые/, дети: /Дети/ },
  rk: { "с РК": /с районным коэффициентом|с РК/, "без РК": /без районного коэффициента|без РК/ },
  funding: {
    федеральный: /\(средства федерального бюджета\)/,
    областной: /\(средства областного бюджета\)/,
    субвенции: /субвенций Федерального фонда/,
  },
  setting: { круглосуточный: /в круглосуточном стационаре/, дневной: /в стационаре дневного пребывания/ },
  moKind: {
    круглосуточный: /в круглосуточном стационаре/,
    дневной: /в стационаре дневного пребывания/,
    посещение: /^Посеще-ние$/m,
    подушевой: /ПМСП/,
    УЕТ: /^УЕТ$/m,
    СМП: /вызов СМП/,
  },
  ekdCare: {
    "амбулаторно КПН": /в амбулаторных условиях\nпо базовому комплексному подушевому нормативу/,
    "амбулаторно услуга": /в амбулаторных условиях\nзатраты, .*\(от стоимости услуги\)/,
    стационар: /в стационарных и стационарозамещающих условиях/,
    скорая: /Скорая медицинская помощь/,
    село: /сельскому населению/,
    психические: /с психическими и поведенческими расстройствами/,
    туберкулез: /туберкулезом/,
    ВИЧ: /ВИЧ-инфекцией/,
    патанатомия: /Патологоанатомическая диагностика/,
    кровь: /крови и ее компонентов/,
  },
  basis: { КТ: /кратность комплексного тарифа/, услуга: /от стоимости услуги/ },
};

const tables = editionFolders()
  .filter(({ header }) => ["kirov-2013", "kz-ekd-2024"].includes(header.id))
  .flatMap(({ tables: files }) => files.flatMap(({ table }) => (table.kind === "values" ? [table] : [])));

test.each(tables)("$id: the words that its coordinates stand on are printed above the values", (table) => {
  for (const { at, printed } of table.columns) {
    const text = [...(table.headings ?? []), ...printed].join("\n");
    for (const [dimension, value] of Object.entries({ ...table.at, ...at })) {
      expect(text).toMatch(words[dimension]?.[value] ?? /no words for it/);
    }
  }
});

test("ЕКД: of two values in a cell «КТ» is of the complex tariff and «%» of the service", () => {
  const cells = valueTable("kz-ekd-2024", "annex-1").rows.flatMap((row) => row.cells);
  const entries = cells.flatMap((cell) => (cell !== null && typeof cell === "object" ? (cell.entries ?? []) : []));
  expect(entries.length).toBeGreaterThan(0);
  for (const { unit, at } of entries) expect(at).toEqual({ basis: unit === "%" ? "услуга" : "КТ" });
});
