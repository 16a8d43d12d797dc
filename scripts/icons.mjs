/**
 * `node scripts/icons.mjs`: draws assets/icons/*.png from the SVG sources beside them. Run it after changing a source and
 * commit both; the build only copies. A `-small` source stands in below 32 px, where detail turns into dirt.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright-core";

// Before the import: without it the package does not unpack the libraries that the browser needs.
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");

const FOLDER = fileURLToPath(new URL("../assets/icons/", import.meta.url));
/** Excel's ribbon and dialogs at every scale; 300 is the store's. */
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const TABS = [
  "reference",
  "explain",
  "builder",
  "council",
  "sanctions",
  "defects",
  "editions",
  "targets",
  "roadmap",
  "deadlines",
];
const SIZES = { product: [...RIBBON, 300], ...Object.fromEntries(TABS.map((tab) => [tab, RIBBON])) };
const DETAIL_FROM = 32;

async function sourceOf(name, size) {
  const small = `${FOLDER}${name}-small.svg`;
  return readFile(size < DETAIL_FROM && existsSync(small) ? small : `${FOLDER}${name}.svg`, "utf8");
}

async function draw(page, svg, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((argument) => !/single-process|headless/.test(argument)),
  headless: true,
});
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) {
      await writeFile(`${FOLDER}${name}-${size}.png`, await draw(page, await sourceOf(name, size), size));
    }
  }
} finally {
  await browser.close();
}
