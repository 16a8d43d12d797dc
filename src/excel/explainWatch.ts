import { supportsExcelApi } from "./explainSupport";

interface Handler {
  readonly context: unknown;
  remove(): void;
}

type Register = (context: Excel.RequestContext, report: () => Promise<void>) => Handler;

/** What may change what the selected cell has to say; each is registered where the host has it. */
const EVENTS: readonly Register[] = [
  ({ workbook }, report) => workbook.worksheets.onSelectionChanged.add(report),
  ({ workbook }, report) => workbook.worksheets.onActivated.add(report),
  ({ workbook }, report) => workbook.worksheets.onChanged.add(report),
  ({ workbook }, report) => workbook.worksheets.onCalculated.add(report),
];

/** Calls back whenever the selection, a cell or a result changes. Returns how to stop. */
export function watchCells(onChange: () => void): () => void {
  let watching = true;
  const report = () => {
    if (watching) onChange();
    return Promise.resolve();
  };
  const registered = supportsExcelApi("1.9") ? EVENTS.map((register) => start(register, report)) : [];
  return () => {
    watching = false;
    for (const handler of registered) void handler.then((started) => started && stop(started));
  };
}

const start = (register: Register, report: () => Promise<void>): Promise<Handler | undefined> =>
  Excel.run(async (context) => {
    const handler = register(context, report);
    await context.sync();
    return handler;
  }).catch(() => undefined);

function stop(handler: Handler): void {
  handler.remove();
  void (handler.context as Excel.RequestContext).sync().catch(() => undefined);
}
