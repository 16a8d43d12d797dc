import { createRoot } from "react-dom/client";
import { startEditions } from "../excel/editions";
import { displayLanguage, officeReady } from "../excel/host";
import { onRibbonButton, showPane } from "../excel/explainRibbon";
import { App } from "./App";
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
    createRoot(pane).render(<App wording={wording} />);
    void startEditions();
  })
  .catch(async () => {
    pane.textContent = (await loadWording(navigator.language)).texts.failed;
  });
