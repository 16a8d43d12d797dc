/**
 * `npm run pages [name…]`: builds the sheets of every tab through the real adapter and prints them by LibreOffice to look at:
 * out/pages/<name>.xlsx, .pdf and a picture of each page. `--guide` keeps the pictures that the guide shows.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { load } from "./run.mjs";

const { buildWhatChanged } = load("../src/workbench/server/build.ts");
const { PAGES } = load("../test/pages/index.ts");
const { buildPages } = load("../test/pages/build.ts");

const OUT = new URL("../out/pages/", import.meta.url);
const GUIDE = new URL("../docs/guide/", import.meta.url);
const DPI = "80";
/** File and page → picture of the guide. */
const KEPT = {
  "council-06": "page-council-plan.png",
  "council-13": "page-council-agenda.png",
  "council-31": "page-council-control.png",
  "roadmap-1": "page-roadmap-plan.png",
};

const named = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const names = named.length > 0 ? named : Object.keys(PAGES);
mkdirSync(OUT, { recursive: true });
await buildWhatChanged();
for (const name of names) {
  for (const file of readdirSync(OUT).filter((one) => one.startsWith(`${name}-`) || one.startsWith(`${name}.`))) {
    rmSync(new URL(file, OUT));
  }
  const xlsx = new URL(`${name}.xlsx`, OUT).pathname;
  const pdf = new URL(`${name}.pdf`, OUT).pathname;
  writeFileSync(xlsx, await buildPages(PAGES[name]()));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", OUT.pathname, xlsx], { timeout: 300_000 });
  execFileSync("pdftoppm", ["-png", "-r", DPI, pdf, new URL(name, OUT).pathname], { timeout: 300_000 });
  const pages = readdirSync(OUT).filter((file) => file.startsWith(`${name}-`));
  console.log(`${name}: ${pages.length} pages in out/pages`);
}
if (process.argv.includes("--guide")) {
  const taken = Object.entries(KEPT).filter(([page]) => names.some((name) => page.startsWith(`${name}-`)));
  for (const [page, picture] of taken) copyFileSync(new URL(`${page}.png`, OUT), new URL(picture, GUIDE));
}
