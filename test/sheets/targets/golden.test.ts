import { shippedEditions } from "../../../src/editions";
import { criteriaOf } from "../../../src/rules/targets/criteria";
import { targetsSheet } from "../../../src/sheets/targets";
import { expectGolden } from "../golden";
import { expectSoundWith, formulasOf } from "../soundPlan";

const edition = shippedEditions.find(({ id }) => id === "penza-2019")!;
const criteria = criteriaOf(edition);

const FORMS = [
  /^=OMS\.TARGET\(\$A\d+,\$C\d+,"penza-20\d\d"\)$/,
  /^=IF\([A-Z]+\d+="","",(?:ROUND\([A-Z]+\d+-\$E\d+,10\)|OMS\.TARGET\.STATUS\(\$A\d+,[A-Z]+\d+,\$C\d+,"penza-2019"\))\)$/,
  /^=ROUND\(\$F\d+-\$E\d+,10\)$/,
  /^=COUNTIF\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+,"(?:не )?достигнут"\)$/,
  /^=ROWS\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)$/,
  /^=F\d+-C\d+-D\d+$/,
  /^=IF\(C\d+\+D\d+=0,"",C\d+\/\(C\d+\+D\d+\)\)$/,
];

test("one territory without a name", () => {
  const plan = targetsSheet({ edition, criteria, territories: [{ name: "", actuals: [] }] });
  expectSoundWith(plan, FORMS);
  expectGolden(plan, "targets/one");
  expect(formulasOf(plan).filter((formula) => formula.includes("OMS.TARGET("))).toHaveLength(61);
  expect(formulasOf(plan).filter((formula) => formula.includes("OMS.TARGET.STATUS("))).toHaveLength(61);
});

test("two territories beside the targets of another edition", () => {
  const next = { id: "penza-2020", title: "Программа, 2020", criteria: criteria.filter(({ no }) => no !== "25") };
  const territories = [
    { name: "Пенза", actuals: criteria.map((_, index) => (index < 5 ? index + 0.5 : undefined)) },
    { name: "=1+1", actuals: [] },
  ];
  const plan = targetsSheet({ edition, criteria, territories, other: next });
  expectSoundWith(plan, FORMS);
  expectGolden(plan, "targets/two");
  expect(formulasOf(plan).filter((formula) => formula.includes('"penza-2020"'))).toHaveLength(60);
});
