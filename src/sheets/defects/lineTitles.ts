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

export const sectionTitle = ({ section }: Pick<SectionSums, "section">): Titled =>
  section ? { code: section.code, title: section.name } : { code: "", title: TEXTS.unknownCodes };

export const controlTitle = ({ group, given }: Pick<ControlSums, "group" | "given">): string =>
  group ?? (given === "" ? TEXTS.noControl : TEXTS.unknownControl(given));
