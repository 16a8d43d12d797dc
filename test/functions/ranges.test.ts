import { ALL_CASES } from "../cases";
import type { FunctionCase } from "../cases/case";
import { asExcelGives, call, CellError } from "../support/customFunctions";
import { loadFunctions } from "../support/sourceFunctions";

/** Rule 2 of the contract on every case of the tables: any argument may be a range, of any shape that goes with the others. */

const functions = loadFunctions();
type Call = FunctionCase["call"];

const answer = ([name, ...args]: Call): unknown => call(functions.get(name)!, asExcelGives(name, args));
const plain = (result: unknown): unknown => (result instanceof CellError ? `${result.code} ${result.message}` : result);
const cells = (result: unknown): unknown =>
  Array.isArray(result) ? result.map((row) => row.map(plain)) : plain(result);

/** DEADLINE takes its days off as one whole range, EDITIONS answers with a table of its own. */
const isWhole = (name: string, position: number): boolean => name === "DEADLINE" && position === 2;
const scalarCases = ALL_CASES.filter(({ call: [name, ...args] }) => name !== "EDITIONS" && !args.some(Array.isArray));

const positions = ({ call: [name, ...args] }: FunctionCase): number[] =>
  args.map((_value, position) => position).filter((position) => !isWhole(name, position));
const replaced = ({ call: [name, ...args] }: FunctionCase, at: number, value: unknown): Call => [
  name,
  ...args.map((arg, position) => (position === at ? value : arg)),
];

it.each(scalarCases.map((item) => [item.call[0], item.name, item] as const))(
  "%s, %s: every argument as a column, a row and a table",
  (_name, _title, item) => {
    const single = plain(answer(item.call));
    for (const at of positions(item)) {
      const value = item.call[at + 1];
      expect([at, cells(answer(replaced(item, at, [[value], [value]])))]).toEqual([at, [[single], [single]]]);
      expect([at, cells(answer(replaced(item, at, [[value, value]])))]).toEqual([at, [[single, single]]]);
    }
    const [name, ...args] = item.call;
    const grid = (value: unknown, position: number): unknown => {
      if (isWhole(name, position)) return value;
      const shapes = [
        [[value], [value]],
        [[value, value, value]],
        [
          [value, value, value],
          [value, value, value],
        ],
      ];
      return shapes[position % shapes.length];
    };
    const spread = args.length > 1 ? cells(answer([name, ...args.map(grid)])) : undefined;
    if (spread && !isWhole(name, 1)) expect(spread).toEqual(Array(2).fill(Array(3).fill(single)));
  },
);

it("one call over 1 000 000 rows answers every row, each bad one in its own cell", () => {
  const rows = 1_000_000;
  const codes = Array.from({ length: rows }, (_, row) => [
    row % 1000 === 7 ? "9.9" : row % 1000 === 8 ? null : "3.2.4",
  ]);
  const costs = Array.from({ length: rows }, (_, row) => [row / 100]);
  const result = answer(["SANCTION", codes, costs]) as unknown[][];
  expect(result.length).toBe(rows);
  let wrong = 0;
  result.forEach(([cell], row) => {
    if (row % 1000 === 7) wrong += Number(!(cell instanceof CellError && cell.code === "#N/A"));
    else if (row % 1000 === 8) wrong += Number(cell !== "");
    else wrong += Number(cell !== (row + 3_816_975) / 100);
  });
  expect(wrong).toBe(0);
});
