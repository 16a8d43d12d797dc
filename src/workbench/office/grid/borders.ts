import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "./area";
import type { GridSheet } from "./sheet";

export type SideIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";
type CellSide = "t" | "b" | "l" | "r";

/**
 * Draws one side of an area. Two cells share the line between them: at an edge the neighbour gives up its own, inside both
 * have it.
 */
export function drawBorder(sheet: GridSheet, area: Area, side: SideIndex, s: BorderStyleTypes, color: string): void {
  const line = s === BorderStyleTypes.NONE ? null : { s, cl: { rgb: color } };
  for (const [part, place, drawn] of parts(area, side)) {
    const existing = place.startRow <= place.endRow && place.startColumn <= place.endColumn && sheet.existing(place);
    // A missing line of a neighbour is none already.
    if (existing) sheet.restyle(existing, "bd", { [part]: drawn ? line : null } as Record<CellSide, IBorderStyleData>);
  }
}

type Part = readonly [side: CellSide, area: Area, drawn: boolean];

function parts(area: Area, side: SideIndex): readonly Part[] {
  const { startRow, startColumn, endRow, endColumn } = area;
  const row = (at: number): Area => ({ ...area, startRow: at, endRow: at });
  const column = (at: number): Area => ({ ...area, startColumn: at, endColumn: at });
  switch (side) {
    case "EdgeTop":
      return [
        ["t", row(startRow), true],
        ["b", row(startRow - 1), false],
      ];
    case "EdgeBottom":
      return [
        ["b", row(endRow), true],
        ["t", row(endRow + 1), false],
      ];
    case "EdgeLeft":
      return [
        ["l", column(startColumn), true],
        ["r", column(startColumn - 1), false],
      ];
    case "EdgeRight":
      return [
        ["r", column(endColumn), true],
        ["l", column(endColumn + 1), false],
      ];
    case "InsideVertical":
      return [
        ["r", { ...area, endColumn: endColumn - 1 }, true],
        ["l", { ...area, startColumn: startColumn + 1 }, true],
      ];
    case "InsideHorizontal":
      return [
        ["b", { ...area, endRow: endRow - 1 }, true],
        ["t", { ...area, startRow: startRow + 1 }, true],
      ];
  }
}
