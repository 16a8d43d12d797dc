import type { Edition, SanctionRow, SanctionTable, ValueTable } from "../../src/editions/format";

const CARE = ["поликлиника", "стационар", "дневной стационар", "СМП"];
const SPECIALTIES = ["Кардиолог", "Терапевт", "Педиатр", "Хирург", "Невролог", "Офтальмолог", "Стоматолог", "Уролог"];
const LEVELS = ["1", "2", "3"];
const PATIENTS = ["взрослые", "дети"];
const RK = ["с РК", "без РК"];

/** A tariff that nobody could mistake for another: by specialty, level, age and district coefficient. */
export const sampleTariff = (specialty: number, level: number, patient: number, rk: number): string =>
  (200 + specialty * 37 + level * 11 + patient * 5 + (rk === 0 ? 90 : 0) + 0.25).toFixed(2);

const combinations = LEVELS.flatMap((level, l) =>
  PATIENTS.flatMap((patient, p) => RK.map((rk, r) => ({ level, patient, rk, indexes: [l, p, r] as const }))),
);

const visits: ValueTable = {
  kind: "values",
  id: "annex-1",
  title: "Тарифы посещений",
  source: { annex: "1" },
  catalogue: "tariff",
  keys: "title",
  keyTitle: "Специальность",
  unit: "RUB",
  dimensions: ["level", "patient", "rk"],
  rowHeaders: ["№ п/п", "Специальность"],
  rowFields: ["no", "key"],
  columns: combinations.map(({ level, patient, rk }) => ({
    printed: [`${level} уровень`, patient, rk],
    at: { level, patient, rk },
  })),
  rows: SPECIALTIES.map((key, specialty) => ({
    no: String(specialty + 1),
    key,
    cells: combinations.map(({ patient, indexes: [l, p, r] }) => {
      // A dash, a blank cell and a zero are three different things.
      if (key === "Педиатр" && patient === "взрослые") return "-";
      if (key === "Терапевт" && patient === "дети") return null;
      return sampleTariff(specialty, l, p, r);
    }),
  })),
};

/** Told apart by what TARIFF has no argument for: place of work and sublevel, dimensions of this edition alone. */
const remote: ValueTable = {
  kind: "values",
  id: "annex-2",
  title: "Тарифы фельдшерско-акушерских пунктов",
  source: { annex: "2", clause: "2.1" },
  catalogue: "tariff",
  keys: "title",
  keyTitle: "Вид помощи",
  unit: "RUB",
  dimensions: ["place", "sublevel"],
  rowHeaders: ["Вид помощи"],
  rowFields: ["key"],
  columns: [
    { printed: ["Село", "1.1"], at: { place: "село", sublevel: "1.1" } },
    { printed: ["Село", "1.2"], at: { place: "село", sublevel: "1.2" } },
    { printed: ["Посёлок", "1.1"], at: { place: "посёлок", sublevel: "1.1" } },
    { printed: ["Посёлок", "1.2"], at: { place: "посёлок", sublevel: "1.2" } },
  ],
  rows: [{ key: "Посещение ФАП", cells: ["1200.00", "1250.00", "1100.00", "0"] }],
};

const groups: ValueTable = {
  kind: "values",
  id: "annex-3",
  title: "Коэффициенты затратоёмкости КСГ",
  source: { annex: "3" },
  catalogue: "kzg",
  keys: "code",
  keyTitle: "Код КСГ",
  unit: "коэффициент",
  dimensions: ["setting"],
  rowHeaders: ["Код КСГ", "Наименование"],
  rowFields: ["key", "name"],
  columns: [
    { printed: ["Круглосуточный стационар"], at: { setting: "круглосуточный" } },
    { printed: ["Дневной стационар"], at: { setting: "дневной" } },
  ],
  rows: Array.from({ length: 400 }, (_, index) => {
    const profile = String(Math.floor(index / 20) + 1).padStart(2, "0");
    const number = String((index % 20) + 1).padStart(3, "0");
    return {
      key: `st${profile}.${number}`,
      name: `Группа ${index + 1} профиля ${profile}`,
      cells: [(0.5 + index / 100).toFixed(2), index % 7 === 0 ? "-" : (0.4 + index / 125).toFixed(3)],
    };
  }),
};

const organisations: ValueTable = {
  kind: "values",
  id: "annex-4",
  title: "Коэффициенты организаций",
  source: { annex: "4" },
  catalogue: "mo",
  keys: "title",
  keyTitle: "Медицинская организация",
  ignoredWords: ["ГБУЗ"],
  unit: "коэффициент",
  dimensions: ["moKind"],
  rowHeaders: ["№", "Медицинская организация"],
  rowFields: ["no", "key"],
  columns: [
    { printed: ["Посещение"], at: { moKind: "посещение" } },
    { printed: ["Подушевой норматив"], at: { moKind: "подушевой" } },
  ],
  rows: [
    { no: "1", key: "ГБУЗ «Областная больница № 1»", cells: ["1.05", "1.2"] },
    { no: "2", key: "ГБУЗ «Городская поликлиника № 2»", cells: ["0.98", null] },
  ],
};

/** Кно (of the tariff) and Кшт (of the normative) by code: С = РТ × Кно + ПН × Кшт. */
const SHARES: readonly (readonly [code: string, name: string, reduction: string, fine: string])[] = [
  ["1.1", "Отказ в оказании помощи", "0", "1"],
  ["1.2", "Взимание платы", "1", "1"],
  ["2.1", "Дефекты документации", "0.1", "0"],
  ["2.2", "Отсутствие документации", "1", "0.3"],
  ["3.1", "Необоснованная госпитализация", "0.7", "0.305"],
];

const list: SanctionTable = {
  kind: "sanctions",
  id: "annex-5",
  title: "Перечень оснований для снижения оплаты",
  source: { annex: "5" },
  catalogue: "sanction",
  rowHeaders: ["Код", "Основание"],
  careColumns: [{ printed: "Кно и Кшт", care: CARE }],
  normative: {
    id: "normative",
    value: "17201.40",
    unit: "RUB",
    printed: "Подушевой норматив – 17 201,40 руб.",
    source: { annex: "5", clause: "2" },
  },
  rows: SHARES.map(([code, name, reduction, fine]): SanctionRow => ({
    code,
    codePrinted: `${code}.`,
    name,
    blocks: [
      { heading: "Кно", texts: [{ care: CARE, text: reduction.replace(".", ",") }] },
      { heading: "Кшт", texts: [{ care: CARE, text: fine.replace(".", ",") }] },
    ],
    components: [
      { part: "уменьшение", base: "cost", share: reduction, care: CARE },
      { part: "штраф", base: "normative", share: fine, care: CARE },
    ],
  })),
};

/** A tariff agreement of another region and year, made up: the editions that ship have nothing like it. */
export const sampleEdition: Edition = {
  format: 1,
  id: "sample-2025",
  title: "Тарифное соглашение Приозёрного края, 2025",
  aliases: ["Приозёрный-2025"],
  country: "RU",
  region: "Приозёрный край",
  currency: "RUB",
  document: {
    title: "Тарифное соглашение Приозёрного края на 2025 год",
    fullTitle: "ТАРИФНОЕ СОГЛАШЕНИЕ В СИСТЕМЕ ОМС ПРИОЗЁРНОГО КРАЯ НА 2025 ГОД",
    number: "1",
    date: "2024-12-27",
  },
  inForce: { from: "2025-01-01", to: "2025-12-31" },
  dimensions: [
    {
      id: "level",
      title: { ru: "уровень", en: "level", kk: "деңгей" },
      values: LEVELS.map((id) => ({ id, aliases: [`${id} уровень`] })),
    },
    { id: "place", title: { ru: "место работы" }, values: [{ id: "село" }, { id: "посёлок", aliases: ["пгт"] }] },
    { id: "sublevel", title: { ru: "подуровень" }, values: [{ id: "1.1" }, { id: "1.2" }] },
  ],
  tables: [visits, remote, groups, organisations, list],
};

/** The same edition with another id, other dates and some changes: a successor, a neighbour. */
export const sampleWith = (changes: Partial<Edition>): Edition => ({ ...sampleEdition, ...changes });

/** The sample with so many groups that its JSON has at least so many bytes as UTF-8. */
export function largeEdition(bytes: number): Edition {
  const name = "Группа ".repeat(12).trim();
  const [row] = groups.rows;
  const count = Math.ceil(bytes / Buffer.byteLength(JSON.stringify({ ...row, key: "st.1", name })));
  const rows = Array.from({ length: count }, (_, index) => ({ ...row!, key: `st.${index}`, name }));
  return sampleWith({ tables: sampleEdition.tables.map((table) => (table === groups ? { ...groups, rows } : table)) });
}

/** A deep copy that a test may spoil. */
export const copyOf = (edition: Edition): any => JSON.parse(JSON.stringify(edition));
