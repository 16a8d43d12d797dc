import { monitoringForms, type RegisterColumn } from "../../editions/kazakhstan";
import { type EditionSet, selectEdition } from "../editionSelection";
import { isFailure } from "../failure";
import { codesOfColumn, type Headed, type MonitoringSummary, type ProviderSummary, type Tallies } from "./summary";

/** A line of the register: a cell for each of its 51 columns. */
export interface RegisterLine {
  readonly region: string;
  readonly provider: string;
  /** Defects by code column, in the columns' order. */
  readonly counts: readonly number[];
  readonly count: number;
  /** Hundredths of a tenge. */
  readonly kopecks: number;
}

/** Whether the register says what the table says; each side is added up on its own. */
export interface RegisterCheck {
  readonly ofTable: { readonly count: number; readonly kopecks: number };
  readonly ofRegister: { readonly count: number; readonly kopecks: number };
  readonly ties: boolean;
}

export interface Register {
  readonly columns: readonly RegisterColumn[];
  readonly lines: readonly RegisterLine[];
  readonly total: RegisterLine;
  readonly check: RegisterCheck;
  /** Codes that are counted in another code's column, with that one. */
  readonly merged: readonly { readonly code: string; readonly into: string; readonly count: number }[];
}

/** All codes of the classifier that the set has. */
export function classifierCodes(set: EditionSet): readonly (Headed & { readonly name: string })[] {
  const edition = selectEdition(set, "ekd", undefined);
  if (isFailure(edition)) return [];
  return edition.tables.flatMap((table) =>
    table.kind === "values" && table.catalogue === "ekd"
      ? table.rows.map(({ key, parent, name }) => ({ code: key, head: parent ?? key, name: name ?? key }))
      : [],
  );
}

/** The register of appendix 5. */
export function registerOf(summary: MonitoringSummary, set: EditionSet): Register {
  const { columns } = monitoringForms.register;
  const codes = classifierCodes(set);
  const codeColumns = columns.filter(({ code }) => code !== undefined);
  const ofColumns = codeColumns.map((column) => codesOfColumn(column, columns, codes));
  const counts = (tallies: Tallies) =>
    ofColumns.map((some) => some.reduce((sum, code) => sum + (tallies.get(code)?.count ?? 0), 0));
  const lineOf = ({ region, provider, byCode, total }: ProviderSummary): RegisterLine => {
    const ofCodes = counts(byCode);
    return { region, provider, counts: ofCodes, count: sumOf(ofCodes), kopecks: total.kopecks };
  };
  const lines = summary.providers().map(lineOf);
  const totals = codeColumns.map((_, index) => sumOf(lines.map((line) => line.counts[index]!)));
  const total = {
    region: "",
    provider: "",
    counts: totals,
    count: sumOf(totals),
    kopecks: sumOf(lines.map(({ kopecks }) => kopecks)),
  };
  const { count, kopecks } = summary.total;
  return {
    columns,
    lines,
    total,
    check: {
      ofTable: { count, kopecks },
      ofRegister: { count: total.count, kopecks: total.kopecks },
      ties: count === total.count && kopecks === total.kopecks,
    },
    merged: codeColumns.flatMap(({ code }, index) =>
      ofColumns[index]!.slice(1).map((orphan) => ({
        code: orphan,
        into: code!,
        count: summary.byCode.get(orphan)?.count ?? 0,
      })),
    ),
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
