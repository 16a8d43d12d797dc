import { type Office, type OfficeOptions, startOffice } from "../../support/officeNode";

export interface PlanOffice extends Office {
  /** Names of the sheets, from left to right. */
  names(): string[];
  /** Everything that stands on the sheets, to compare before and after. */
  everything(): Promise<unknown>;
  /** Lets the n-th request from now fail, before or after the host has carried it out; later ones pass. */
  failAt(request: number, when?: "before" | "after"): void;
  /** Requests since the last call of it. */
  requests(): number;
  /** Bytes of the largest request. */
  largest(): number;
}

interface Requests {
  execute(body: string): Promise<unknown>;
}

const FAILURE = {
  response: { Results: [], TraceIds: [], Error: { Code: "GeneralException", Message: "Injected", Location: "" } },
};

/** The real client over the real host, with a host that can be made to fail. */
export function startPlanOffice(options: OfficeOptions = {}): PlanOffice {
  const office = startOffice({ profile: "web", ...options });
  const { requests } = office.host as unknown as { requests: Requests };
  const execute = requests.execute.bind(requests);
  let failing = 0;
  let moment: "before" | "after" = "before";
  let count = 0;
  let largest = 0;
  requests.execute = async (body) => {
    count += 1;
    largest = Math.max(largest, Buffer.byteLength(body));
    const fails = failing > 0 && (failing -= 1) === 0;
    if (fails && moment === "before") return FAILURE;
    const reply = await execute(body);
    return fails ? FAILURE : reply;
  };
  const globals = globalThis as unknown as Record<string, unknown>;
  globals.Excel = office.Excel;
  globals.Office = { context: { requirements: { isSetSupported: () => false } } };
  return Object.assign(office, {
    names: () => office.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    everything: () =>
      office.Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        worksheets.load("items/name");
        tables.load("items/name");
        await context.sync();
        const ranges = worksheets.items.map((sheet) => sheet.getUsedRange().load("address,formulas,numberFormat"));
        const places = tables.items.map((table) => table.getRange().load("address"));
        await context.sync();
        return JSON.parse(
          JSON.stringify([
            worksheets.items.map(({ name }) => name),
            ranges.map(({ address, formulas, numberFormat }) => [address, formulas, numberFormat]),
            tables.items.map(({ name }, index) => [name, places[index]!.address]),
          ]),
        ) as unknown;
      }),
    failAt: (request: number, when: "before" | "after" = "before") => {
      failing = request;
      moment = when;
    },
    requests: () => {
      const since = count;
      count = 0;
      return since;
    },
    largest: () => largest,
  });
}
