import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { noteOn } from "../office/grid/noteOn";

/** Excel's colours for the corner of a cell: red of a note, violet of a comment. */
const NOTE = { color: "#d13438", size: 7 };
const COMMENT = { color: "#7719aa", size: 7 };

/** Before the grid's own interceptors of no priority, of which some are the last. */
const EARLY = 1;

/** Marks the cells that have a note or a comment in their corner, as Excel does. */
export function markNotes(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: EARLY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { worksheet, row, col }, next) => {
        const note = noteOn(worksheet, row, col);
        if (!note) return next(cell);
        return next({ ...cell, markers: { ...cell?.markers, tr: note.authorName === undefined ? NOTE : COMMENT } });
      },
    });
}
