import { modelPolyclinic2017 as road } from "../../../src/editions/roadMap";
import { toSerial } from "../../../src/rules/dates";
import {
  districtsSheet,
  documentsSheet,
  fundingSheet,
  informingSheet,
  monitoringSheet,
  planSheet,
  weeksOf,
} from "../../../src/sheets/roadmap";
import { expectGolden } from "../golden";
import { expectSoundWith, textsOf } from "../soundPlan";

const weeks = weeksOf(toSerial(2017, 5, 3), toSerial(2017, 6, 30));

const FORMS = [
  /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/,
  /^=COUNT\([A-Z]+\d+:[A-Z]+\d+\)$/,
  /^=IF\(COUNT\(([A-Z]+\d+:[A-Z]+\d+)\)=0,"",(?:AVERAGE\(\1\)|LOOKUP\(2,1\/ISNUMBER\(\1\),\1\))\)$/,
  /^=IF\(OR\((?:\$D\d+="",\$G\d+="выполнено"|NOT\(ISNUMBER\(\$C\d+\)\),\$D\d+=1)\),"",IF\(\$[CD]\d+<TODAY\(\),"просрочено",IF\(\$[CD]\d+<=TODAY\(\)\+7-WEEKDAY\(TODAY\(\),2\),"на этой неделе",""\)\)\)$/,
  /^=IF\(N\(C\d+\)=0,"",100\*D\d+\/C\d+\)$/,
];

test.each([
  ["plan", () => planSheet(road, weeks)],
  ["monitoring", () => monitoringSheet(road, weeks)],
  ["funding", () => fundingSheet(road)],
  ["districts", () => districtsSheet(road)],
  ["documents", () => documentsSheet(road)],
  ["informing", () => informingSheet(road, weeks)],
])("%s", (name, build) => {
  const plan = build();
  expectSoundWith(plan, FORMS);
  expectGolden(plan, `roadmap/${name}`);
});

test("every measure, document and purpose is on its sheet word for word", () => {
  const all = [...road.measures.ТФОМС, ...road.measures.СМО].map(({ printed }) => printed);
  expect(textsOf(planSheet(road, weeks))).toEqual(expect.arrayContaining(all));
  expect(textsOf(monitoringSheet(road, weeks))).toEqual(expect.arrayContaining(all));
  expect(textsOf(documentsSheet(road))).toEqual(expect.arrayContaining(road.documents.map(({ printed }) => printed)));
  expect(textsOf(fundingSheet(road))).toEqual(expect.arrayContaining(road.funding.rows.map(({ purpose }) => purpose)));
});

test("weeks begin on Monday, cover the period, and are at most a year", () => {
  expect(weeks).toHaveLength(9);
  for (const { from, to } of weeks) expect([(from + 5) % 7, to - from]).toEqual([0, 6]);
  expect(weeks[0]!.from).toBe(toSerial(2017, 5, 1));
  expect(weeks.at(-1)!.to).toBe(toSerial(2017, 7, 2));
  expect(weeksOf(toSerial(2017, 1, 1), toSerial(2030, 1, 1))).toHaveLength(53);
  expect(weeksOf(toSerial(2017, 6, 5), toSerial(2017, 5, 1))).toHaveLength(1);
});
