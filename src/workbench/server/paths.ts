import path from "node:path";

/** The project's folder. */
export const ROOT = path.resolve(__dirname, "../../..");
export const DIST = path.join(ROOT, "dist");
/** What runs leave behind: certificates, build stamps, the demo's results. Never committed. */
export const OUT = path.join(ROOT, "out");
/** Microsoft's client as npm delivers it. It is served from there, unmodified, and never copied into the project. */
export const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
