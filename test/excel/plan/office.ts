import { supports } from "../../../src/workbench/office/profiles";
import { type Office, type OfficeOptions, startOffice } from "../../support/officeNode";

export interface PlanOffice extends Office {
  /** Names of the sheets, from left to right. */
  names(): string[];
  /** Everything that stands on the sheets, to compare before and after. */
  everything(): Promise<unknown>;
  /**
   * Lets the n-th request from now fail with an error of that code, when the host has carried out that share of it: 0 is none,
   * 1 all. Later requests pass.
   */
  failAt(request: number, carriedOut?: number, code?: string): void;
  /** Takes back the last step, as Ctrl+Z does. */
  undo(): Promise<void>;
  /** Requests since the last call of it. */
  requests(): number;
  /** Bytes of the largest request. */
  largest(): number;
}

interface Requests {
  execute(body: string): Promise<unknown>;
}

const failure = (Code: string) => ({
  response: { Results: [], TraceIds: [], Error: { Code, Message: "Injected", Location: "" } },
});

/** The first part of what a request does. */
function partOf(body: string, share: number): string {
  const request = JSON.parse(body) as { Actions: unknown[] };
  return JSON.stringify({ ...request, Actions: request.Actions.slice(0, Math.floor(request.Actions.length * share)) });
}

/** The real client over the real host, with a host that can be made to fail. */
export function startPlanOffice(options: OfficeOptions = {}): PlanOffice {
  const office = startOffice({ profile: "web", ...options });
  const { requests } = office.host as unknown as { requests: Requests };
  const execute = requests.execute.bind(requests);
  let failing = 0;
  let share = 0;
  let code = "";
  let count = 0;
  let largest = 0;
  requests.execute = async (body) => {
    count += 1;
    largest = Math.max(largest, Buffer.byteLength(body));
    const fails = failing > 0 && (failing -= 1) === 0;
    if (fails && share === 0) return failure(code);
    const reply = await execute(fails && share < 1 ? partOf(body, share) : body);
    return fails ? failure(code) : reply;
  };
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.Excel = office.Excel;
  const { profile } = office.host;
  const isSetSupported = (set: string, version: string) => supports(profile, set, version);
  globals.Office = { context: { requirements: { isSetSupported } } };
  return Object.assign(office, {
    names: () => office.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    everything: () =>
      office.Excel.run(async (context) => {
        const { worksheets, tables, names } = context.workbook;
        worksheets.load("items/name");
        tables.load("items/name");
        names.load("items/name,items/formula");
        await context.sync();
        const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("address,formulas,numberFormat"));
        const places = tables.items.map((table) => table.getRange().load("address"));
        await context.sync();
        return JSON.parse(
          JSON.stringify([
            worksheets.items.map(({ name }) => name),
            ranges.map(({ address, formulas, numberFormat }) => [address, formulas, numberFormat]),
            tables.items.map(({ name }, index) => [name, places[index]!.address]),
            names.items.map(({ name, formula }) => [name, formula as unknown]),
          ]),
        ) as unknown;
      }),
    failAt: (request: number, carriedOut = 0, errorCode = "GeneralException") => {
      failing = request;
      share = carriedOut;
      code = errorCode;
    },
    undo: async () => {
      office.workbook.undo();
      await office.host.settled();
    },
    requests: () => {
      const since = count;
      count = 0;
      return since;
    },
    largest: () => largest,
  });
}
