import fc from "fast-check";
import { shippedEditions } from "../../src/editions";
import { CellError, type CustomFunction } from "../support/customFunctions";
import { loadFunctions } from "../support/sourceFunctions";

const functions = loadFunctions();

const CODES = shippedEditions.flatMap(({ tables }) =>
  tables.flatMap((table) =>
    table.kind === "values" ? table.rows.map(({ key }) => key) : table.rows.map(({ code }: { code: string }) => code),
  ),
);

const WORDS = [
  ..."взрослые дети поликлиника стационар СМП скорая село ВИЧ кровь итого штраф возврат последствия КТ услуга".split(
    " ",
  ),
  ..."федеральный субвенции круглосуточный дневной да нет ИСТИНА kirov-2013 kz-ekd-2024".split(" "),
  "дневной стационар",
  "амбулаторно КПН",
  "стационар/село",
  "31.12.2025",
  "2024-02-29",
  "с РК",
];

/** Names that plain objects answer to: no table of the product may. */
const PROTOTYPE_NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];

const scalar = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...CODES) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -10, max: 80_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 200 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.integer({ min: 45_292, max: 46_387 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, "", " \u00a0", true, false) },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(...PROTOTYPE_NAMES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>({}, Symbol.iterator, 10n, new Date(0), () => 0, /x/, { code: "#N/A" }),
  },
);

const argument = fc.oneof(
  { weight: 9, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);

/** What a message holds when something was forgotten. A message may quote it where the user typed it. */
const FORGOTTEN = /undefined|NaN|\[object/;
const quotes = (args: readonly unknown[]): boolean =>
  args.flat(2).some((value) => typeof value === "string" && FORGOTTEN.test(value));

/** Plain throws: a hundred thousand matchers would take longer than the functions. */
function expectCell(cell: unknown, quoted: boolean): void {
  if (cell instanceof CellError) {
    const known = cell.code === "#VALUE!" || cell.code === "#N/A";
    const readable = /[а-яё]{3}/i.test(cell.message) && (quoted || !FORGOTTEN.test(cell.message));
    if (!known || !readable) throw new Error(`Not an error of the contract: ${cell.code} ${cell.message}`);
  } else if (typeof cell === "number" ? !Number.isFinite(cell) : typeof cell !== "string") {
    throw new Error(`Not a cell value: ${String(cell)}`);
  }
}

function expectResult(implementation: CustomFunction, args: readonly unknown[]): void {
  let result: unknown;
  try {
    result = implementation(...args);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    result = error;
  }
  const quoted = quotes(args);
  for (const cell of Array.isArray(result) ? result.flat() : [result]) expectCell(cell, quoted);
}

it("100 000 random calls answer with a value or with an error of the contract", () => {
  fc.assert(
    fc.property(fc.constantFrom(...functions.keys()), fc.array(argument, { maxLength: 9 }), (name, args) => {
      expectResult(functions.get(name)!, args);
    }),
    { numRuns: 100_000 },
  );
});
