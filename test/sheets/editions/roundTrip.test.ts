import fc from "fast-check";
import { shippedEditions } from "../../../src/editions";
import type { Edition } from "../../../src/editions/format";
import { editionSheetSlices } from "../../../src/sheets/editions/editionSheets";
import { findEditionSheets, readEditionSheets } from "../../../src/sheets/editions/readEdition";
import type { SheetPlan } from "../../../src/sheets/sheetPlan";
import { arbitraryEdition } from "../../editions/arbitraryEdition";
import { expectSound } from "../soundPlan";
import { contentOf } from "./contents";

function atOnce<T>(slices: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

const editionSheets = (edition: Edition, set: string): readonly SheetPlan[] => atOnce(editionSheetSlices(edition, set));

function readBack(edition: Edition) {
  const plans = editionSheets(edition, "проба");
  const found = findEditionSheets(plans.map(contentOf));
  expect(found.map(({ set }) => set)).toEqual(plans.map(() => "проба"));
  return atOnce(readEditionSheets(found));
}

test.each(shippedEditions.map((edition) => [edition.id, edition] as const))(
  "%s is read as it was written",
  (_, edition) => {
    editionSheets(edition, "проба").forEach((sheet) => expectSound(sheet));
    const { root, problems } = readBack(edition);
    expect(problems).toEqual([]);
    expect(root).toEqual(JSON.parse(JSON.stringify(edition)));
  },
);

/** A list or a record without anything in it that nobody asked for says nothing. */
const withoutEmpty = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === "object" && part !== null && Object.keys(part).length === 0 ? undefined : part,
  );

test("any edition is read as it was written", () => {
  fc.assert(
    fc.property(arbitraryEdition, (edition) => {
      const { root, problems } = readBack(edition);
      expect(problems).toEqual([]);
      expect(withoutEmpty(root)).toEqual(withoutEmpty(edition));
    }),
    { numRuns: 100 },
  );
});
