import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Workbench } from "../../../src/workbench/page/automation";

/** `window.workbench` is there once the page is ready: the calls below run inside it. */
declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export interface OpenedPage {
  readonly page: Page;
  /** Requests that left the server's origin. They are stopped; a test asserts that there were none. */
  readonly outside: readonly string[];
  /** What the page wrote as errors. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  /** `?profile=…&workbook=…&locale=…`; a blank workbook unless told otherwise. */
  readonly query?: string;
  /** Another server than the one of the tests. */
  readonly origin?: string;
}

/** Opens the workbench in a page of its own and waits until it is ready. */
export async function openWorkbench(browser: Browser, options: PageOptions = {}): Promise<OpenedPage> {
  const { query = "?workbook=", origin = process.env.WORKBENCH_URL ?? "", ...rest } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true, // the certificate is made on this machine
    viewport: { width: 1366, height: 820 },
    locale: "ru-RU",
    ...rest,
  });
  const outside: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  await page.goto(`${origin}/${query}`);
  await page.waitForFunction(() => window.workbench !== undefined, undefined, { timeout: 60_000 });
  return { page, outside, errors, close: () => context.close() };
}

/** Bytes go in and out of the page as base64: a message carries text. */
export async function openFile(page: Page, bytes: Buffer, name: string): Promise<void> {
  await page.evaluate(
    async ([base64, file]) => {
      const decoded = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      await window.workbench?.open(decoded.buffer, file);
    },
    [bytes.toString("base64"), name] as const,
  );
}

export async function saveFile(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const bytes = new Uint8Array((await window.workbench?.save()) ?? new ArrayBuffer(0));
    const blob = new Blob([bytes]);
    const url = await new Promise<string>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(new Error("The file was not read"));
      reader.readAsDataURL(blob);
    });
    return url.slice(url.indexOf(",") + 1);
  });
  return Buffer.from(base64, "base64");
}
