/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonAction } from "../../src/taskpane/navigation";
import { tabs } from "../../src/taskpane/tabs";
import { loadWording } from "../../src/taskpane/texts";

const { actionOf, withRibbon } = jest.requireActual<{
  actionOf(tab: string): string;
  withRibbon(manifest: string, groups: unknown, labels: unknown): string;
}>("../../scripts/ribbonManifest.cjs");

const read = (file: string): string => readFileSync(path.resolve(__dirname, "../..", file), "utf8");
const groups = JSON.parse(read("scripts/ribbon.json")) as { buttons: { tab: string }[] }[];
const described = groups.flatMap((group) => group.buttons.map(({ tab }) => tab));

const labels = async () => {
  const wordings = await Promise.all(["ru", "en", "kk"].map(loadWording));
  return Object.fromEntries(wordings.map(({ language, texts }) => [language, texts.tabs]));
};

it("stands in the manifest as it is described: run `npm run ribbon`", async () => {
  const manifest = read("manifest.xml");
  expect(withRibbon(manifest, groups, await labels())).toBe(manifest);
});

it("has a button for every tab, in their order", () => {
  const order = tabs.map(({ id }) => id as string);
  expect(described.filter((tab) => order.includes(tab))).toEqual(order);
});

it("calls an action as the pane does", () => {
  for (const { id } of tabs) expect(actionOf(id)).toBe(ribbonAction(id));
});

it("says where the manifest has no place for it", async () => {
  const names = await labels();
  expect(() => withRibbon("<OfficeApp/>", groups, names)).toThrow("groups");
});
