import type { Edition, LocalizedText, SanctionTable } from "../editions/format";
import { citation } from "./citation";
import { CodeIndex } from "./codes";
import { isFailure, notAvailable, type Failure, type Outcome, valueFailure } from "./failure";
import { foldKey } from "./fold";
import { givenText } from "./given";
import { memoized } from "./memo";
import { type Amount, readMoney } from "./money";
import { PlannedRow } from "./sanctionPlan";
import { dimension, wordReader } from "./words";

/** The sanction list of an edition, ready for look-ups. */
export class SanctionCatalogue {
  readonly normative: Amount;
  readonly careQuestion: LocalizedText;
  readonly readCare: (raw: unknown) => Outcome<string | undefined>;
  /** The row that a code means. */
  readonly row: (raw: unknown) => Outcome<PlannedRow>;
  private readonly index: CodeIndex<PlannedRow | Failure>;

  constructor(
    private readonly edition: Edition,
    private readonly table: SanctionTable,
  ) {
    const care = dimension("care", edition.dimensions);
    this.careQuestion = care.ask ?? care.title;
    this.readCare = wordReader(care, "care");
    const normative = readMoney(table.normative.value, "normative");
    if (isFailure(normative)) throw new Error(`${edition.id}: the normative is not an amount`);
    this.normative = normative;
    this.index = new CodeIndex<PlannedRow | Failure>([...this.rowsByCode(), ...this.codesPrintedTwice()]);
    this.row = memoized((raw) => this.findRow(raw));
  }

  private *rowsByCode() {
    for (const row of this.table.rows) {
      const item = new PlannedRow(this.edition, this.table, row);
      for (const code of [row.code, ...(row.aliases ?? [])]) yield { code, item };
    }
  }

  /** A printed code that no row has alone: the second 1.3.2 of the document is a slip that only a person may resolve. */
  private *codesPrintedTwice() {
    const byPrinted = new Map<string, string[]>();
    for (const { code, codePrinted } of this.table.rows) {
      const printed = foldKey(codePrinted);
      byPrinted.set(printed, [...(byPrinted.get(printed) ?? []), code]);
    }
    for (const [code, codes] of byPrinted) {
      if (codes.length > 1)
        yield { code, item: valueFailure("codePrintedTwice", { code, codes, source: this.source() }) };
    }
  }

  private source(): string {
    return citation(this.edition, this.table.source);
  }

  private findRow(raw: unknown): Outcome<PlannedRow> {
    const found = this.index.find(raw, "code");
    if (found !== undefined) return found;
    const known = this.index.similar(raw);
    return notAvailable("unknownItem", { catalogue: "sanction", given: givenText(raw), source: this.source(), known });
  }
}

const catalogues = new WeakMap<Edition, SanctionCatalogue>();

/** The prepared sanction list of an edition that has one; made once. */
export function sanctionCatalogue(edition: Edition): SanctionCatalogue {
  let catalogue = catalogues.get(edition);
  if (!catalogue) {
    const table = edition.tables.find((candidate): candidate is SanctionTable => candidate.kind === "sanctions");
    if (!table) throw new Error(`${edition.id} has no sanction list`);
    catalogue = new SanctionCatalogue(edition, table);
    catalogues.set(edition, catalogue);
  }
  return catalogue;
}
