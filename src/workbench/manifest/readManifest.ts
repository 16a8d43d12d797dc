import type { HostLocale } from "../office/contract";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon?: string;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly id: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What the workbench takes from an add-in's manifest: the same things that Excel takes. */
export interface Manifest {
  readonly name: string;
  /** Before custom functions in cells: `OMS`. */
  readonly namespace: string;
  readonly functionsUrl: string;
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
}

/**
 * Reads an add-in only manifest (XML). Its addresses name the origin that it was made for; here the add-in is served from
 * `origin`, whatever the port is.
 */
export function readManifest(xml: string, locale: HostLocale, origin: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed XML");

  const resources = readResources(document, locale);
  const made = new URL(required(document, "SourceLocation").getAttribute("DefaultValue") ?? "").origin;
  const here = (url: string) => (url.startsWith(`${made}/`) ? origin + url.slice(made.length) : url);
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute("resid") ?? "") ?? "";

  const functions = extensionPoint(document, "CustomFunctions");
  const surface = extensionPoint(document, "PrimaryCommandSurface");
  const pane = all(document, "Action").find((action) => type(action) === "ShowTaskpane");
  return {
    name: localised(required(document, "DisplayName"), locale),
    namespace: resource(first(functions, "Namespace")),
    functionsUrl: here(resource(first(first(functions, "Metadata"), "SourceLocation"))),
    paneUrl: here(
      resource(first(pane, "SourceLocation")) ||
        (required(document, "SourceLocation").getAttribute("DefaultValue") ?? ""),
    ),
    tabs: ["CustomTab", "OfficeTab"].flatMap((name) => all(surface, name)).map((tab) => readTab(tab, resource, here)),
  };
}

type Resource = (element: Element | undefined) => string;

function readTab(tab: Element, resource: Resource, here: (url: string) => string): RibbonTab {
  const groups = all(tab, "Group").map((group) => ({
    label: resource(child(group, "Label")),
    buttons: all(group, "Control")
      .filter((control) => type(control) === "Button")
      .map((control) => readButton(control, resource, here)),
  }));
  // A group inside one of Excel's own tabs gets a tab to itself: there are no other tabs here.
  return { label: resource(child(tab, "Label")) || (groups[0]?.label ?? ""), groups };
}

function readButton(control: Element, resource: Resource, here: (url: string) => string): RibbonButton {
  const tip = child(control, "Supertip");
  const action = child(control, "Action");
  const icon = resource(largest(all(child(control, "Icon"), "Image")));
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tip: [resource(child(tip, "Title")), resource(child(tip, "Description"))].filter(Boolean).join("\n"),
    ...(icon && { icon: here(icon) }),
    action:
      action && type(action) === "ExecuteFunction"
        ? { kind: "function", id: first(action, "FunctionName")?.textContent?.trim() ?? "" }
        : { kind: "pane" },
  };
}

/** Texts and addresses by their ids, in the host's language where the manifest has it. */
function readResources(document: Document, locale: HostLocale): ReadonlyMap<string, string> {
  const entries = ["Image", "Url", "String"].flatMap((name) => all(first(document, "Resources"), name));
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", localised(entry, locale)]));
}

function localised(element: Element, locale: HostLocale): string {
  const override = all(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function largest(images: readonly Element[]): Element | undefined {
  const size = (image: Element) => Number(image.getAttribute("size"));
  return [...images].sort((a, b) => size(b) - size(a))[0];
}

function extensionPoint(document: Document, name: string): Element | undefined {
  return all(document, "ExtensionPoint").find((point) => type(point) === name);
}

/** Prefixes differ between manifests; local names do not. */
function all(scope: Document | Element | undefined, name: string): Element[] {
  return scope ? [...scope.getElementsByTagNameNS("*", name)] : [];
}

function first(scope: Document | Element | undefined, name: string): Element | undefined {
  return all(scope, name)[0];
}

function child(scope: Element | undefined, name: string): Element | undefined {
  return scope && [...scope.children].find((candidate) => candidate.localName === name);
}

function required(document: Document, name: string): Element {
  const found = first(document, name);
  if (!found) throw new Error(`manifest.xml has no <${name}>`);
  return found;
}

function type(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
