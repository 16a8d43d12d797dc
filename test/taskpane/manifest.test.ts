/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { profileOf, supports } from "../../src/workbench/office/profiles";

const ROOT = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const attribute = (name: string, attributeName: string): string[] =>
  all(name).map((element) => element.getAttribute(attributeName) ?? "");

const resources = ["Image", "Url", "String"]
  .flatMap((name) => all(name))
  .filter((element) => element.hasAttribute("id"));
const referred = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid"));

it("is well-formed", () => expect(manifest.querySelector("parsererror")).toBeNull());

it("defines every resource once, and every one is used", () => {
  const ids = resources.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(referred)).toEqual(new Set(ids));
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

it("has every text in three languages", () => {
  const texts = [
    ...all("DisplayName"),
    ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...all("String"),
  ];
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) {
    const locales = [...text.children].map((override) => override.getAttribute("Locale"));
    expect([text.id || text.localName, locales]).toEqual([text.id || text.localName, ["en-US", "kk-KZ"]]);
  }
  expect(all("DefaultLocale")[0]?.textContent).toBe("ru-RU");
});

/** What the build makes besides copying assets. */
const BUILT = ["/taskpane.html", "/functions.js", "/functions.json"];
const SOURCES: Readonly<Record<string, string>> = { "/support.html": "src/taskpane/support.html" };

it("names only files that exist or are built, all at one origin", () => {
  const urls = [
    ...attribute("Image", "DefaultValue"),
    ...attribute("Url", "DefaultValue"),
    ...attribute("SourceLocation", "DefaultValue"),
  ]
    .concat(
      attribute("IconUrl", "DefaultValue"),
      attribute("HighResolutionIconUrl", "DefaultValue"),
      attribute("SupportUrl", "DefaultValue"),
    )
    .filter(Boolean)
    .map((url) => new URL(url));
  expect(new Set(urls.map(({ origin }) => origin)).size).toBe(1);
  const missing = urls
    .map(({ pathname }) => pathname)
    .filter((file) => !BUILT.includes(file) && !existsSync(path.join(ROOT, SOURCES[file] ?? file)));
  expect(missing).toEqual([]);
});

it("has an icon of every size that the ribbon asks for, as large as it says", () => {
  for (const icon of all("Icon")) {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
  for (const image of resources.filter(({ localName }) => localName === "Image")) {
    const file = path.join(ROOT, new URL(image.getAttribute("DefaultValue")!).pathname);
    const size = Number(/-(\d+)\.png$/.exec(file)![1]);
    const png = readFileSync(file);
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([file, size, size]);
  }
});

it("runs functions, pane and commands in one lasting runtime", () => {
  const [runtime] = all("Runtime");
  expect(runtime?.getAttribute("lifetime")).toBe("long");
  const page = runtime?.getAttribute("resid");
  for (const name of ["Page", "FunctionFile"]) {
    const element = all(name)[0]!;
    expect((element.firstElementChild ?? element).getAttribute("resid")).toBe(page);
  }
});

it("asks for nothing that Excel LTSC 2021 lacks", () => {
  const sets = all("Set").map(
    (element) => [element.getAttribute("Name")!, element.getAttribute("MinVersion")!] as const,
  );
  expect(sets.map(([name]) => name)).toEqual(["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"]);
  for (const [name, version] of sets)
    expect([name, supports(profileOf("ltsc2021"), name, version)]).toEqual([name, true]);
});
