import { Cancelled, throwIfCancelled } from "../cancelled";
import { excelRequest } from "../request";
import { columnRuns } from "../source/readRows";
import { blockBytes, isTooLarge, Pace } from "../source/pace";
import type { CellContent, RowContent } from "./cells";
import { formatAreas } from "./formatAreas";
import { partXml } from "./journal";
import type { RewriteTarget } from "./target";
import { EditedMeanwhile, type UserEdits } from "./userEdits";

/** What becomes of a row: new content, or nothing. */
export type NextRow = RowContent | undefined;

/** Rows of one part of the journal: few parts for a large table, and no long wait before the first row is written. */
export const JOURNAL_ROWS = 10_000;
/** A block with more areas of one format than these is told its formats cell by cell. */
const MOST_AREAS = 24;

interface PendingRow {
  readonly old: RowContent;
  readonly next: NextRow;
  readonly key: number;
}

/**
 * Rewrites columns of a table so that nothing can be lost: what stood in a stretch of rows is in the workbook, in the journal,
 * before the first of these rows is overwritten, in the same request. Rows are written whole, many in a request.
 */
export class Rewriter {
  /** Rows that were written. */
  written = 0;
  private readonly pending: PendingRow[] = [];
  private from = 0;
  private parts = 0;
  private readonly pace: Pace;

  constructor(
    private readonly id: string,
    private readonly target: RewriteTarget,
    private readonly edits: UserEdits,
    private readonly signal?: AbortSignal,
    /** Told the row below the last one that is done with, from the first row below the header. */
    private readonly onDone?: (rows: number) => void,
  ) {
    this.pace = new Pace(target.columns.length);
  }

  /**
   * Takes rows that follow one another; rows may be left out between two calls.
   *
   * @param keys what each row is known again by, see `rowKey`
   */
  async add(
    from: number,
    old: readonly RowContent[],
    next: readonly NextRow[],
    keys: readonly number[],
  ): Promise<void> {
    if (this.pending.length > 0 && this.from + this.pending.length !== from) await this.flush();
    if (this.pending.length === 0) this.from = from;
    old.forEach((row, index) => this.pending.push({ old: row, next: next[index], key: keys[index]! }));
    if (this.pending.length >= JOURNAL_ROWS) await this.flush();
  }

  /** Writes what is left. */
  async flush(): Promise<void> {
    const rows = this.pending.splice(0);
    if (!rows.some(({ next }) => next)) return this.onDone?.(this.from + rows.length);
    throwIfCancelled(this.signal);
    const journalRows = rows.map(({ old, next, key }) => ({ old, key, ...(next && { written: next.cells }) }));
    const part = await partXml(this.id, this.parts, this.from, journalRows);
    this.parts += 1;
    let journal: string | undefined = part;
    for (let at = 0; at < rows.length;) {
      if (at > 0) throwIfCancelled(this.signal);
      if (this.edits.seen) throw new EditedMeanwhile();
      const block = rows.slice(at, at + this.pace.rows);
      const written = await this.writeBlock(this.from + at, block, journal);
      if (!written) continue;
      journal = undefined;
      at += block.length;
      this.written += block.filter(({ next }) => next).length;
      this.onDone?.(this.from + at);
    }
    // The last block may have been written from what was read before an edit.
    if (this.edits.seen) throw new EditedMeanwhile();
  }

  /** One request; `false` when it was too large and nothing has been done. */
  private async writeBlock(from: number, rows: readonly PendingRow[], journal: string | undefined): Promise<boolean> {
    if (journal === undefined && !rows.some(({ next }) => next)) return true;
    // A format that stands already need not be said.
    const next = rows.map(({ next: row, old }) => row && { ...row, formats: changed(row.formats, old.formats) });
    const bytes = () => blockBytes(rows.flatMap((row) => (row.next ? [row.next.cells] : [])));
    try {
      await this.pace.measure(rows.length, () => this.send(from, next, journal), bytes);
      return true;
    } catch (error) {
      if (isTooLarge(error) && this.pace.halve(rows.length)) return false;
      // Excel may have carried out a part of the request: the rows of this block become wholly old again.
      await this.send(
        from,
        rows.map((row) => (row.next ? row.old : undefined)),
        undefined,
      ).catch(() => undefined);
      throw error;
    }
  }

  private send(from: number, rows: readonly (SentRow | undefined)[], journal: string | undefined): Promise<void> {
    const { sheetId, headerRow, firstColumn, columns } = this.target;
    return excelRequest(async (context) => {
      if (journal !== undefined) context.workbook.customXmlParts.add(journal);
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { first, width } of columnRuns(columns)) {
        const [top, left] = [headerRow + 1 + from, firstColumn + first];
        const range = sheet.getRangeByIndexes(top, left, rows.length, width);
        const places = Array.from({ length: width }, (_, index) => columns.indexOf(first + index));
        // Formats go first: a text must find its cell a text already.
        const formats = rows.map((row) => at(row?.formats, places));
        const areas = formatAreas(formats, MOST_AREAS);
        if (!areas) range.numberFormat = formats;
        for (const area of areas ?? [])
          sheet
            .getRangeByIndexes(top + area.row, left + area.column, area.rows, area.columns)
            .set({ numberFormat: area.format as never });
        range.formulas = rows.map((row) => at<CellContent>(row?.cells, places));
      }
      await context.sync();
    });
  }
}

/** What is sent of a row; a cell whose format is `null` keeps the one that it has. */
interface SentRow {
  readonly cells: readonly CellContent[];
  readonly formats: readonly (string | null)[];
}

const changed = (formats: readonly string[], standing: readonly string[]): readonly (string | null)[] =>
  formats.map((format, column) => (format === standing[column] ? null : format));

/** `null` leaves a cell as it is. */
const at = <T>(cells: readonly (T | null)[] | undefined, places: readonly number[]): (T | null)[] =>
  places.map((place) => cells?.[place] ?? null);

export const wasCancelled = (error: unknown): boolean => error instanceof Cancelled;
