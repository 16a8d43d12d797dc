/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { HostLocale } from "../../src/workbench/office/contract";
import { readManifest } from "../../src/workbench/manifest/readManifest";

const XML = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
const ORIGIN = "https://localhost:4567";

describe("the add-in's manifest", () => {
  const manifest = readManifest(XML, "ru-RU", ORIGIN);

  test("names the namespace, the tab and its buttons", () => {
    expect(manifest.namespace).toBe("OMS");
    expect(manifest.tabs.map(({ label }) => label)).toContain("ОМС");
    const buttons = manifest.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    expect(buttons.some(({ action }) => action.kind === "pane")).toBe(true);
    expect(buttons.every(({ label, icon }) => label !== "" && icon?.startsWith(ORIGIN))).toBe(true);
  });

  test("addresses follow the origin that serves it", () => {
    expect(manifest.paneUrl).toMatch(new RegExp(`^${ORIGIN}/.+\\.html`));
    expect(manifest.functionsUrl).toBe(`${ORIGIN}/functions.json`);
  });

  test("broken XML and a manifest without a pane are errors", () => {
    expect(() => readManifest("<OfficeApp>", "ru-RU", ORIGIN)).toThrow("well-formed");
    expect(() => readManifest("<OfficeApp/>", "ru-RU", ORIGIN)).toThrow("SourceLocation");
  });
});

test("texts are taken in the host's language", () => {
  const labels = (locale: HostLocale) =>
    readManifest(XML, locale, ORIGIN).tabs.flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons));
  expect(readManifest(XML, "en-US", ORIGIN).name).toBe("OMS for Excel");
  expect(labels("en-US").map(({ label }) => label)).not.toEqual(labels("ru-RU").map(({ label }) => label));
});
