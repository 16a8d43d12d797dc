import { addressText } from "./address";
import { readActiveCell } from "./cells";

/** Calls back with the address of the active cell now and after every change of the selection. Returns how to stop. */
export function watchSelection(onChange: (address: string) => void): () => void {
  let watching = true;
  const report = async (): Promise<void> => {
    try {
      const { address } = await readActiveCell();
      if (watching) onChange(addressText(address));
    } catch {
      // A chart may be selected, or a cell edited: there is no address to tell until the next change.
    }
  };
  const registered = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(report), worksheets.onActivated.add(report)];
    await context.sync();
    return handlers;
  }).catch(() => []);
  void report();
  return () => {
    watching = false;
    void registered.then(async ([first, ...others]) => {
      if (!first) return;
      for (const handler of [first, ...others]) handler.remove();
      await first.context.sync().catch(() => undefined);
    });
  };
}
