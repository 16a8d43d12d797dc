import { supportsExcelApi } from "./explainSupport";

type Register = (context: Excel.RequestContext, report: () => Promise<void>) => unknown;

/** What may change what the selected cell has to say; each is registered where the host has it. */
const EVENTS: readonly Register[] = [
  ({ workbook }, report) => workbook.worksheets.onSelectionChanged.add(report),
  ({ workbook }, report) => workbook.worksheets.onActivated.add(report),
  ({ workbook }, report) => workbook.worksheets.onChanged.add(report),
  ({ workbook }, report) => workbook.worksheets.onCalculated.add(report),
];

const listeners = new Set<() => void>();
let registered = false;

/**
 * Calls back whenever the selection, a cell or a result changes. Returns how to stop. Registered with the host once for as
 * long as the pane lives: tabs come and go, and every registration and its end is a request.
 */
export function watchCells(onChange: () => void): () => void {
  listeners.add(onChange);
  if (!registered && supportsExcelApi("1.9")) {
    registered = true;
    for (const register of EVENTS) void start(register);
  }
  return () => listeners.delete(onChange);
}

const start = (register: Register): Promise<void> =>
  Excel.run(async (context) => {
    register(context, report);
    await context.sync();
  }).catch(() => undefined);

function report(): Promise<void> {
  for (const listener of listeners) listener();
  return Promise.resolve();
}
