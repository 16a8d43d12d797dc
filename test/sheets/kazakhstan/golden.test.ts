import { monthlyIndex } from "../../../src/editions/kazakhstan";
import { NEW_CONTROL } from "../../../src/rules/kazakhstan/control";
import { registerOf } from "../../../src/rules/kazakhstan/register";
import { thresholdsOf } from "../../../src/rules/kazakhstan/thresholds";
import {
  codesSheet,
  conclusionSheet,
  controlSheet,
  penaltiesSheet,
  ratesSheet,
  registerSheet,
  splitSheet,
  thresholdsSheet,
} from "../../../src/sheets/kazakhstan";
import { set } from "../../rules/kazakhstan/support";
import { clippedHeaders } from "../clippedHeaders";
import { expectGolden } from "../golden";
import { expectSoundWith, formulasOf, textsOf } from "../soundPlan";
import { codes, defects, details, findings, nameOf, summary } from "./fixture";

const indexes = new Map(monthlyIndex.values.map(({ year, value }) => [year, Number(value) * 100]));
const conclusion = { findings: findings(2), tag: "7", number: "7/2025", sendBy: "2025-07-15", nameOf };

const penalties = () => penaltiesSheet(defects, ({ row }) => row + 2);

/** Formulas of these sheets: our own few, and nothing else. */
const OWN = [
  /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/,
  /^=[A-Z]+\d+(\+[A-Z]+\d+)*$/,
  /^=IF\((ROUND|AND)\(.*"сходится","НЕ СХОДИТСЯ"\)$/,
  /^=IF\(ISNUMBER\([A-Z]+\d+\),WORKDAY\([A-Z]+\d+,[23],\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\),""\)$/,
  /^=IF\(AND\(ISNUMBER\(E\d+\).*"не направлено"\)+$/,
];

test.each([
  ["register", () => registerSheet(registerOf(summary, set), summary)],
  ["split", () => splitSheet(summary)],
  ["codes", () => codesSheet(summary, codes)],
  [
    "thresholds",
    () =>
      thresholdsSheet({
        thresholds: thresholdsOf(summary, indexes),
        indexes,
        withdrawn: 1,
        childDeaths: [{ region: "г. Алматы", provider: "ГКБ № 7", card: "К-9", date: "2025-03-10", sheetRow: 12 }],
        unknownAge: 1,
      }),
  ],
  ["penalties", penalties],
  ["rates", () => ratesSheet()],
  ["conclusion", () => conclusionSheet({ ...conclusion, form: "conclusion" }, details)],
  ["conclusion-blank", () => conclusionSheet({ form: "conclusion", findings: findings(1), tag: "1", nameOf }, {})],
  ["contract", () => conclusionSheet({ ...conclusion, form: "contract" }, details)],
  ["unconfirmed", () => conclusionSheet({ ...conclusion, form: "unconfirmed" }, details)],
  ["death", () => conclusionSheet({ ...conclusion, form: "death", death: findings(2).deaths[0]! }, details)],
  [
    "control",
    () =>
      controlSheet(
        {
          fields: [...NEW_CONTROL.fields, { title: "Исполнитель" }],
          rows: [
            {
              number: "7/2025",
              provider: "ГКБ № 7",
              form: "прил. 2",
              period: "01.01.2025–30.06.2025",
              signed: "2025-07-11",
              kept: { Исполнитель: "=Ахметова", Направлено: "отказ" },
            },
            {
              number: "8/2025",
              provider: "ТОО «Медицинский центр»",
              form: "прил. 4",
              period: "",
              objected: "2025-07-20",
            },
          ],
        },
        ["2025-07-07"],
      ),
  ],
])("%s", (name, build) => {
  const plan = build();
  expectSoundWith(plan, OWN);
  expect(clippedHeaders(plan)).toEqual([]);
  expectGolden(plan, `kazakhstan/${name}`);
});

describe("the register", () => {
  const plan = registerSheet(registerOf(summary, set), summary);
  const rows = plan.blocks[0]!.cells;

  test("51 columns, numbered", () => {
    expect(rows[0]).toHaveLength(51);
    expect(rows).toContainEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });
  test("says that 12.2 is counted in column 47, and what has no sum", () => {
    const texts = textsOf(plan).join("\n");
    expect(texts).toContain("Код 12.2: дефектов 2, они посчитаны в столбце 47 (12.0).");
    expect(texts).toMatch(/не указано в документе – 1/);
    expect(texts).toContain("Строк таблицы без известного кода: 1");
  });
});

test("a gap of the document is told in words, never as a zero", () => {
  const row = penalties()
    .longBlocks![0]!.cellsOf(0, defects.length)
    .find((cells) => cells[5] === "3.4" && cells[6] === "кровь")!;
  expect([row[11], row[12]]).toEqual([null, "не указано в документе"]);
});

test("user text is never a formula", () => {
  const plan = conclusionSheet({ ...conclusion, form: "conclusion" }, details);
  expect(textsOf(plan)).toContain('=HYPERLINK("http://example.org")');
  expect(formulasOf(plan)).toEqual([]);
});
