import { existsSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const ROOT = path.resolve(__dirname, "../../..");

/** Where Chrome, Edge and Chromium are installed on the systems that people use. */
const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nothing that the browser does on its own account may leave the machine. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-extensions",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-default-browser-check",
];

/** An installed browser when there is one, CHROME_PATH's first; else the one that npm brings (Linux x64). */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH ?? "", ...INSTALLED].find((file) => file !== "" && existsSync(file));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET, headless: true });

  const bundled = await bundledChromium();
  return chromium.launch({ executablePath: bundled.path, args: [...bundled.args, ...QUIET], headless: true });
}

async function bundledChromium(): Promise<{ path: string; args: string[] }> {
  // Read when the package is loaded: it then unpacks the libraries that a bare Linux lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  await addFonts();
  const { default: packaged } = await import("@sparticuz/chromium");
  const args = packaged.args.filter((argument) => !/^--(single-process|headless)/.test(argument));
  return { path: await packaged.executablePath(), args };
}

/** The package's own font lacks the rouble sign and the Kazakh letters. */
async function addFonts(): Promise<void> {
  const fonts = path.join(os.tmpdir(), "fonts/fonts");
  await mkdir(fonts, { recursive: true });
  // Suites that start at once share the folder: what another one has put there stays.
  await cp(path.join(ROOT, "node_modules/dejavu-fonts-ttf/ttf"), fonts, { recursive: true, force: false });
}
