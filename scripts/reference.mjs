/** `npm run reference`: docs/functions.md and the help page, from the built metadata and the test cases. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { load } from "./run.mjs";

const { functionPages, referenceHtml, referenceMarkdown } = load("../test/support/functionReference.ts");

const metadata = JSON.parse(readFileSync("test/golden/functions.json", "utf8"));
const pages = functionPages(metadata);
mkdirSync("assets/help", { recursive: true });
writeFileSync("docs/functions.md", referenceMarkdown(pages));
writeFileSync("assets/help/functions.html", referenceHtml(pages));
