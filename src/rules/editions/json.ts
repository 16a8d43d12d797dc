import type { DefectId, DefectPlace, EditionDefect } from "./defect";

/** An edition is a dozen levels deep; a file of brackets alone would exhaust the reader. */
const DEEPEST = 32;
/** Characters; a hundred times the largest document of the set. */
const LONGEST = 16 * 1024 * 1024;
/** Between two of these a reader in slices may look at the clock. */
const TOKENS_A_STEP = 5000;

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const WORD = /true|false|null/y;

type Container = unknown[] | Record<string, unknown>;

interface Frame {
  readonly container: Container;
  /** Name or number of the member that is being read. */
  member: string | number;
  /** How many members have been read or begun. */
  read: number;
}

class Broken extends Error {
  constructor(readonly defect: EditionDefect) {
    super(defect.id);
  }
}

/**
 * Reads JSON of somebody else: no deeper and no longer than an edition can be, no member twice, none that would reach the
 * prototype. A generator, so that a large file can be read in slices; it answers with the value or with what is wrong.
 */
export function* readJson(text: string): Generator<undefined, { readonly value: unknown } | EditionDefect> {
  if (text.length > LONGEST) {
    return { id: "tooLarge", place: { path: [] }, expected: [String(LONGEST / 1024 / 1024)] };
  }
  try {
    return { value: yield* new JsonReader(text).read() };
  } catch (error) {
    if (error instanceof Broken) return error.defect;
    throw error;
  }
}

class JsonReader {
  private position: number;
  private readonly open: Frame[] = [];

  constructor(private readonly text: string) {
    this.position = text.startsWith("\ufeff") ? 1 : 0;
  }

  *read(): Generator<undefined, unknown> {
    const root = this.value();
    for (let tokens = 1; this.open.length > 0; tokens += 1) {
      if (tokens % TOKENS_A_STEP === 0) yield;
      this.readMember(this.open.at(-1)!);
    }
    this.space();
    if (this.position < this.text.length) throw this.notJson();
    return root;
  }

  /** Reads the next member of the innermost container, or its end. */
  private readMember(frame: Frame): void {
    const isArray = Array.isArray(frame.container);
    this.space();
    if (this.take(isArray ? "]" : "}")) {
      this.open.pop();
      return;
    }
    if (frame.read > 0 && !this.take(",")) throw this.notJson();
    if (isArray) frame.member = frame.read;
    else this.readName(frame);
    frame.read += 1;
    (frame.container as Record<string | number, unknown>)[frame.member] = this.value();
  }

  private readName(frame: Frame): void {
    this.space();
    if (this.text[this.position] !== '"') throw this.notJson();
    const name = this.string();
    frame.member = name;
    if (FORBIDDEN.has(name)) throw this.broken("forbiddenKey");
    if (Object.prototype.hasOwnProperty.call(frame.container, name)) throw this.broken("repeatedMember");
    this.space();
    if (!this.take(":")) throw this.notJson();
  }

  private value(): unknown {
    this.space();
    const sign = this.text[this.position];
    if (sign === "{" || sign === "[") return this.openContainer(sign === "[" ? [] : {});
    if (sign === '"') return this.string();
    const word = this.match(WORD);
    if (word !== undefined) return WORDS[word];
    const number = this.match(NUMBER);
    if (number === undefined) throw this.notJson();
    return Number(number);
  }

  private openContainer(container: Container): Container {
    if (this.open.length >= DEEPEST) throw this.broken("tooDeep");
    this.position += 1;
    this.open.push({ container, member: 0, read: 0 });
    return container;
  }

  /** From quote to quote; JSON.parse knows the escapes and refuses control characters. */
  private string(): string {
    const start = this.position;
    let end = start;
    do end = this.text.indexOf('"', end + 1);
    while (end > 0 && this.isEscaped(end));
    if (end < 0) throw this.notJson();
    try {
      const value = JSON.parse(this.text.slice(start, end + 1)) as string;
      this.position = end + 1;
      return value;
    } catch {
      throw this.notJson();
    }
  }

  private isEscaped(position: number): boolean {
    let start = position;
    while (this.text[start - 1] === "\\") start -= 1;
    return (position - start) % 2 === 1;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  private space(): void {
    this.match(SPACE);
  }

  private take(sign: string): boolean {
    if (this.text[this.position] !== sign) return false;
    this.position += 1;
    return true;
  }

  private broken(id: DefectId): Broken {
    return new Broken({ id, place: this.place(), given: String(this.open.at(-1)?.member ?? "") });
  }

  private notJson(): Broken {
    const before = this.text.slice(0, this.position).split("\n");
    const expected = [String(before.length), String(before.at(-1)!.length + 1)];
    return new Broken({ id: "notJson", place: this.place(), expected });
  }

  private place(): DefectPlace {
    return { path: this.open.map(({ member }) => member) };
  }
}
