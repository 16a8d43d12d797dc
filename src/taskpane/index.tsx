import { createRoot } from "react-dom/client";
import { displayLanguage, officeReady } from "../excel/host";
import { App } from "./App";
import { wordingOf } from "./texts";

const pane = document.getElementById("pane")!;

officeReady()
  .then(() => {
    const wording = wordingOf(displayLanguage());
    document.documentElement.lang = wording.language;
    document.title = wording.texts.pane;
    createRoot(pane).render(<App wording={wording} />);
  })
  .catch(() => {
    pane.textContent = wordingOf(navigator.language).texts.failed;
  });
