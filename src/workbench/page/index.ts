import "./style.css";
import { drawConditionalFormats } from "../grid/conditionalLooks";
import { createGrid } from "../grid/createGrid";
import { localiseGrid } from "../grid/localise";
import { localeRules } from "../locale/rules";
import { type Manifest, readManifest } from "../manifest/readManifest";
import { createOfficeHost } from "../office";
import type { FunctionsMetadata, HostLocale } from "../office/contract";
import { formulaNames } from "../xlsx/formulaNames";
import { createAutomation } from "./automation";
import { showCellCards } from "./cellCard";
import { attempt, connectFiles, fetchSample, sampleNames } from "./files";
import { markNotes } from "./noteMarks";
import { PROFILE_NAMES, readParameters } from "./parameters";
import { readShell, type Shell } from "./shell";
import { blankWorkbook, createWorkbookFiles, type WorkbookFiles } from "./workbookFiles";

/** What a person who starts the workbench sees first: formulas of the add-in in a plan of visits. */
const FIRST_SAMPLE = "plan-poseshcheniy.xlsx";
const DARK = matchMedia("(prefers-color-scheme: dark)");

async function start(shell: Shell): Promise<void> {
  const parameters = readParameters(location.search);
  const { profile, locale } = parameters;
  const rules = localeRules(locale);
  document.documentElement.lang = locale.slice(0, 2);
  shell.setHostName(PROFILE_NAMES[profile]);

  const { manifest, functions } = await loadAddin(locale);
  const grid = createGrid({ container: shell.grid, russian: locale !== "en-US", dark: DARK.matches });
  DARK.addEventListener("change", ({ matches }) => grid.api.toggleDarkMode(matches));
  grid.show(blankWorkbook()); // the grid's services begin with its first workbook
  localiseGrid(grid.univer, rules);
  drawConditionalFormats(grid.api);
  markNotes(grid.univer);

  const addin = { namespace: manifest.namespace, functions };
  const host = createOfficeHost({
    api: grid.api,
    addin,
    profile,
    locale,
    pane: { visible: shell.paneVisible, show: shell.showPane },
  });
  const names = formulaNames(functions.functions.map(({ name }) => `${manifest.namespace}.${name}`));
  const startAddin = () => host.attachFrame(shell.frame, manifest.paneUrl);
  const files = createWorkbookFiles({ grid, host, names, startAddin, named: shell.setWorkbookName });
  showCellCards(grid.api, host, shell, rules);
  shell.showAddin(manifest, ({ action }) => {
    if (action.kind === "pane") shell.showPane(!shell.paneVisible());
    else host.invokeAction(action.id);
  });

  connectFiles(shell, { ...files, open: (bytes, name) => openAndSay(shell, files, bytes, name) });
  const samples = await sampleNames();
  shell.showSamples(samples);
  const first = parameters.workbook ?? samples.find((name) => name === FIRST_SAMPLE) ?? samples[0];
  if (!first) startAddin();
  else await attempt(shell, async () => openAndSay(shell, files, await fetchSample(first), first));
  await Promise.all([host.settled(), grid.drawn]);
  window.workbench = createAutomation({ api: grid.api, host, rules, files, frame: shell.frame });
  if (shell.isBusy()) shell.say("Готово");
}

/** What Excel knows of an add-in: its manifest and its functions' metadata. */
async function loadAddin(locale: HostLocale): Promise<{ manifest: Manifest; functions: FunctionsMetadata }> {
  const manifest = readManifest(await fetchText("/manifest.xml"), locale, location.origin);
  return { manifest, functions: JSON.parse(await fetchText(manifest.functionsUrl)) as FunctionsMetadata };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Надстройка не собрана: нет ${new URL(url, location.href).pathname}`);
  return response.text();
}

async function openAndSay(shell: Shell, files: WorkbookFiles, bytes: ArrayBuffer, name: string): Promise<void> {
  shell.say("Открывается…");
  await files.open(bytes, name);
  shell.say(`Открыто: ${name}`);
}

const shell = readShell(document);
void attempt(shell, () => start(shell));
