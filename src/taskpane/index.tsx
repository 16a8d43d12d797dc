import { createRoot } from "react-dom/client";
import { startEditions } from "../excel/editions";
import { displayLanguage, officeReady } from "../excel/host";
import { onRibbonButton, showPane } from "../excel/explainRibbon";
import { App } from "./App";
import { openTab, type TabId } from "./navigation";
import { loadWording } from "./texts";

/** Buttons of the manifest that open the pane at a tab. */
const RIBBON: Readonly<Record<string, TabId>> = {
  showExplain: "explain",
  showBuilder: "builder",
  showCouncil: "council",
};

const pane = document.getElementById("pane")!;

officeReady()
  .then(async () => {
    const wording = await loadWording(displayLanguage());
    document.documentElement.lang = wording.language;
    document.title = wording.texts.pane;
    for (const [button, tab] of Object.entries(RIBBON)) {
      onRibbonButton(button, () => {
        openTab(tab);
        return showPane();
      });
    }
    createRoot(pane).render(<App wording={wording} />);
    void startEditions();
  })
  .catch(async () => {
    pane.textContent = (await loadWording(navigator.language)).texts.failed;
  });
