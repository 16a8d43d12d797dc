import { createRoot } from "react-dom/client";
import { displayLanguage, officeReady } from "../excel/host";
import { onRibbonButton, showPane } from "../excel/explainRibbon";
import { App } from "./App";
import { keepFocus } from "./keepFocus";
import { openTab, ribbonAction } from "./navigation";
import { tabs } from "./tabs";
import { loadWording } from "./texts";

const pane = document.getElementById("pane")!;

officeReady()
  .then(async () => {
    const wording = await loadWording(displayLanguage());
    document.documentElement.lang = wording.language;
    document.title = wording.texts.pane;
    for (const { id } of tabs) {
      onRibbonButton(ribbonAction(id), () => {
        openTab(id);
        return showPane();
      });
    }
    keepFocus(document);
    createRoot(pane).render(<App wording={wording} />);
    // The pane does not wait for the workbook's own editions. Whoever comes back to it may find what a co-author has changed.
    void import(/* webpackChunkName: "own-editions" */ "../excel/editions")
      .then(async ({ startEditions, refreshIfChanged }) => {
        addEventListener("focus", () => void refreshIfChanged().catch(() => undefined));
        await startEditions();
      })
      .catch(() => undefined);
  })
  .catch(async () => {
    pane.textContent = (await loadWording(navigator.language)).texts.failed;
  });
