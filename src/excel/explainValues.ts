import { wholeArgument } from "../rules/functionArguments";
import { addressText, parseAddress, type CellAddress } from "./address";
import { functionOf } from "./formula/calls";
import { readReference } from "./formula/references";
import { children, type Node } from "./formula/tree";
import { type Element, errorOf, type ReadCell, type Reading, type Readings, valueOf } from "./formula/values";
import { computeFunctions } from "./explainFunctions";
import { rangeOf } from "./explainRange";
import { excelRequest } from "./request";

/** Reads what the expressions of a formula refer to, as far as the element in question needs it. */
export async function readReferences(
  home: CellAddress,
  formula: string,
  roots: readonly Node[],
  element: Element,
): Promise<Readings> {
  const texts = [...new Set(roots.flatMap(neededReferences))];
  const whole = new Set(roots.flatMap(wholeReferences));
  const [references, computed] = await Promise.all([
    readAll(home, texts, whole, element),
    computeFunctions(home, formula, roots),
  ]);
  return { references, computed };
}

/** References outside of the calls that Excel itself answers. */
function neededReferences(node: Node): string[] {
  if (node.kind === "reference") return [node.text];
  if (node.kind === "call" && !functionOf(node)) return [];
  return children(node).flatMap(neededReferences);
}

/** References that a function takes as whole ranges. */
function wholeReferences(node: Node): string[] {
  const name = node.kind === "call" ? functionOf(node) : undefined;
  const argument = name && children(node)[wholeArgument(name)];
  const own = argument?.kind === "reference" ? [argument.text] : [];
  return [...own, ...children(node).flatMap(wholeReferences)];
}

/** In one request; where a reference in it is refused, each in a request of its own, so that one does not cost the others. */
async function readAll(
  home: CellAddress,
  texts: readonly string[],
  whole: ReadonlySet<string>,
  element: Element,
): Promise<ReadonlyMap<string, Reading>> {
  try {
    return await readTogether(home, texts, whole, element);
  } catch {
    const read = texts.map((text) =>
      readTogether(home, [text], whole, element).catch(() => new Map<string, Reading>()),
    );
    return new Map((await Promise.all(read)).flatMap((found) => [...found]));
  }
}

function readTogether(
  home: CellAddress,
  texts: readonly string[],
  whole: ReadonlySet<string>,
  element: Element,
): Promise<Map<string, Reading>> {
  return excelRequest(async (context) => {
    const ranges = texts.flatMap((text) => {
      const range = rangeOf(context, home, readReference(text));
      range?.load("rowCount, columnCount");
      return range ? [{ text, range }] : [];
    });
    await context.sync();
    const cells = ranges.map(({ text, range }) => {
      const { rowCount: rows, columnCount: columns } = range;
      const row = rows === 1 ? 0 : element.row;
      const column = columns === 1 ? 0 : element.column;
      const cell = row < rows && column < columns ? range.getCell(row, column) : undefined;
      cell?.load("address, values, text, valueTypes");
      // A whole column is asked for down to its last filled cell.
      const used = whole.has(text) ? range.getUsedRangeOrNullObject(true) : undefined;
      used?.load("values");
      return { text, rows, columns, cell, used };
    });
    await context.sync();
    return new Map(
      cells.map(({ text, rows, columns, cell, used }) => [
        text,
        {
          rows,
          columns,
          cell: cell && read(cell),
          cells: used && (used.isNullObject ? [] : (used.values as unknown[][])),
        },
      ]),
    );
  });
}

function read(range: Excel.Range): ReadCell {
  const [[value] = []] = range.values as unknown[][];
  const [[type] = []] = range.valueTypes;
  const address = addressText(parseAddress(range.address));
  const text = String(range.text[0]?.[0] ?? "");
  if (type === Excel.RangeValueType.error) return { address, text, value: errorOf(String(value)) };
  if (type === Excel.RangeValueType.empty) return { address, text, value: valueOf(null) };
  return { address, text, value: valueOf(value as string | number | boolean) };
}
