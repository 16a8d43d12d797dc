import type { CatalogueId } from "../../editions/format";
import { storagePartition } from "../builderHost";

/** A file that the organisation has published, and what is known of the edition in it. */
export interface Published {
  readonly file: string;
  readonly id?: string;
  readonly title?: string;
  readonly catalogues?: readonly CatalogueId[];
}

const KEY = "oms.organisation";

const isText = (value: unknown): value is string => typeof value === "string";

const isPublished = (value: unknown): value is Published => {
  const { file, id = "", title = "", catalogues = [] } = (value ?? {}) as Record<string, unknown>;
  return isText(file) && isText(id) && isText(title) && Array.isArray(catalogues) && catalogues.every(isText);
};

/** What was published when the server could last be reached; nothing where storage is switched off or holds something else. */
export function readPublished(): readonly Published[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storagePartition() + KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPublished) : [];
  } catch {
    return [];
  }
}

export function writePublished(published: readonly Published[]): void {
  try {
    localStorage.setItem(storagePartition() + KEY, JSON.stringify(published));
  } catch {
    // The next start then knows nothing of what was there.
  }
}
