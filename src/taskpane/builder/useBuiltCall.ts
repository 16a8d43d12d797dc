import { useEffect, useState } from "react";
import type { CellAddress } from "../../excel/address";
import { explainBuilt } from "../../excel/explain";
import { watchCells } from "../../excel/explainWatch";
import type { ExplainedCall } from "../../excel/formula/explain";
import { useEditions } from "../useEditions";

const PAUSE = 150;

/** The call explained as if it stood on `sheet` already, again whenever a cell that it refers to changes. */
export function useBuiltCall(formula: string | undefined, { sheet, cell }: CellAddress): ExplainedCall | undefined {
  const editions = useEditions();
  const [call, setCall] = useState<ExplainedCall>();
  useEffect(() => {
    let current = true;
    let timer = 0;
    const explain = async () => {
      const next = formula && (await explainBuilt(editions, { sheet, cell }, formula).catch(() => undefined));
      if (current) setCall(next || undefined);
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void explain(), PAUSE);
    };
    const stop = watchCells(soon);
    soon();
    return () => {
      current = false;
      window.clearTimeout(timer);
      stop();
    };
  }, [editions, formula, sheet, cell]);
  return call;
}
