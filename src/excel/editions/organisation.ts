import type { Edition } from "../../editions/format";
import { defectsOf, readEditionText } from "./edition";
import type { OrganisationEditions, OrganisationProblem } from "./types";

const FOLDER = "editions/";
const INDEX = "index.json";
const FILE_NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*\.json$/i;
const MOST_FILES = 200;

/**
 * The editions that an administrator has published beside the add-in: `editions/index.json` lists their files. That nothing
 * is published is the usual case; whatever is published and wrong is told, and the rest is used.
 */
export async function organisationEditions(): Promise<OrganisationEditions> {
  const index = await fetched(INDEX);
  if (index === undefined) return { editions: [], problems: [] };
  const files = filesOf(index);
  if (!files) return { editions: [], problems: [{ file: INDEX, kind: "list", defects: [] }] };
  const editions: Edition[] = [];
  const problems: OrganisationProblem[] = [];
  for (const file of files) {
    const text = await fetched(file);
    const read = text === undefined ? [] : await readEditionText(text);
    const defects = defectsOf(read);
    if (text === undefined) problems.push({ file, kind: "unreachable", defects });
    else if (defects.length > 0) problems.push({ file, kind: "invalid", defects });
    else editions.push(read as Edition);
  }
  return { editions, problems };
}

/** The text of a file beside the add-in; `undefined` when it is not there or cannot be reached. */
async function fetched(file: string): Promise<string | undefined> {
  try {
    const response = await fetch(FOLDER + file, { cache: "no-cache", redirect: "error" });
    // A server that answers every address with its start page has no such file.
    const isPage = response.headers.get("content-type")?.includes("html");
    return response.ok && !isPage ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** `{ "editions": ["kirov-2025.json"] }`: names of files in the same folder, no addresses. */
function filesOf(text: string): readonly string[] | undefined {
  try {
    const index = JSON.parse(text.replace(/^\ufeff/, "")) as { editions?: unknown } | null;
    const files: unknown = index?.editions;
    const isList = Array.isArray(files) && files.length <= MOST_FILES;
    return isList && files.every((file): file is string => typeof file === "string" && FILE_NAME.test(file))
      ? [...new Set(files)]
      : undefined;
  } catch {
    return undefined;
  }
}
