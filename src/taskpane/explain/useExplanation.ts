import { useCallback, useEffect, useRef, useState } from "react";
import { type AskedElement, explainSelection, type Explanation } from "../../excel/explain";
import { watchCells } from "../../excel/explainWatch";
import type { Element } from "../../excel/formula/values";
import { useEditions } from "../useEditions";

/** Arrow keys held down: the cell that they stop at is explained, not every one on the way. */
const PAUSE = 120;

export interface LiveExplanation {
  readonly explanation?: Explanation;
  /** There is no cell to explain: a chart is selected, or a cell is being edited. */
  readonly failed: boolean;
  setElement(element: Element): void;
}

/** The explanation of the selected cell, following it; `held` keeps the one that is shown. */
export function useExplanation(held: boolean): LiveExplanation {
  const [explanation, setExplanation] = useState<Explanation>();
  const [failed, setFailed] = useState(false);
  const editions = useEditions();
  const asked = useRef<AskedElement>(undefined);
  const latest = useRef(0);

  const explain = useCallback(async () => {
    const turn = ++latest.current;
    const next = await explainSelection(editions, asked.current).catch(() => undefined);
    // A later selection has been asked for meanwhile: its answer is the one to show.
    if (turn !== latest.current) return;
    setFailed(!next);
    if (next) setExplanation(next);
  }, [editions]);

  useEffect(() => {
    if (held) return;
    let timer = 0;
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void explain(), PAUSE);
    };
    const stop = watchCells(soon);
    void explain();
    return () => {
      stop();
      window.clearTimeout(timer);
      latest.current += 1;
    };
  }, [held, explain]);

  const setElement = (element: Element) => {
    if (!explanation) return;
    asked.current = { cell: explanation.cell.selected, element };
    void explain();
  };
  return { explanation, failed: failed && !explanation, setElement };
}
