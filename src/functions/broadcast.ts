import { type Outcome, valueFailure } from "../rules/failure";

type Matrix = readonly (readonly unknown[])[];

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const isMatrix = (argument: unknown): argument is Matrix => Array.isArray(argument);

/** Rows × columns of a range; undefined for what is no proper range: empty or with rows of different lengths. */
function shapeOf(matrix: Matrix): Shape | undefined {
  const columns = Array.isArray(matrix[0]) ? matrix[0].length : 0;
  const regular = columns > 0 && matrix.every((row) => Array.isArray(row) && row.length === columns);
  return regular ? { rows: matrix.length, columns } : undefined;
}

/** The size of a result along one side: equal sizes, or one of them 1; undefined when they do not go together. */
const joined = (left: number | undefined, right: number): number | undefined =>
  left === undefined || left === right || right === 1 ? left : left === 1 ? right : undefined;

function commonShape(matrices: readonly Matrix[]): Shape | undefined {
  let rows: number | undefined = 1;
  let columns: number | undefined = 1;
  for (const matrix of matrices) {
    const shape = shapeOf(matrix);
    if (!shape) return undefined;
    rows = joined(rows, shape.rows);
    columns = joined(columns, shape.columns);
  }
  return rows === undefined || columns === undefined ? undefined : { rows, columns };
}

/** A range among the arguments; a single row or column repeats. */
interface RangeArgument {
  readonly index: number;
  readonly matrix: Matrix;
  readonly repeatsRow: boolean;
  readonly repeatsColumn: boolean;
}

const rangesOf = (args: readonly unknown[]): RangeArgument[] =>
  args.flatMap((argument, index) =>
    isMatrix(argument)
      ? [{ index, matrix: argument, repeatsRow: argument.length === 1, repeatsColumn: argument[0]!.length === 1 }]
      : [],
  );

/**
 * Calls a rule for single values, or for every cell of the common shape of its ranges, as Excel broadcasts them.
 * A bad element is a failure in its own cell; a shape mismatch is one failure of the whole call.
 *
 * @param evaluate gets the same array for every cell, refilled: it must not keep it.
 */
export function broadcast<T>(
  args: readonly unknown[],
  evaluate: (values: readonly unknown[]) => Outcome<T>,
): Outcome<T> | Outcome<T>[][] {
  const matrices = args.filter(isMatrix);
  if (matrices.length === 0) return evaluate(args);
  const shape = commonShape(matrices);
  if (!shape) return valueFailure("shapeMismatch");
  const ranges = rangesOf(args);
  const values = [...args];
  const result: Outcome<T>[][] = new Array(shape.rows);
  for (let row = 0; row < shape.rows; row += 1) {
    const cells: Outcome<T>[] = new Array(shape.columns);
    for (let column = 0; column < shape.columns; column += 1) {
      for (const { index, matrix, repeatsRow, repeatsColumn } of ranges) {
        values[index] = matrix[repeatsRow ? 0 : row]![repeatsColumn ? 0 : column];
      }
      cells[column] = evaluate(values);
    }
    result[row] = cells;
  }
  return result;
}
