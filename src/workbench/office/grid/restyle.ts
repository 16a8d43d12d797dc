import {
  CommandType,
  type IAccessor,
  type IBorderData,
  type ICellData,
  type IMutation,
  type IMutationInfo,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import { SetRowDataMutation } from "@univerjs/sheets";
import { type Area, columnCount } from "./area";

/** Ids of styles along the rows of an area: how many cells have each, one after another; null is no style. */
type StyleRuns = readonly (readonly [count: number, style: string | null])[];

interface RestyleParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly area: Area;
  readonly styles: StyleRuns;
}

/**
 * Gives cells their styles by id. The grid's own command compares every cell's style with all others, property by
 * property: a sheet of thousands of rows takes it minutes.
 */
export const RestyleMutation: IMutation<RestyleParams> = {
  id: "office.mutation.restyle",
  type: CommandType.MUTATION,
  handler: (accessor: IAccessor, { unitId, subUnitId, area, styles }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const cells = workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    if (!cells) return false;
    const width = columnCount(area);
    let at = 0;
    for (const [count, style] of styles) {
      for (const end = at + count; at < end; at++) {
        const row = area.startRow + Math.floor(at / width);
        const column = area.startColumn + (at % width);
        const cell: Nullable<ICellData> = cells.getValue(row, column);
        if (cell) {
          if (style === null) delete cell.s;
          else cell.s = style;
          if (Object.keys(cell).length === 0) cells.realDeleteValue(row, column);
        } else if (style !== null) cells.setValue(row, column, { s: style });
      }
    }
    return true;
  },
};

export type StyleChange = (style: IStyleData) => IStyleData;

/**
 * What changes the styles of an area and what takes it back; the grid draws after it. `changeAt` answers one and the same
 * function for cells that change alike.
 */
export function restyling(
  workbook: Workbook,
  subUnitId: string,
  area: Area,
  changeAt: (row: number, column: number) => StyleChange,
): { readonly redo: IMutationInfo[]; readonly undo: IMutationInfo[] } {
  const cells = workbook.getSheetBySheetId(subUnitId)!.getCellMatrix();
  const styles = workbook.getStyles();
  const known = new Map<StyleChange, Map<string | null, string | null>>();
  const before = new Runs();
  const after = new Runs();
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const own = cells.getValue(row, column)?.s ?? null;
      const old = typeof own === "object" && own !== null ? (styles.setValue(own) ?? null) : own;
      const change = changeAt(row, column);
      const changed = known.get(change) ?? new Map<string | null, string | null>();
      known.set(change, changed);
      let style = changed.get(old);
      if (style === undefined) {
        const made = change({ ...(old === null ? undefined : styles.get(old)) });
        style = Object.keys(made).length === 0 ? null : (styles.setValue(made) ?? null);
        changed.set(old, style);
      }
      before.add(old);
      after.add(style);
    }
  }
  const unitId = workbook.getUnitId();
  const mutation = (runs: StyleRuns): IMutationInfo[] => [
    { id: RestyleMutation.id, params: { unitId, subUnitId, area, styles: runs } satisfies RestyleParams },
    // Changes no row: the grid draws again after it, as it does not after a mutation that it does not know.
    { id: SetRowDataMutation.id, params: { unitId, subUnitId, rowData: {} } },
  ];
  return { redo: mutation(after.list), undo: mutation(before.list) };
}

class Runs {
  readonly list: [number, string | null][] = [];

  add(style: string | null): void {
    const last = this.list[this.list.length - 1];
    if (last && last[1] === style) last[0]++;
    else this.list.push([1, style]);
  }
}

/** Sets one part of a style; null takes it away. Borders are set side by side. */
export function partChange<Part extends keyof IStyleData>(part: Part, value: Nullable<IStyleData[Part]>): StyleChange {
  return (style) => {
    const { [part]: old, ...rest } = style;
    const next = part === "bd" ? sides(old as IBorderData | undefined, value as IBorderData | null) : value;
    return next == null ? rest : { ...rest, [part]: next };
  };
}

function sides(old: Nullable<IBorderData>, value: Nullable<IBorderData>): IBorderData | null {
  if (value == null) return null;
  const drawn = Object.entries({ ...old, ...value }).filter(([, side]) => side != null);
  return drawn.length > 0 ? (Object.fromEntries(drawn) as IBorderData) : null;
}
