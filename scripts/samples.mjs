/**
 * Makes the sample workbooks of assets/samples: `node scripts/samples.mjs`.
 * The rows come from the shipped editions and a fixed seed, so every run gives the same tables. They carry the dirt that real
 * tables have: no-break spaces, decimal commas in text, codes that Excel turned into numbers and dates, slips of the pen.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { Workbook } from "@cj-tech-master/excelts";

const KIROV = new URL("../src/editions/kirov/tariff-agreement-2013/", import.meta.url);
const OUT = new URL("../assets/samples/", import.meta.url);

const table = async (name) => JSON.parse(await readFile(new URL(`${name}.json`, KIROV), "utf8"));

/** A small generator with a fixed seed (mulberry32): samples must not change from run to run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NBSP = "\u00a0";
const FONT = { name: "Calibri", size: 11 };
const HEADER = {
  font: { ...FONT, bold: true, color: { argb: "FFFFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF0F6CBD" } },
  alignment: { vertical: "middle", horizontal: "center", wrapText: true },
};

function sheetOf(workbook, name, columns) {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ header, width, numFmt }) => ({
    header,
    width,
    style: { font: FONT, ...(numFmt ? { numFmt } : {}) },
  }));
  sheet.getRow(1).height = 32;
  sheet.getRow(1).eachCell((cell) => Object.assign(cell, HEADER));
  return sheet;
}

/** Writes the file the same for every run: the library would stamp the time. */
async function save(workbook, name) {
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 12));
  workbook.creator = workbook.lastModifiedBy = "ОМС для Excel";
  await writeFile(new URL(name, OUT), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** How people write the same specialty, level, patient and district coefficient. */
const DIRT = {
  specialty: [
    (text) => text,
    (text) => text,
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => `${text}${NBSP}`,
    (text) => ` ${text} `,
    (text) => text.replace("о", "o"),
    (text) => text.replace(/е/g, "ё"),
  ],
  level: [(id) => Number(id), (id) => Number(id), (id) => id, (id) => `${id} уровень`],
  patient: { взрослые: ["взрослые", "взрослые", "Взрослый", "взр"], дети: ["дети", "дети", "ребёнок", "Дети"] },
  rk: { "с РК": [true, "да", "с РК", 1], "без РК": [false, "нет", "без РК", 0] },
};

async function visitPlan() {
  const { rows, columns } = await table("annex-3");
  const next = random(2013);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const priced = rows.flatMap(({ key, cells }) =>
    columns.flatMap(({ at }, index) => (cells[index] === null ? [] : [{ key, at }])),
  );
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, "План посещений", [
    { header: "Специальность", width: 30 },
    { header: "Уровень", width: 12 },
    { header: "Пациент", width: 14 },
    { header: "РК", width: 10 },
    { header: "Посещений", width: 13 },
    { header: "Тариф, руб.", width: 14, numFmt: "#,##0.00" },
    { header: "Стоимость, руб.", width: 18, numFmt: "#,##0.00" },
  ]);
  for (let row = 2; row <= 201; row += 1) {
    const { key, at } = pick(priced);
    const visits = Math.floor(20 + next() * 1500);
    const specialty = row % 47 === 0 ? "Кардеолог" : row % 61 === 0 ? "" : pick(DIRT.specialty)(key);
    const rk = row % 53 === 0 ? "" : pick(DIRT.rk[at.rk]);
    const number = row % 19 === 0 ? `${visits + 1000}`.replace(/(\d)(?=\d{3}$)/, `$1${NBSP}`) : visits;
    sheet.addRow([specialty, pick(DIRT.level)(at.level), pick(DIRT.patient[at.patient]), rk, number]);
    sheet.getCell(row, 6).value = { formula: `_xldudf_OMS_TARIFF(A${row},B${row},C${row},D${row})` };
    sheet.getCell(row, 7).value = { formula: `IF(A${row}="","",ROUND(F${row}*E${row},2))` };
  }
  await save(workbook, "plan-poseshcheniy.xlsx");
}

/** A code as it looks after somebody typed it into a cell of the format «Общий»: a number, or a date. */
function typedCode(code) {
  if (/^\d{1,2}\.\d{1,2}$/.test(code)) {
    const [day, month] = code.split(".").map(Number);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 28) return new Date(Date.UTC(2013, month - 1, day));
  }
  const [day, month, year] = code.split(".").map(Number);
  return /^\d\.\d\.\d$/.test(code) ? new Date(Date.UTC(2000 + year, month - 1, day)) : code;
}

async function sanctionList() {
  const { rows } = await table("annex-11");
  const organisations = (await table("annex-10")).rows.map(({ key }) => key);
  const sanctions = rows.filter(({ components }) => components?.length);
  const next = random(11);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const workbook = new Workbook();
  const sheet = sheetOf(workbook, "Санкции", [
    { header: "№ акта", width: 12 },
    { header: "Медицинская организация", width: 52 },
    { header: "Вид контроля", width: 14 },
    { header: "Дата", width: 13, numFmt: "dd.mm.yyyy" },
    { header: "Код нарушения", width: 16 },
    { header: "Вид помощи", width: 20 },
    { header: "Стоимость случая, руб.", width: 20 },
    { header: "Мера", width: 16 },
    { header: "Расходы застрахованного, руб.", width: 22 },
    { header: "Расходы на лечение, руб.", width: 20 },
    { header: "Санкция, руб.", width: 18, numFmt: "#,##0.00" },
  ]);
  for (let row = 2; row <= 301; row += 1) {
    const { code, codePrinted, components } = pick(sanctions);
    const care = pick([...new Set(components.flatMap((component) => component.care))]);
    const cost = Math.round(next() * 9_000_000 + 50_000) / 100;
    const needs = (base) => components.some((component) => component.base === base && component.care.includes(care));
    const dirty = {
      13: codePrinted,
      17: `${code}${NBSP}`,
      19: code.replace(/\./g, ","),
      23: typedCode(code),
      29: "9.9.9",
    };
    const every = Object.keys(dirty).find((period) => row % Number(period) === 0);
    const text = String(cost)
      .replace(".", ",")
      .replace(/(\d)(?=(\d{3})+(,|$))/g, `$1${NBSP}`);
    sheet.addRow([
      `А-${String(row - 1).padStart(4, "0")}`,
      pick(organisations),
      pick(["МЭК", "МЭЭ", "ЭКМП"]),
      new Date(Date.UTC(2013, 5 + Math.floor(next() * 7), 1 + Math.floor(next() * 28))),
      every ? dirty[every] : code,
      row % 31 === 0 ? "" : care,
      row % 37 === 0 ? "" : row % 41 === 0 ? -cost : row % 7 === 0 ? text : cost,
      components.some(({ measure }) => measure) ? pick(["штраф", "последствия", ""]) : "",
      needs("insuredSpent") ? Math.round(next() * 500_000) / 100 : "",
      needs("harmCost") && next() < 0.7 ? Math.round(next() * 2_000_000) / 100 : "",
    ]);
    const value = sheet.getCell(row, 5).value;
    sheet.getCell(row, 5).numFmt = value instanceof Date ? "dd.mmm" : "@";
    sheet.getCell(row, 11).value = {
      formula: `_xldudf_OMS_SANCTION(E${row},G${row},F${row},,H${row},I${row},J${row})`,
    };
  }
  await save(workbook, "sanktsii.xlsx");
}

await mkdir(OUT, { recursive: true });
await visitPlan();
await sanctionList();
