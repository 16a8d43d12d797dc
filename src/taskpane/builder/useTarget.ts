import { useEffect, useState } from "react";
import type { CellAddress } from "../../excel/address";
import { readFormulaCell } from "../../excel/explainCell";
import { watchCells } from "../../excel/explainWatch";
import { functionOf, omsCalls } from "../../excel/formula/calls";
import { parseFormula } from "../../excel/formula/parse";
import { type EditedCall, editedCall } from "./handoff";

export interface Target {
  readonly cell: CellAddress;
  /** The first call of the add-in's functions in the cell, if it has one. */
  readonly call?: EditedCall;
}

const PAUSE = 120;

/** The selected cell: where the formula goes, and what stands there now. */
export function useTarget(): Target | undefined {
  const [target, setTarget] = useState<Target>();
  useEffect(() => {
    let latest = 0;
    let timer = 0;
    const read = async () => {
      const turn = ++latest;
      const cell = await readFormulaCell().catch(() => undefined);
      if (turn !== latest || !cell) return;
      const root = cell.formula ? parseFormula(cell.formula) : undefined;
      const node = root && omsCalls(root).find(functionOf);
      setTarget({ cell: cell.selected, call: node && editedCall(cell, node) });
    };
    const stop = watchCells(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void read(), PAUSE);
    });
    void read();
    return () => {
      stop();
      window.clearTimeout(timer);
      latest = Infinity;
    };
  }, []);
  return target;
}
