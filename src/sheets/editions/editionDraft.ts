import type { CellProblem, CellProblemId, ProblemParams, Reading } from "./reading";
import type { SheetContent } from "./sheetContent";

export type JsonPath = readonly (string | number)[];

/** A cell of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

export type SheetProblemId =
  | CellProblemId
  | "unknownLabel"
  | "repeatedLabel"
  | "unknownColumn"
  | "repeatedColumn"
  | "columnMissing"
  | "valueWithoutColumn"
  | "partOfRow"
  | "headMissing"
  | "unknownPart"
  | "severalEditions"
  | "badPath"
  | "valueWithoutKey";

export interface SheetProblem extends Place {
  readonly severity: "error" | "warning";
  readonly id: SheetProblemId;
  readonly params: ProblemParams;
}

type Tree = Record<string, unknown>;

const keyOf = (path: JsonPath): string => JSON.stringify(path);

const placeIn = ({ id, name, origin }: SheetContent, row: number, column: number): Place => ({
  sheetId: id,
  sheetName: name,
  row: row + (origin?.row ?? 0),
  column: column + (origin?.column ?? 0),
});

/** An edition on its way from the sheets: what has been read, where each part of it stands, and what is wrong. */
export class EditionDraft {
  readonly root: Tree = {};
  readonly problems: SheetProblem[] = [];
  private readonly places = new Map<string, Place>();

  report(
    content: SheetContent,
    row: number,
    column: number,
    id: SheetProblemId,
    params: ProblemParams = {},
    severity: SheetProblem["severity"] = "error",
  ): void {
    this.problems.push({ ...placeIn(content, row, column), severity, id, params });
  }

  /** The value of a reading; its problem and its remark are reported at the cell. */
  take<T>(reading: Reading<T>, content: SheetContent, row: number, column: number, label?: string): T | undefined {
    const say = ({ id, params }: CellProblem, severity: SheetProblem["severity"]) =>
      this.report(content, row, column, id, label === undefined ? params : { ...params, label }, severity);
    if (reading.problem) say(reading.problem, "error");
    if (reading.remark) say(reading.remark, "warning");
    return reading.value;
  }

  place(path: JsonPath, content: SheetContent, row: number, column: number): void {
    const key = keyOf(path);
    if (!this.places.has(key)) this.places.set(key, placeIn(content, row, column));
  }

  /** Where a part of the edition stands; of a part that has no cell the nearest one that it belongs to. */
  placeOf(path: JsonPath): Place | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place) return place;
    }
    return undefined;
  }

  set(path: JsonPath, value: unknown, content: SheetContent, row: number, column: number): void {
    let owner: Tree = this.root;
    path.slice(0, -1).forEach((key, at) => {
      const known = Object.hasOwn(owner, key) ? owner[key] : undefined;
      const next = known ?? (typeof path[at + 1] === "number" ? [] : {});
      if (known === undefined) define(owner, key, next);
      owner = next as Tree;
    });
    define(owner, path[path.length - 1]!, value);
    this.place(path, content, row, column);
  }

  /** Whether nothing that is set already stands in the way of a path: lists have no gaps. */
  canHold(path: JsonPath): boolean {
    let value: unknown = this.root;
    for (const [at, key] of path.entries()) {
      if (value === undefined) return path.slice(at).every((next) => typeof next === "string" || next === 0);
      if (typeof value !== "object" || value === null || Array.isArray(value) !== (typeof key === "number"))
        return false;
      if (Array.isArray(value) && (key as number) > value.length) return false;
      value = Object.hasOwn(value, key) ? (value as Tree)[key] : undefined;
    }
    return value === undefined;
  }

  lengthOf(path: JsonPath): number {
    const array = path.reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], this.root);
    return Array.isArray(array) ? array.length : 0;
  }
}

/** An own property, whatever its name. */
const define = (owner: Tree, key: string | number, value: unknown): void => {
  Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
};
