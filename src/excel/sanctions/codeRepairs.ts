import type { EditionSet } from "../../rules/editionSelection";
import { type CodeRepair, codeRepair } from "../../rules/recalculation/codeRepair";
import { beginRewrite } from "../rewrite/begin";
import { OLD_PROPERTIES, oldRows } from "../rewrite/oldRows";
import { type NextRow, wasCancelled } from "../rewrite/rewriter";
import { rowKey } from "../rewrite/rowKey";
import { readRows } from "../source/readRows";
import type { Source } from "../source/source";
import type { WorkOptions } from "./preview";

/** Cells that hold and show the same instead of a code. */
export interface RepairGroup {
  readonly key: string;
  /** As shown: «01.янв». */
  readonly text: string;
  readonly repair: CodeRepair;
  readonly count: number;
  /** The first ones, from the first row below the header. */
  readonly rows: readonly number[];
}

const EXAMPLES = 5;

const keyOf = (value: unknown, text: unknown): string => JSON.stringify([value, text]);

/** Finds the codes that Excel made numbers and dates of. */
export async function findCodeRepairs(
  source: Source,
  column: number,
  set: EditionSet,
  edition: string | undefined,
  { signal, onProgress }: Pick<WorkOptions, "signal" | "onProgress">,
): Promise<readonly RepairGroup[]> {
  const groups = new Map<string, { text: string; repair: CodeRepair; count: number; rows: number[] } | undefined>();
  const reading = readRows(source, {
    columns: [column],
    properties: ["values", "text"],
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  for await (const { from, rows, cells } of reading) {
    for (let row = 0; row < rows; row += 1) {
      const value = cells.values[row]![0];
      if (typeof value !== "number") continue;
      const text = String(cells.text[row]![0]);
      const key = keyOf(value, text);
      if (!groups.has(key)) {
        const repair = codeRepair(set, value, text, edition);
        groups.set(key, repair && { text, repair, count: 0, rows: [] });
      }
      const group = groups.get(key);
      if (!group) continue;
      group.count += 1;
      if (group.rows.length < EXAMPLES) group.rows.push(from + row);
    }
  }
  return [...groups].flatMap(([key, group]) => (group ? [{ key, ...group }] : []));
}

/**
 * Writes the chosen codes as texts; answers with the number of cells. The cells of groups without a code stay.
 *
 * @param keyColumns other columns, by which rows are known again
 */
export async function applyCodeRepairs(
  source: Source,
  column: number,
  keyColumns: readonly number[],
  codes: ReadonlyMap<string, string>,
  { signal, onProgress }: Pick<WorkOptions, "signal" | "onProgress">,
): Promise<number> {
  const rewrite = await beginRewrite(
    "codes",
    source,
    { columns: [column], keyColumns },
    { columns: [], titles: [], widths: [] },
    { ...(signal && { signal }) },
  );
  try {
    const reading = readRows(source, {
      columns: [column],
      properties: [...OLD_PROPERTIES, "text"],
      also: { columns: keyColumns, properties: ["values"] },
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    for await (const slice of reading) {
      const next = Array.from({ length: slice.rows }, (_, row): NextRow => {
        const code = codes.get(keyOf(slice.cells.values[row]![0], slice.cells.text[row]![0]));
        return code === undefined ? undefined : { cells: [code], formats: ["@"] };
      });
      const keys = next.map((_, row) => rowKey(slice.also!.values[row] ?? []));
      await rewrite.rewriter.add(slice.from, oldRows(slice, slice.cells), next, keys);
    }
    await rewrite.rewriter.flush();
  } catch (error) {
    await rewrite.end(false).catch(() => undefined);
    if (!wasCancelled(error)) throw error;
    return rewrite.rewriter.written;
  }
  await rewrite.end(true);
  return rewrite.rewriter.written;
}
