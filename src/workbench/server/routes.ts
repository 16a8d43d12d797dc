import path from "node:path";
import { OFFICE_JS } from "./paths";

/** Where the pane loads Microsoft's client from in production, as Microsoft requires. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PREFIX = "/office-js/";

export interface Route {
  readonly file: string;
  /** Changes the text on its way out; the file itself stays as it was built. */
  readonly rewrite?: (text: string) => string;
}

/**
 * The add-in's own files answer where its manifest says they are; `/` is the workbench. Returns undefined for what is
 * not served, including every path that leaves the folder.
 */
export function route(url: string, root: string, workbench: string): Route | undefined {
  const pathname = decode(url);
  if (pathname === undefined) return undefined;
  if (pathname === "/") return { file: path.join(workbench, "index.html") };
  if (pathname.startsWith("/workbench/")) return inside(workbench, pathname.slice("/workbench".length));
  if (pathname.startsWith(OFFICE_PREFIX)) return inside(OFFICE_JS, pathname.slice(OFFICE_PREFIX.length - 1));
  const found = inside(root, pathname);
  return found && pathname.endsWith(".html") ? { ...found, rewrite: useLocalOffice } : found;
}

/** Nothing but this leaves the machine in production; here nothing does. */
function useLocalOffice(html: string): string {
  return html.replaceAll(OFFICE_CDN, OFFICE_PREFIX);
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "https://localhost").pathname);
  } catch {
    return undefined;
  }
}

function inside(folder: string, pathname: string): Route | undefined {
  const file = path.join(folder, pathname);
  return file.startsWith(folder + path.sep) && !pathname.includes("\0") ? { file } : undefined;
}
