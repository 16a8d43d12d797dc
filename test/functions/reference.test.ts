import { readFileSync } from "node:fs";
import path from "node:path";
import { functionPages, referenceHtml, referenceMarkdown } from "../support/functionReference";

const read = (file: string): string => readFileSync(path.join(__dirname, "../..", file), "utf8");
const pages = functionPages(JSON.parse(read("test/golden/functions.json")));

it("docs/functions.md is what the metadata and the cases say today", () => {
  expect(read("docs/functions.md")).toBe(referenceMarkdown(pages));
});

it("the help page has a section for the help address of every function", () => {
  const page = read("assets/help/functions.html");
  expect(page).toBe(referenceHtml(pages));
  const metadata = JSON.parse(read("test/golden/functions.json")) as { functions: { helpUrl: string }[] };
  for (const { helpUrl } of metadata.functions)
    expect(page).toContain(`<section id="${new URL(helpUrl).hash.slice(1)}">`);
});
