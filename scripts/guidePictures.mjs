/** Pictures of the guide, taken from the workbench by the scripts of the chapters. */
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { startServer } = load("../src/workbench/server/index.ts");
const { launchBrowser } = load("../test/browser/setup/launchBrowser.ts");
const { openWorkbench } = load("../test/browser/setup/openWorkbench.ts");

const GUIDE = new URL("../docs/guide/", import.meta.url);

/** Names of pictures in the command line: those alone are taken. */
const asked = process.argv.slice(2);

/**
 * @param {Record<string, (page: import("playwright-core").Page) => Promise<void>>} pictures name of the picture → what to do
 *   before it is taken, on a page of its own
 * @param {{ query?: string }} [options] parameters of the workbench
 */
export async function takePictures(pictures, options = {}) {
  await buildWhatChanged();
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    for (const [name, prepare] of Object.entries(pictures)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      const { page, close } = await openWorkbench(browser, {
        origin: server.origin,
        viewport: { width: 1440, height: 860 },
        ...options,
      });
      await prepare(page);
      await page.evaluate(() => window.workbench.settled());
      await page.waitForTimeout(600);
      await page.screenshot({ path: new URL(`${name}.png`, GUIDE).pathname });
      console.log(`docs/guide/${name}.png`);
      await close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
