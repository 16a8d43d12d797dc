import { shippedEditions } from "../../../src/editions";
import { toSerial } from "../../../src/rules/dates";
import { monthView } from "../../../src/rules/deadlines/monthView";
import { countedTerms } from "../../../src/rules/deadlines/termList";
import { monthSheet, remindersSheet, termsSheet } from "../../../src/sheets/deadlines";
import { expectGolden } from "../golden";
import { expectSoundWith, formulasOf } from "../soundPlan";

const START = toSerial(2025, 1, 13);
const documents = shippedEditions.filter(({ tables }) => tables.some(({ kind }) => kind === "terms"));
const kirov = documents.find(({ id }) => id === "kirov-2013")!;

const FORMS = [/^=\$B\$2$/, /^=OMS\.DEADLINE\(\$A\d+,\$F\d+(?:,'Мои дни'!\$A\$2:\$A\$9)?\)$/, /^=A\d+-TODAY\(\)$/];

test.each(documents.map((edition) => [edition.id, edition] as const))("terms and reminders of %s", (id, edition) => {
  const terms = countedTerms(edition, START);
  const title = edition.document.title;
  const plans = {
    terms: termsSheet({ document: title, terms, start: "2025-01-13", holidays: "'Мои дни'!$A$2:$A$9" }),
    reminders: remindersSheet(title, terms, START),
  };
  for (const [name, plan] of Object.entries(plans)) {
    expectSoundWith(plan, FORMS);
    expectGolden(plan, `deadlines/${name}-${id}`);
  }
  const counted = terms.filter(({ due }) => due !== undefined).length;
  expect(formulasOf(plans.terms).filter((formula) => formula.includes("DEADLINE"))).toHaveLength(counted);
});

test("a month of the regulation", () => {
  const plan = monthSheet(kirov.document.title, 2025, 11, monthView(kirov, 2025, 11));
  expectSoundWith(plan, []);
  expectGolden(plan, "deadlines/month");
});
