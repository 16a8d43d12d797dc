/** Where the steps of one sheet are carried out. */
export interface Place {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Tables made so far, in the order of the plan: they get their names last. */
  readonly tables: Excel.Table[];
}

/** A part of a sheet that one request can carry; `bytes` is about what it adds to the request. */
export interface Step {
  readonly bytes: number;
  run(place: Place): void;
}

/** What a range and one property of it add to a request. */
const RANGE_BYTES = 700;
const PROPERTY_BYTES = 350;

export const stepBytes = (properties: number): number => RANGE_BYTES + properties * PROPERTY_BYTES;

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const rangeOf = ({ sheet }: Place, { row, column, rows, columns }: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** A step that sets properties of one range; the range is let go at once, or Excel would keep thousands of them. */
export const rangeStep = (area: Rectangle, properties: number, set: (range: Excel.Range) => void): Step => ({
  bytes: stepBytes(properties),
  run(place) {
    const range = rangeOf(place, area);
    set(range);
    range.untrack();
  },
});
