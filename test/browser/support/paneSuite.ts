import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import type { WorkbenchCell } from "../../../src/workbench/page/automation";
import { launchBrowser } from "../setup/launchBrowser";
import { openTab, paneOf } from "../setup/openTab";
import { type OpenedPage, openWorkbench } from "../setup/openWorkbench";

const PANE = 'iframe[title="ОМС"]';

export interface SuitePage {
  /** `?profile=…&workbook=…&locale=…`; a blank workbook unless told otherwise. */
  readonly query?: string;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** The three looks that every tab is checked in. */
export const LOOKS: readonly (readonly [string, SuitePage])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

/**
 * What every suite of the pane needs. Call it once at the top of the file: it brings the hooks too. The browser and the
 * workbench's page are kept for the whole suite, since loading them is most of a short test; `open` gives each test a
 * blank workbook and a pane of its own.
 */
export function paneSuite() {
  let browser: Browser;
  let opened: OpenedPage | undefined;
  let openedQuery: string;

  const page = (): Page => {
    if (!opened) throw new Error("Call open() first");
    return opened.page;
  };
  const pane = (): FrameLocator => paneOf(page());
  const drop = async (): Promise<void> => {
    await opened?.close();
    opened = undefined;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const { outside = [], errors = [] } = opened ?? {};
    if (outside.length + errors.length > 0) await drop();
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  });

  async function open({ query = "?workbook=", colorScheme = "light", forcedColors = "none" }: SuitePage = {}) {
    const reusable = query === "?workbook=" && openedQuery === query;
    if (!reusable) await drop();
    const kept = opened !== undefined;
    opened ??= await openWorkbench(browser, { query, colorScheme, forcedColors });
    openedQuery = query;
    if (kept) {
      await page().emulateMedia({ colorScheme, forcedColors });
      await page().evaluate(createWorkbook);
    }
    await pane().getByRole("tab", { selected: true }).waitFor();
  }

  const button = (name: string | RegExp): Locator => pane().getByRole("button", { name });
  const cell = (address: string): Promise<WorkbenchCell> =>
    page().evaluate((at) => window.workbench!.cell(at), address);
  const range = (address: string) => page().evaluate((at) => window.workbench!.range(at), address);
  const select = (address: string): Promise<void> => page().evaluate((at) => window.workbench!.select(at), address);
  /** Selects a cell of the first sheet and waits until the pane knows. */
  const go = async (address: string): Promise<void> => {
    await select(address);
    await said(`Ячейка Лист1!${address}`);
  };
  /** Types into a cell as a person does: in the language of Excel. */
  const type = (address: string, text: string): Promise<void> =>
    page().evaluate(([at, typed]) => window.workbench!.type(at, typed), [address, text] as const);
  const settled = (): Promise<void> => page().evaluate(() => window.workbench!.settled());
  const sheets = (): Promise<string[]> => page().evaluate(() => window.workbench!.sheets());
  const said = (text: string | RegExp): Promise<void> => pane().getByText(text).first().waitFor();

  /** What axe finds wrong in the pane: the rule and the elements. */
  async function violations(): Promise<(string | string[])[][]> {
    const { violations: found } = await new AxeBuilder({ page: page() }).include(PANE).analyze();
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }

  return {
    open,
    openTab: (name: string) => openTab(page(), name),
    page,
    pane,
    button,
    cell,
    range,
    select,
    go,
    type,
    settled,
    sheets,
    said,
    violations,
  };
}

/** Runs in the page: a new workbook, nothing remembered, and the new pane instead of the old one. */
async function createWorkbook(): Promise<void> {
  const workbench = window.workbench!;
  const old = workbench.pane();
  old.localStorage.clear();
  old.document.documentElement.id = "old";
  await workbench.create();
  const isNew = () => workbench.pane().document.querySelector("html:not(#old) [role=tab]") !== null;
  while (!isNew()) await new Promise((later) => setTimeout(later, 10));
}
