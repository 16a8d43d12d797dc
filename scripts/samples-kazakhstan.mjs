/**
 * Makes assets/samples/kazakhstan.xlsx: `node scripts/samples-kazakhstan.mjs`. 5 000 defects of 60 providers with all 48 codes of
 * the shipped classifier, and a sheet of rates. Persons and providers are made up, numbers of persons have valid control digits but
 * for the few that a table of real life gets wrong; the rates are made up too and say so.
 */
import { readFile, writeFile } from "node:fs/promises";
import { Workbook } from "@cj-tech-master/excelts";

const OUT = new URL("../assets/samples/kazakhstan.xlsx", import.meta.url);
const CLASSIFIER = new URL("../src/editions/kazakhstan/defect-classifier-2024/annex-1.json", import.meta.url);
const ROWS = 5000;
const PROVIDERS = 60;

/** A small generator with a fixed seed (mulberry32): the sample must not change from run to run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const next = random(20260);
const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
const pick = (values) => values[whole(0, values.length - 1)];
const pad = (value, length = 2) => String(value).padStart(length, "0");

const REGIONS = [
  "Акмолинская область",
  "Алматинская область",
  "Карагандинская область",
  "Туркестанская область",
  "г. Алматы",
  "г. Астана",
];
const KINDS = [
  "Городская поликлиника",
  "Районная больница",
  "Городская больница",
  "Центр первичной помощи",
  "Станция скорой помощи",
];
const providers = Array.from({ length: PROVIDERS }, (_, index) => ({
  region: REGIONS[index % REGIONS.length],
  name: `ГКП на ПХВ «${KINDS[index % KINDS.length]} № ${index + 1}» (условная)`,
  sole: index % 15 === 14,
}));

/** Twelve digits with a valid control digit: birthday, century and sex, order. */
function person() {
  const year = whole(1940, 2024);
  const start = `${pad(year % 100)}${pad(whole(1, 12))}${pad(whole(1, 28))}${year < 2000 ? whole(3, 4) : whole(5, 6)}`;
  for (;;) {
    const digits = [...`${start}${pad(whole(0, 9999), 4)}`].map(Number);
    const sum = (shift) => digits.reduce((total, digit, index) => total + digit * (((index + shift) % 11) + 1), 0) % 11;
    const control = sum(0) === 10 ? sum(2) : sum(0);
    if (control < 10) return `${digits.join("")}${control}`;
  }
}

const annex = JSON.parse(await readFile(CLASSIFIER, "utf8"));
const cellsOf = (row) =>
  annex.columns.flatMap(({ at }, index) => {
    const own = row.cells[index];
    const head = annex.rows.find(({ key }) => key === row.parent);
    const cell = own === "+" ? (head?.cells[index] ?? "-") : own;
    return cell === "-" || cell === null || (typeof cell === "object" && cell.missing) ? [] : [at.ekdCare];
  });
const codes = annex.rows
  .map((row) => ({ code: row.key, cares: cellsOf(row) }))
  .map((one) => ({ ...one, cares: one.cares.length ? one.cares : ["стационар"] }));
const RATED = ["амбулаторно КПН", "село", "скорая", "психические", "туберкулез"];

const workbook = new Workbook();
const FONT = { name: "Calibri", size: 11 };
const sheet = workbook.addWorksheet("Дефекты", { views: [{ state: "frozen", ySplit: 1 }] });
const COLUMNS = [
  ["Регион", 22],
  ["Поставщик", 44],
  ["ИИН", 15],
  ["№ медицинской карты", 14],
  ["Дата выписки", 12, "dd.mm.yyyy"],
  ["Дата выявления", 12, "dd.mm.yyyy"],
  ["Код дефекта", 9],
  ["Вид помощи", 20],
  ["Основа", 9],
  ["База, тенге", 14, "#,##0.00"],
  ["Количество", 8],
  ["Обращение отозвано", 11],
  ["Единственный поставщик", 12],
  ["Пункт договора", 14],
  ["Описание неисполнения", 40],
];
sheet.columns = COLUMNS.map(([, width, numFmt]) => ({
  width,
  style: { font: FONT, ...(numFmt ? { numFmt } : { numFmt: "@" }) },
}));
for (const column of [11]) sheet.getColumn(column).numFmt = "0";

const rows = Array.from({ length: ROWS }, (_, index) => {
  const provider = providers[index % PROVIDERS];
  // Every code comes up; 5.0 and 2.0 with their subcodes are the most frequent, as in real tables.
  const own =
    index < codes.length * 4
      ? codes[index % codes.length]
      : next() < 0.2
        ? pick(codes.filter(({ code }) => /^[25]\./.test(code)))
        : pick(codes);
  const care =
    own.code === "3.4" && index % 3 === 0 ? "кровь" : next() < 0.03 ? pick(["кровь", "скорая"]) : pick(own.cares);
  const served = new Date(Date.UTC(2025, whole(0, 11), whole(1, 28)));
  const found = new Date(served.getTime() + whole(5, 40) * 86_400_000);
  const iin = person();
  const spoiled = `${iin.slice(0, 11)}${(Number(iin[11]) + 1) % 10}`;
  const fromRates = RATED.includes(care) && next() < 0.6;
  return [
    provider.region,
    provider.name,
    index % 500 === 77 ? spoiled : index % 700 === 99 ? iin.slice(0, 10) : iin,
    `К-${pad(100000 + index, 6)}`,
    served,
    found,
    own.code,
    care,
    care === "ВИЧ" ? pick(["КТ", "услуга"]) : "",
    fromRates || index % 900 === 13
      ? ""
      : RATED.includes(care)
        ? whole(80_000, 250_000) / 100
        : whole(500_000, 9_000_000) / 100,
    next() < 0.05 ? whole(2, 4) : next() < 0.5 ? 1 : "",
    own.code.startsWith("8.") && next() < 0.2 ? "да" : "",
    provider.sole ? "да" : "",
    index % 600 === 5 ? `п. ${whole(4, 9)}.${whole(1, 9)}` : "",
    index % 600 === 5 ? "Сведения не внесены в информационную систему в срок" : "",
  ];
});
sheet.addTable({
  name: "Дефекты_мониторинга",
  ref: "A1",
  headerRow: true,
  style: { theme: "TableStyleMedium2", showRowStripes: true },
  columns: COLUMNS.map(([name]) => ({ name, filterButton: true })),
  rows: rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell))),
});

const rates = workbook.addWorksheet("Ставки");
rates.columns = [22, 30, 24, 13, 13, 14, 44].map((width) => ({ width, style: { font: FONT } }));
const start = new Date(Date.UTC(2025, 0, 1));
const end = new Date(Date.UTC(2025, 11, 31));
const made = "условное число для образца";
rates.addTable({
  name: "Ставки_КЗ",
  ref: "A1",
  headerRow: true,
  style: { theme: "TableStyleMedium2", showRowStripes: true },
  columns: ["Вид помощи", "Величина", "Регион", "Действует с", "Действует по", "Тенге", "Основание"].map((name) => ({
    name,
    filterButton: true,
  })),
  rows: [
    ["амбулаторно КПН", "КПН", null, start, end, 1500.25, made],
    ["амбулаторно КПН", "КПН", "г. Астана", start, end, 1710.5, made],
    ["село", "КПН", null, start, end, 1830.75, made],
    ["скорая", "ПН", null, start, end, 410.1, made],
    ["психические", "КТ", null, start, end, 21_000, made],
    ["туберкулез", "КТ", null, start, end, 64_000, made],
  ],
});
for (const column of [4, 5]) rates.getColumn(column).numFmt = "dd.mm.yyyy";
rates.getColumn(6).numFmt = "#,##0.00";

workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 12));
workbook.creator = workbook.lastModifiedBy = "ОМС для Excel";
await writeFile(OUT, new Uint8Array(await workbook.xlsx.writeBuffer()));
