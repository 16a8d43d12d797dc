import type { Manifest, RibbonButton } from "../manifest/readManifest";

export interface Shell {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly samples: HTMLSelectElement;
  readonly drop: HTMLElement;
  readonly card: HTMLElement;
  setWorkbookName(name: string): void;
  setHostName(name: string): void;
  /** A line for the person: what happened, or what went wrong. */
  say(text: string, kind?: "info" | "error"): void;
  /** True until something was said since the start. */
  isBusy(): boolean;
  showSamples(names: readonly string[]): void;
  /** The error of the selected cell, beneath the pane. */
  sayInPane(text: string | undefined): void;
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  showAddin(manifest: Manifest, press: (button: RibbonButton) => void): void;
}

/** The page around the grid: title bar, ribbon, pane and status line. */
export function readShell(document: Document): Shell {
  const find = <T extends HTMLElement>(id: string): T => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`The page has no #${id}`);
    return element as T;
  };
  const status = find("status");
  const paneStatus = find("pane-status");
  const pane = find("pane");
  const name = find("workbook-name");
  let paneButtons: HTMLButtonElement[] = [];

  const showPane = (visible: boolean) => {
    pane.hidden = !visible;
    for (const button of paneButtons) button.setAttribute("aria-pressed", String(visible));
  };
  find("close-pane").addEventListener("click", () => showPane(false));

  return {
    grid: find("grid"),
    frame: find<HTMLIFrameElement>("pane-frame"),
    open: find<HTMLButtonElement>("open"),
    save: find<HTMLButtonElement>("save"),
    file: find<HTMLInputElement>("file"),
    samples: find<HTMLSelectElement>("samples"),
    drop: find("drop"),
    card: find("cell-card"),
    setWorkbookName(text) {
      name.textContent = text;
      name.title = text;
      document.title = `${text} — ОМС для Excel`;
    },
    setHostName: (text) => void (find("host-name").textContent = text),
    say(text, kind = "info") {
      status.textContent = text;
      status.title = text;
      status.dataset.kind = kind;
    },
    isBusy: () => status.textContent?.endsWith("…") ?? false,
    showSamples(names) {
      const samples = find<HTMLSelectElement>("samples");
      const options = names.map((sample) => new Option(sample.replace(/\.xlsx$/, ""), sample));
      samples.replaceChildren(new Option("Примеры", ""), ...options);
      samples.hidden = names.length === 0;
    },
    sayInPane(text) {
      paneStatus.hidden = text === undefined;
      paneStatus.textContent = text ?? "";
    },
    showPane,
    paneVisible: () => !pane.hidden,
    showAddin(manifest, press) {
      find("pane-name").textContent = manifest.tabs[0]?.label ?? manifest.name;
      paneButtons = drawRibbon(find("ribbon"), manifest, press);
      showPane(!pane.hidden);
    },
  };
}

/** Returns the buttons that show the pane: they stay pressed while it is open. */
function drawRibbon(ribbon: HTMLElement, manifest: Manifest, press: (button: RibbonButton) => void) {
  const paneButtons: HTMLButtonElement[] = [];
  for (const tab of manifest.tabs) {
    ribbon.append(element("span", "ribbon-tab", tab.label));
    for (const group of tab.groups) {
      const box = element("div", "ribbon-group");
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", group.label);
      for (const button of group.buttons) {
        const control = element("button", "ribbon-button");
        control.type = "button";
        control.title = button.tip;
        if (button.icon) {
          const icon = element("img");
          icon.src = button.icon;
          icon.alt = "";
          control.append(icon);
        }
        control.append(button.label);
        control.addEventListener("click", () => press(button));
        if (button.action.kind === "pane") paneButtons.push(control);
        box.append(control);
      }
      ribbon.append(box);
    }
  }
  return paneButtons;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = "", text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
