import { addressText } from "../../excel/address";
import { readActiveCell, writeFormula } from "../../excel/cells";
import { rewriteFormula } from "../../excel/explainRepair";
import { withCall } from "../../excel/formula/rewrite";
import { argumentsOf } from "../../rules/functionArguments";
import { useAsk } from "../dialog/DialogProvider";
import { useStatus } from "../status/StatusProvider";
import { useTexts } from "../texts";
import { builtFormula } from "./argumentInput";
import type { EditedCall } from "./handoff";
import type { Builder, Draft } from "./useBuilder";

const LONGEST_QUOTE = 60;

/** Writes the built formula: in place of the call that is edited, else into the selected cell, asking before it replaces. */
export function useInsertFormula(
  { name, inputs, edited }: Draft,
  builder: Builder,
): (formula: string) => Promise<void> {
  const { builder: texts, insert } = useTexts();
  const { say, attempt } = useStatus();
  const ask = useAsk();

  const done = (address: string) => {
    builder.remember(name);
    say({ intent: "success", text: insert.done(address) });
  };

  const replaceCall = async ({ home, formula, node }: EditedCall, call: string) => {
    if (!(await rewriteFormula(home, formula, withCall(formula, node, call)))) {
      return say({ intent: "error", text: texts.moved });
    }
    builder.stopEditing();
    done(addressText(home));
  };

  const insertNew = async () => {
    const cell = await readActiveCell();
    const address = addressText(cell.address);
    if (!cell.empty) {
      const text = insert.cellTaken(address, cell.text.slice(0, LONGEST_QUOTE));
      const choices = [{ id: "replace", label: insert.replace }];
      if (!(await ask({ title: insert.cellTakenTitle, text, choices }))) return;
    }
    // References are relative to the sheet that the formula goes to, whatever the preview was made for.
    const formula = builtFormula(name, argumentsOf(name, inputs.length), inputs, cell.address.sheet);
    if (!formula) return;
    await writeFormula(cell.address, formula);
    done(address);
  };

  return (formula) => attempt(() => (edited ? replaceCall(edited, formula) : insertNew()));
}
