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
    // The pane does not wait for the workbook's own editions; where they cannot be read, the tab «Редакции» reads them again.
    void import(/* webpackChunkName: "own-editions" */ "../excel/editions")
      .then(({ startEditions }) => startEditions())
      .catch(() => undefined);
  })
  .catch(async () => {
    pane.textContent = (await loadWording(navigator.language)).texts.failed;
  });
