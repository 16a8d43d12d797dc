import type { Edition } from "../../editions/format";
import type { UnreadableEdition } from "../../rules/editionSelection";
import { cataloguesOf, defectsOf, readEditionText } from "./edition";
import { type Published, readPublished, writePublished } from "./published";
import type { OrganisationEditions, OrganisationProblem } from "./types";

const FOLDER = "editions/";
const INDEX = "index.json";
const FILE_NAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*\.json$/i;
const MOST_FILES = 200;
/** What servers answer for a file that they do not have. */
const NO_SUCH_FILE: ReadonlySet<number> = new Set([404, 410]);

/** What stands at an address; `unreachable`: nobody knows, since the network or the server does not say. */
type Fetched = { readonly kind: "text"; readonly text: string } | { readonly kind: "absent" | "page" | "unreachable" };

/**
 * The editions that an administrator has published beside the add-in: `editions/index.json` lists their files. That nothing
 * is published is the usual case. Whatever is published and cannot be read is told, and formulas that it may have answered
 * get nothing in its place: it is remembered what was there when the server could last be reached.
 */
export async function organisationEditions(): Promise<OrganisationEditions> {
  const before = readPublished();
  const index = await fetched(INDEX);
  if (index.kind === "absent") {
    writePublished([]);
    return { editions: [], problems: [], unreadable: [] };
  }
  const files = index.kind === "text" ? filesOf(index.text) : undefined;
  if (!files) {
    const kind = index.kind === "text" ? "list" : index.kind;
    return { editions: [], problems: [{ file: INDEX, kind, defects: [] }], unreadable: before.map(unreadable) };
  }
  const editions: Edition[] = [];
  const problems: OrganisationProblem[] = [];
  const published: Published[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if ("problem" in read) {
      problems.push(read.problem);
      published.push(before.find((known) => known.file === file) ?? { file });
    } else {
      const { id, title } = read.edition;
      editions.push(read.edition);
      published.push({ file, id, title, catalogues: cataloguesOf(read.edition) });
    }
  }
  writePublished(published);
  const lost = published.filter(({ file }) => problems.some((problem) => problem.file === file));
  return { editions, problems, unreadable: lost.map(unreadable) };
}

async function readFile(
  file: string,
): Promise<{ readonly edition: Edition } | { readonly problem: OrganisationProblem }> {
  const found = await fetched(file);
  if (found.kind !== "text") return { problem: { file, kind: found.kind, defects: [] } };
  const read = await readEditionText(found.text);
  const defects = defectsOf(read);
  return defects.length > 0 ? { problem: { file, kind: "invalid", defects } } : { edition: read as Edition };
}

const unreadable = ({ file, id = file.replace(/\.json$/, ""), title, catalogues }: Published): UnreadableEdition => ({
  id,
  title,
  catalogues,
});

async function fetched(file: string): Promise<Fetched> {
  try {
    const response = await fetch(FOLDER + file, { cache: "no-cache", redirect: "error" });
    if (NO_SUCH_FILE.has(response.status)) return { kind: "absent" };
    if (!response.ok) return { kind: "unreachable" };
    // A sign-in page, or the start page that some servers answer every address with.
    if (response.headers.get("content-type")?.includes("html")) return { kind: "page" };
    return { kind: "text", text: await response.text() };
  } catch {
    return { kind: "unreachable" };
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
