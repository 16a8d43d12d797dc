import { addressText, type CellAddress } from "../../excel/address";
import { readActiveCell, writeFormula, writeNumber, writeText } from "../../excel/cells";
import { isOccupied, writeTable, type TableTarget } from "../../excel/writeTable";
import type { ReferenceRecord } from "../../rules/reference";
import type { CellNumber } from "../../rules/referenceNumber";
import { planTable } from "../../rules/referenceTable";
import { useAsk } from "../dialog/DialogProvider";
import { useStatus } from "../status/StatusProvider";
import { useTexts } from "../texts";

/** What the card writes into the workbook, at the active cell. */
export interface Insert {
  formula(formula: string): Promise<void>;
  number(value: CellNumber): Promise<void>;
  text(text: string): Promise<void>;
  table(record: ReferenceRecord): Promise<void>;
}

const LONGEST_QUOTE = 60;
const cut = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/** Nothing of the user's is replaced unasked: a filled cell or place is a question first. */
export function useInsert(): Insert {
  const { insert: texts } = useTexts();
  const { say, attempt } = useStatus();
  const ask = useAsk();

  const intoCell = (write: (address: CellAddress) => Promise<void>) =>
    attempt(async () => {
      const cell = await readActiveCell();
      const address = addressText(cell.address);
      if (!cell.empty) {
        const choices = [{ id: "replace", label: texts.replace }];
        const text = texts.cellTaken(address, cut(cell.text));
        if (!(await ask({ title: texts.cellTakenTitle, text, choices }))) return;
      }
      await write(cell.address);
      say({ intent: "success", text: texts.done(address) });
    });

  const table = (record: ReferenceRecord) =>
    attempt(async () => {
      const plan = planTable(record.edition, record.table);
      const { address } = await readActiveCell();
      let target: TableTarget = { kind: "cell", address };
      if (await isOccupied(plan, address)) {
        const answer = await ask({
          title: texts.tableTakenTitle,
          text: texts.tableTaken(addressText(address)),
          choices: [
            { id: "sheet", label: texts.newSheet },
            { id: "cell", label: texts.overwrite },
          ],
        });
        if (!answer) return;
        if (answer === "sheet") target = { kind: "sheet", name: plan.title };
      }
      const written = await writeTable(plan, target);
      say({ intent: "success", text: texts.tableDone(written) });
    });

  return {
    formula: (formula) => intoCell((address) => writeFormula(address, formula)),
    number: ({ number, format }) => intoCell((address) => writeNumber(address, number, format)),
    text: (text) => intoCell((address) => writeText(address, text)),
    table,
  };
}
