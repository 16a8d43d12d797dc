import { foldWord, trimmed } from "../fold";
import { nearest } from "../nearest";
import { cellText } from "./cells";
import type { Executor } from "./model";

/** What a cell says of its executors. */
export interface ExecutorReading {
  readonly executors: readonly Executor[];
  /** Names that the directory does not have, with the one that looks most like each. */
  readonly unknown: readonly { readonly given: string; readonly suggested?: string }[];
  /** Names that the cell gives twice. */
  readonly repeated: readonly string[];
}

const SEPARATORS = /[;\n\r\v]+/;
/** A name may itself hold a comma: it parts names only where everything else is known. */
const BETWEEN_NAMES = /^[\s,.]+/;

const fold = (name: string): string => foldWord(name).replace(/[.,\s]+$/, "");

/** Finds executors by any of their names, whatever the case, the spaces and the kind of dash. */
export class ExecutorDirectory {
  private readonly byName = new Map<string, Executor>();
  /** Longest first: «Медицинские организации, приглашенные …» before «Медицинские организации». */
  private readonly names: readonly string[];

  constructor(readonly all: readonly Executor[]) {
    for (const executor of all) {
      for (const name of [executor.title, executor.short, ...(executor.aliases ?? [])]) {
        if (!this.byName.has(fold(name))) this.byName.set(fold(name), executor);
      }
    }
    this.names = [...this.byName.keys()].sort((a, b) => b.length - a.length);
  }

  find(name: string): Executor | undefined {
    return this.byName.get(fold(name));
  }

  /** Names in one cell: apart by «;» or a line break, or one after another as the document's cells copy. */
  read(cell: string): ExecutorReading {
    const executors = new Map<string, Executor>();
    const unknown: { given: string; suggested?: string }[] = [];
    const repeated: string[] = [];
    for (const piece of cell.split(SEPARATORS).map(trimmed)) {
      if (piece === "") continue;
      const found = this.sequence(piece);
      if (!found) unknown.push({ given: piece, suggested: this.nearest(piece) });
      for (const executor of found ?? [newExecutor(piece)]) {
        if (executors.has(executor.id)) repeated.push(executor.title);
        executors.set(executor.id, executor);
      }
    }
    return { executors: [...executors.values()], unknown, repeated };
  }

  private sequence(piece: string): readonly Executor[] | undefined {
    const found: Executor[] = [];
    let rest = fold(piece);
    while (rest !== "") {
      const name = this.names.find((known) => rest.startsWith(known) && /^(?:[\s,.]|$)/.test(rest.slice(known.length)));
      if (name === undefined) return undefined;
      found.push(this.byName.get(name)!);
      rest = rest.slice(name.length).replace(BETWEEN_NAMES, "");
    }
    return found;
  }

  private nearest(piece: string): string | undefined {
    return nearest(fold(piece), this.all, ({ title }) => fold(title), 1)[0]?.title;
  }
}

const newExecutor = (title: string): Executor => ({ id: `?${fold(title)}`, title, short: title });

export const EXECUTOR_COLUMN_TITLES = ["Исполнитель", "Краткое имя", "Приглашается"] as const;
export const INVITED = "да";

/** The table «Исполнители_совета» without its header. The edition's own executors keep their ids and aliases. */
export function readExecutors(rows: readonly (readonly unknown[])[], known: readonly Executor[]): readonly Executor[] {
  const directory = new ExecutorDirectory(known);
  const read = new Map<string, Executor>();
  for (const [name, shortName, invited] of rows) {
    const title = cellText(name);
    if (title === "") continue;
    const same = directory.find(title) ?? newExecutor(title);
    const short = cellText(shortName) || same.short;
    const comes = foldWord(cellText(invited)) === INVITED ? { invited: true as const } : { invited: undefined };
    if (!read.has(same.id)) read.set(same.id, { ...same, title, short, ...comes });
  }
  return [...read.values()];
}
