/** `npm run ribbon`: writes the buttons of scripts/ribbon.json into manifest.xml. Run it after a tab was added or renamed. */
import { readFile, writeFile } from "node:fs/promises";
import { load } from "./run.mjs";

const { withRibbon } = load("./ribbonManifest.cjs");
const { loadWording } = load("../src/taskpane/texts/index.ts");

const MANIFEST = new URL("../manifest.xml", import.meta.url);
const groups = JSON.parse(await readFile(new URL("ribbon.json", import.meta.url), "utf8"));
const wordings = await Promise.all(["ru", "en", "kk"].map(loadWording));
const labels = Object.fromEntries(wordings.map(({ language, texts }) => [language, texts.tabs]));
await writeFile(MANIFEST, withRibbon(await readFile(MANIFEST, "utf8"), groups, labels));
