import type { CatalogueId, Edition } from "../../editions/format";
import type { EditionDefect } from "../../rules/editions/defect";
import type { UnreadableEdition } from "../../rules/editionSelection";
import type { Damage } from "../store";

/** An edition that the workbook carries. */
export interface WorkbookEdition {
  readonly edition: Edition;
  /** What it takes in the workbook, before the file is compressed. */
  readonly bytes: number;
}

/** An edition that the workbook carries and that cannot be read. It stays until the user removes it. */
export interface DamagedEdition {
  /** As far as it is known. */
  readonly id?: string;
  readonly title?: string;
  readonly catalogues?: readonly CatalogueId[];
  readonly bytes: number;
  /** `invalid`: whole, yet no edition; `defects` say why. */
  readonly damage: Damage | "invalid";
  readonly defects: readonly EditionDefect[];
  /** What is left of it, to be saved to a file. */
  readonly text: string;
  readonly partIds: readonly string[];
}

export interface WorkbookEditions {
  readonly editions: readonly WorkbookEdition[];
  readonly damaged: readonly DamagedEdition[];
}

/** What is wrong with the organisation's editions: with the list itself or with one of its files. */
export interface OrganisationProblem {
  readonly file: string;
  /**
   * `absent`: listed and not there; `unreachable`: no answer, or an error of the server; `page`: a web page in its place;
   * `list`: index.json is not a list of files; `invalid`: see `defects`.
   */
  readonly kind: "absent" | "unreachable" | "page" | "list" | "invalid";
  readonly defects: readonly EditionDefect[];
}

export interface OrganisationEditions {
  readonly editions: readonly Edition[];
  readonly problems: readonly OrganisationProblem[];
  /** Those that should be there, as far as it is known. */
  readonly unreadable: readonly UnreadableEdition[];
}
