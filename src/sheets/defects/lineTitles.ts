import type { ControlSums } from "../../rules/defects/controlSums";
import type { SectionSums, ViolationSums } from "../../rules/defects/violationSums";
import { TEXTS } from "./texts";

/** A code and what it is called: the list's words, or that the list does not have it. */
export interface Titled {
  readonly code: string;
  readonly title: string;
}

export const violationTitle = ({ violation, code }: Pick<ViolationSums, "violation" | "code">): Titled =>
  violation ? { code, title: violation.row.name } : { code: "", title: TEXTS.unknownCode(code) };

const CONTINUES = /^\p{Ll}/u;

/** The whole sentence, where a row of the list only ends what the heading above begins: «приведших к инвалидизации». */
export function wholeTitle(sums: Pick<ViolationSums, "violation" | "code">): string {
  const { violation } = sums;
  if (!violation) return violationTitle(sums).title;
  const rows = violation.edition.tables.flatMap((table) => (table.kind === "sanctions" ? table.rows : []));
  let { parent, name } = violation.row;
  while (CONTINUES.test(name)) {
    const above = rows.find(({ code }) => code === parent);
    if (!above) break;
    name = `${above.name} ${name}`;
    parent = above.parent;
  }
  return name;
}

export const sectionTitle = ({ section }: Pick<SectionSums, "section">): Titled =>
  section ? { code: section.code, title: section.name } : { code: "", title: TEXTS.unknownCodes };

export const controlTitle = ({ group, given }: Pick<ControlSums, "group" | "given">): string =>
  group ?? (given === "" ? TEXTS.noControl : TEXTS.unknownControl(given));
