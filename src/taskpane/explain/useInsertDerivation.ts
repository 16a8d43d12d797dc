import { addressText } from "../../excel/address";
import { readActiveCell } from "../../excel/cells";
import type { Explanation } from "../../excel/explain";
import { isMissingMember } from "../../excel/explainSupport";
import { widenColumns } from "../../excel/explainTable";
import { localText } from "../../excel/formula/print";
import { isTaken, type NoteKind, noteKinds, readNote, writeNote } from "../../excel/notes";
import { isOccupied, type TableTarget, writeTable } from "../../excel/writeTable";
import { type DerivationText, derivationWording, describeDerivation } from "../../rules/derivation/text";
import { plainDerivation } from "../../rules/derivation/text/plain";
import { derivationTable } from "../../rules/derivation/text/table";
import { useAsk } from "../dialog/DialogProvider";
import { formulaSyntax } from "../reference/wording";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { useEditions } from "../useEditions";

const LONGEST_QUOTE = 80;

/** Whether the user agreed, while the pane is open, to comments in place of notes: once is enough. */
let agreedToComments = false;

export interface InsertDerivation {
  /** As a note, or as a comment where the host has no notes. */
  note(): Promise<void>;
  /** Whether the table was written. */
  table(): Promise<boolean>;
}

/** Writes the derivations of a cell's calls into the workbook; `undefined` where none of them has one. */
export function useInsertDerivation({
  cell,
  calls,
}: Extract<Explanation, { kind: "calls" }>): InsertDerivation | undefined {
  const wording = useWording();
  const editions = useEditions();
  const { explain: texts, insert } = wording.texts;
  const { say, attempt } = useStatus();
  const ask = useAsk();
  const inWords = derivationWording(wording.language);
  const derivations = calls.flatMap(({ name, explained }): DerivationText[] => {
    if (!name || explained.kind !== "derivation") return [];
    const { values, derivation } = explained;
    return [describeDerivation(editions, name, values, derivation, wording.language)];
  });
  if (derivations.length === 0) return undefined;

  const agreeToComment = async (kind: NoteKind): Promise<boolean> => {
    if (kind === "note" || agreedToComments) return true;
    const choices = [{ id: "add", label: texts.addComment }];
    agreedToComments = (await ask({ title: texts.commentTitle, text: texts.commentInstead, choices })) === "add";
    return agreedToComments;
  };

  const note = () =>
    attempt(async () => {
      for (const kind of noteKinds()) {
        try {
          return await attach(kind);
        } catch (error) {
          if (!isMissingMember(error)) throw error; // else the next kind is tried
        }
      }
      say({ intent: "error", text: texts.noteUnsupported });
    });

  const attach = async (kind: NoteKind) => {
    if (!(await agreeToComment(kind))) return;
    const address = addressText(cell.selected);
    const present = await readNote(kind, cell.selected);
    if (present !== undefined) {
      const text = texts.noteTaken(address, present.slice(0, LONGEST_QUOTE));
      const choices = [{ id: "replace", label: texts.replace }];
      if (!(await ask({ title: texts.noteTakenTitle, text, choices }))) return;
    }
    const content = derivations.map((text) => plainDerivation(text, inWords)).join("\n\n");
    try {
      await writeNote(kind, cell.selected, content, present !== undefined);
    } catch (error) {
      if (!isTaken(error)) throw error;
      return say({ intent: "error", text: texts.noteInTheWay(address) });
    }
    say({ intent: "success", text: kind === "note" ? texts.noteDone(address) : texts.commentDone(address) });
  };

  const table = async (): Promise<boolean> => {
    let done = false;
    await attempt(async () => {
      const formula = localText(cell.formula, formulaSyntax(wording));
      const plan = derivationTable(formula, derivations, inWords);
      const { address } = await readActiveCell();
      let target: TableTarget = { kind: "cell", address };
      if (await isOccupied(plan, address)) {
        const answer = await ask({
          title: insert.tableTakenTitle,
          text: insert.tableTaken(addressText(address)),
          choices: [
            { id: "sheet", label: insert.newSheet },
            { id: "cell", label: insert.overwrite },
          ],
        });
        if (!answer) return;
        if (answer === "sheet") target = { kind: "sheet", name: inWords.calculation };
      }
      const written = await writeTable(plan, target);
      await widenColumns(written, plan.widths);
      say({ intent: "success", text: insert.tableDone(written) });
      done = true;
    });
    return done;
  };
  return { note, table };
}
