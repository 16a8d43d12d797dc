import { addressText } from "../../excel/address";
import type { FormulaCell } from "../../excel/explainCell";
import { holdsFormula, rewriteFormula, writeAsText } from "../../excel/explainRepair";
import type { ExplainedCall } from "../../excel/formula/explain";
import type { CellEdit, Mending } from "../../excel/formula/mending";
import { localText } from "../../excel/formula/print";
import { useAsk } from "../dialog/DialogProvider";
import { formulaSyntax } from "../reference/wording";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";

/** Makes a chosen repair. A cell of the user's, or a formula that fills several cells, is changed only after asking. */
export function useMend({ home, formula }: FormulaCell, { shape }: ExplainedCall): (mending: Mending) => Promise<void> {
  const wording = useWording();
  const { repair: texts } = wording.texts.explain;
  const { say, attempt } = useStatus();
  const ask = useAsk();

  const agree = async (title: string, text: string) =>
    (await ask({ title, text, choices: [{ id: "apply", label: texts.apply }] })) === "apply";

  const mayEdit = async ({ address, from, to }: CellEdit): Promise<boolean> => {
    if (!(await holdsFormula(address))) return agree(texts.cellTitle, texts.cellText(address, from, to));
    say({ intent: "error", text: texts.isFormula(address) });
    return false;
  };

  return ({ formula: mended, cells }) =>
    attempt(async () => {
      for (const cell of cells) if (!(await mayEdit(cell))) return;
      if (mended !== undefined) {
        const several = shape.rows * shape.columns > 1;
        const shown = localText(mended, formulaSyntax(wording));
        if (several && !(await agree(texts.formulaTitle, texts.formulaText(shown)))) return;
        if (!(await rewriteFormula(home, formula, mended))) return say({ intent: "error", text: texts.moved });
      }
      for (const { address, to } of cells) await writeAsText(address, to);
      const changed = [...(mended === undefined ? [] : [addressText(home)]), ...cells.map(({ address }) => address)];
      say({ intent: "success", text: texts.done(changed.join(", ")) });
    });
}
