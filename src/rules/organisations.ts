import type { ValueTable } from "../editions/format";
import { type Outcome, valueFailure } from "./failure";
import { foldKey, foldWord } from "./fold";
import { givenText } from "./given";
import type { KeyIndex } from "./keyIndex";
import type { ArgumentName } from "./messages/params";
import { nearest } from "./nearest";

const QUOTES = /[«»„“”"'`]/g;
/** «№ 9», «N 9», «No. 9»: only before a number, for these letters also stand in words. */
const NUMBER_SIGN = /(^|\s)(?:№|n[oо]?\.?)\s*(?=\d)/g;

interface Organisation<T> {
  readonly code: string;
  readonly item: T;
  readonly folded: string;
}

/**
 * Medical organisations by row number or name. Quotes, legal forms, case and the number sign do not matter; an exact name
 * comes first, else the only name that contains what was typed.
 */
export class OrganisationIndex<T> implements KeyIndex<T> {
  private readonly organisations: readonly Organisation<T>[];
  private readonly byName = new Map<string, Organisation<T>>();
  private readonly byNumber = new Map<string, Organisation<T>>();
  private readonly legalForms: ReadonlySet<string>;

  constructor(items: Iterable<{ readonly code: string; readonly item: T }>, tables: readonly ValueTable[]) {
    this.legalForms = new Set(tables.flatMap(({ ignoredWords = [] }) => ignoredWords.map(foldWord)));
    this.organisations = [...items].map((item) => ({ ...item, folded: this.fold(item.code) }));
    const numbers = new Map(tables.flatMap(({ rows }) => rows.map(({ key, no }) => [key, no] as const)));
    for (const organisation of this.organisations) {
      if (!this.byName.has(organisation.folded)) this.byName.set(organisation.folded, organisation);
      const no = numbers.get(organisation.code);
      if (no !== undefined) this.byNumber.set(foldKey(no), organisation);
    }
  }

  find(raw: unknown, argument: ArgumentName): Outcome<T | undefined> {
    if (typeof raw === "number") return this.byNumber.get(String(raw))?.item;
    if (typeof raw !== "string") return valueFailure("badCode", { argument, given: givenText(raw) });
    const asked = this.fold(raw);
    const exact = this.byName.get(asked) ?? this.byNumber.get(foldKey(raw));
    if (exact || asked === "") return exact?.item;
    const containing = this.organisations.filter(({ folded }) => containsName(folded, asked));
    if (containing.length <= 1) return containing[0]?.item;
    const codes = containing.map(({ code }) => code);
    return valueFailure("severalOrganisations", { given: givenText(raw), codes, total: codes.length });
  }

  similar(raw: unknown): string[] {
    return nearest(this.fold(String(raw)), this.organisations, ({ folded }) => folded).map(({ code }) => code);
  }

  private fold(name: string): string {
    const words = foldWord(name).replace(QUOTES, " ").replace(NUMBER_SIGN, "$1№");
    return foldKey(
      words
        .split(/\s+/)
        .filter((word) => !this.legalForms.has(word))
        .join(" "),
    );
  }
}

/** «№ 1» is not a part of «№ 10»: a number must end where the typed one ends. */
function containsName(name: string, asked: string): boolean {
  for (let at = name.indexOf(asked); at >= 0; at = name.indexOf(asked, at + 1)) {
    const next = name[at + asked.length] ?? "";
    if (!/\d$/.test(asked) || !/\d/.test(next)) return true;
  }
  return false;
}
