import { useCallback, useEffect, useState } from "react";
import { removeRecord, type RewriteRecord, rewriteRecords, wholeRecords } from "../../excel/rewrite/records";
import { restoreRows, RowsGone } from "../../excel/rewrite/restore";
import { sheetRow } from "../../excel/source/source";
import { useStatus } from "../status/StatusProvider";
import type { Work } from "./useWork";
import { useSanctionsTexts } from "./texts";

export interface UndoState {
  /** The newest first. */
  readonly records: readonly RewriteRecord[];
  /** Takes a rewriting back, or does it again. */
  restore(record: RewriteRecord): Promise<void>;
  forget(record: RewriteRecord): Promise<void>;
  look(): Promise<void>;
}

/** Rows named in a message; a thousand of them help nobody. */
const NAMED = 10;

/** What the workbook can take back: read from the workbook, so that it outlives the pane. */
export function useUndo(work: Work, onRestored: () => Promise<void>): UndoState {
  const { undo: texts } = useSanctionsTexts();
  const { say, attempt } = useStatus();
  const [records, setRecords] = useState<readonly RewriteRecord[]>([]);
  const look = useCallback(async () => setRecords(wholeRecords(await rewriteRecords())), []);
  useEffect(() => void attempt(look), [attempt, look]);

  const restore = (record: RewriteRecord) =>
    work.run(async (running) => {
      try {
        const { restored, edited, unfollowed, missing, damaged, cancelled, source } = await restoreRows(
          record,
          running,
        );
        const named = (rows: readonly number[]) =>
          rows
            .slice(0, NAMED)
            .map((row) => String(sheetRow(source, row) + 1))
            .join(", ") + (rows.length > NAMED ? "…" : "");
        const text = [
          cancelled ? texts.stopped : record.state === "done" ? texts.done(restored) : texts.doneAgain(restored),
          edited.length > 0 && texts.edited(edited.length, named(edited)),
          unfollowed.length > 0 && texts.unfollowed(unfollowed.length, named(unfollowed)),
          missing > 0 && texts.missing(missing),
          damaged > 0 && texts.damaged,
        ];
        say({
          intent: edited.length + unfollowed.length + missing + damaged > 0 ? "error" : "success",
          text: text.filter(Boolean).join(" "),
        });
      } catch (error) {
        if (!(error instanceof RowsGone)) throw error;
        say({ intent: "error", text: texts.gone });
      } finally {
        await Promise.all([look(), onRestored()]);
      }
    }, texts.stopped);
  const forget = (record: RewriteRecord) =>
    attempt(async () => {
      await removeRecord(record.id);
      await look();
    });
  return { records, restore, forget, look };
}
