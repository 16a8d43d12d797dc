import { sheetExtras } from "../grid/extrasStore";
import { invalidArgument } from "../richApi/apiError";
import { navigation, OfficeObject, type OfficeType, writable } from "../richApi/officeObject";
import type { RangeSheet } from "./rangeSheet";

/** Excel takes no longer header or footer. */
const MAX_LENGTH = 255;
const SECTIONS = { left: "L", center: "C", right: "R" } as const;
type Section = keyof typeof SECTIONS;
type Pages = "odd" | "even" | "first";

/** Headers and footers of some pages; the file keeps the three sections of each in one text: `&Lleft&Ccenter`. */
export class HeaderFooter extends OfficeObject {
  readonly type: OfficeType = {
    name: "HeaderFooter",
    members: Object.fromEntries(
      Object.keys(SECTIONS).flatMap((section) => [
        [`${section}Header`, writable("1.9")],
        [`${section}Footer`, writable("1.9")],
      ]),
    ),
  };

  constructor(sheet: RangeSheet, pages: Pages) {
    super();
    for (const part of ["Header", "Footer"] as const) {
      for (const section of Object.keys(SECTIONS) as Section[]) {
        Object.defineProperty(this, section + part, {
          get: () => split(store(sheet).value.headerFooter?.[`${pages}${part}`] ?? "")[section],
          set: (text: unknown) => {
            write(sheet, `${pages}${part}`, section, text);
          },
        });
      }
    }
  }
}

export class HeaderFooterGroup extends OfficeObject {
  readonly type: OfficeType = {
    name: "HeaderFooterGroup",
    members: {
      state: writable("1.9"),
      defaultForAllPages: navigation("1.9"),
      evenPages: navigation("1.9"),
      firstPage: navigation("1.9"),
      oddPages: navigation("1.9"),
    },
  };

  constructor(private readonly sheet: RangeSheet) {
    super();
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "odd");
  }

  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "odd");
  }

  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.sheet, "even");
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.sheet, "first");
  }

  get state(): string {
    const { differentFirst, differentOddEven } = store(this.sheet).value.headerFooter ?? {};
    if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    return differentOddEven ? "OddAndEven" : "Default";
  }

  set state(state: string) {
    if (!["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"].includes(state)) throw invalidArgument();
    const { headerFooter } = store(this.sheet).value;
    const different = { differentFirst: state.startsWith("First"), differentOddEven: state.endsWith("OddAndEven") };
    store(this.sheet).update({ headerFooter: { ...headerFooter, ...different } });
  }
}

const store = (sheet: RangeSheet) => sheetExtras(sheet.grid.facade);

function write(sheet: RangeSheet, key: `${Pages}${"Header" | "Footer"}`, section: Section, text: unknown): void {
  if (typeof text !== "string") throw invalidArgument();
  const { headerFooter } = store(sheet).value;
  const joined = join({ ...split(headerFooter?.[key] ?? ""), [section]: text });
  if (joined.length > MAX_LENGTH) throw invalidArgument();
  store(sheet).update({ headerFooter: { ...headerFooter, [key]: joined } });
}

/** A text before the first mark belongs to the centre; `&&` is an ampersand. */
function split(text: string): Record<Section, string> {
  const sections = { left: "", center: "", right: "" };
  let current: Section = "center";
  for (const token of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    const mark = (Object.keys(SECTIONS) as Section[]).find((section) => token === `&${SECTIONS[section]}`);
    if (mark) current = mark;
    else sections[current] += token;
  }
  return sections;
}

function join(sections: Readonly<Record<Section, string>>): string {
  return (Object.keys(SECTIONS) as Section[])
    .map((section) => (sections[section] ? `&${SECTIONS[section]}${sections[section]}` : ""))
    .join("");
}
