import { cellText, isErrorText } from "../council/cells";
import { parseDate } from "../council/dates";
import { isoToRussian } from "../dates";
import { type EditionSet, selectEdition } from "../editionSelection";
import { type Failure, isFailure } from "../failure";
import { isBlank } from "../fold";
import { givenText } from "../given";
import { memoized } from "../memo";
import { parseAmount } from "../numbers";
import { valueCatalogue } from "../valueCatalogue";
import { dimension, wordReader } from "../words";
import { readIin } from "./iin";
import type { DefectCells, DefectColumn } from "./columns";
import type { Defect, Penalty, Severity } from "./model";
import { penaltyOf } from "./penalty";
import { type DefectProblem, problem, type ProblemId, type ProblemParams } from "./problems";
import type { Rates } from "./rates";

export interface DefectReading {
  readonly set: EditionSet;
  readonly rates: Rates;
  /** Columns that the table has. */
  readonly columns: ReadonlySet<DefectColumn>;
}

/** The head code of the complaint that clause 23 speaks of. */
const COMPLAINT = "8.0";
const SEVERITIES: Readonly<Record<string, Severity>> = {
  "значительные нарушения": "significant",
  "не значительные нарушения": "insignificant",
};

const CARE = dimension("ekdCare");
const YES_NO = { id: "yes", title: { ru: "да" }, logical: true, values: [{ id: "да" }, { id: "нет" }] };
const readCare = wordReader(CARE, "care");
const readYes = wordReader(YES_NO, "basis");
const readDay = memoized(parseDate);
/** Texts that a column repeats, read once: names of providers, regions, clauses. */
const readRepeated = memoized((raw: unknown) => oneLine(raw));
const oneLine = (raw: unknown): string => cellText(raw).replace(/\s+/g, " ");

/** A row on its way: copies of every row would cost as much as reading it. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
const UNCLEAR: Penalty = { noAmount: "unclear" };
const WITHDRAWN: Penalty = { noAmount: "withdrawn" };

/** Rows without anything in the columns that are read are no defects. */
export const isEmptyRow = (cells: DefectCells): boolean => Object.values(cells).every(isBlank);

/** What a row of the table says. */
export function readDefect(reading: DefectReading, row: number, cells: DefectCells): Defect {
  const problems: DefectProblem[] = [];
  const report = (id: ProblemId, column: DefectColumn, params: ProblemParams = {}) =>
    problems.push(problem(id, column, params));
  const text = (column: DefectColumn): string => {
    const given = column === "card" ? oneLine(cells[column]) : readRepeated(cells[column]);
    if (!given.startsWith("#") || !isErrorText(given)) return given;
    report("cellError", column, { given });
    return "";
  };
  const yes = (column: DefectColumn, id: ProblemId): boolean => {
    const given = readYes(cells[column]);
    if (isFailure(given)) report(id, column, { given: givenText(cells[column]) });
    return given === "да";
  };
  const date = (column: DefectColumn): string | undefined => {
    if (isBlank(cells[column])) return undefined;
    const iso = readDay(cells[column]);
    if (!iso) report("dateUnknown", column, { given: givenText(cells[column]) });
    return iso;
  };

  const [provider, region] = [text("provider"), text("region")];
  if (provider === "") report("providerMissing", "provider");
  if (region === "" && reading.columns.has("region")) report("regionMissing", "region");
  const iin = readIin(cells.iin);
  if (iin.fault && reading.columns.has("iin")) report(IIN_PROBLEMS[iin.fault], "iin");
  const [served, found] = [date("date"), date("found")];
  if (reading.columns.has("date") && isBlank(cells.date)) report("dateMissing", "date");
  const classified = classify(reading, cells.code, served, report, problems);
  const withdrawn = yes("withdrawn", "withdrawnUnknown");
  const count = readCount(cells.count);
  if (count === undefined) report("countInvalid", "count", { given: givenText(cells.count) });
  const defect: Writable<Defect> = {
    row,
    provider,
    region,
    card: text("card"),
    iin: iin.iin,
    soleProvider: yes("soleProvider", "soleProviderUnknown"),
    contractClause: text("contractClause"),
    breach: text("breach"),
    count: count ?? 1,
    problems,
    penalty: UNCLEAR,
  };
  if (served) defect.date = served;
  if (found) defect.found = found;
  if (!classified) return defect;
  const { code, head } = Object.assign(defect, classified);
  const complaint = head === COMPLAINT;
  if (withdrawn && !complaint) report("withdrawnOther", "withdrawn", { given: code });
  const care = readCare(cells.care);
  const careId = isFailure(care) ? undefined : care;
  if (careId !== undefined) defect.care = careId;
  if (withdrawn && complaint) {
    defect.penalty = WITHDRAWN;
    return defect;
  }
  if (care === undefined) report("careMissing", "care");
  if (care === undefined || count === undefined) return defect;
  const { basis, base } = cells;
  const query = { code, care: cells.care, basis, base, count, careId, region, date: served };
  const { penalty, problem: ofPenalty } = penaltyOf(reading.set, reading.rates, query);
  if (ofPenalty) problems.push(ofPenalty);
  defect.penalty = penalty;
  return defect;
}

const IIN_PROBLEMS = { blank: "iinBlank", format: "iinFormat", control: "iinControl", zeros: "iinZeros" } as const;

/** A whole number of defects from 1 up; one where the cell is blank. */
const readCount = memoized((raw: unknown): number | undefined => {
  if (isBlank(raw)) return 1;
  const count = parseAmount(raw, "count");
  return !isFailure(count) && count.isInteger() && count.greaterThan(0) ? count.toNumber() : undefined;
});

type Classified = Pick<Defect, "code" | "head" | "name" | "severity"> & { readonly code: string };

/** The row of the classifier that a code names. */
function classify(
  { set }: DefectReading,
  raw: unknown,
  date: string | undefined,
  report: (id: ProblemId, column: DefectColumn, params?: ProblemParams) => void,
  problems: DefectProblem[],
): Classified | undefined {
  if (isBlank(raw)) {
    report("codeMissing", "code");
    return undefined;
  }
  const fail = (failure: Failure): undefined => void problems.push({ ...problem("failure", "code"), failure });
  const edition = selectEdition(set, "ekd", undefined);
  if (isFailure(edition)) return fail(edition);
  const rows = valueCatalogue(edition, "ekd").rows(raw);
  if (isFailure(rows)) return fail(rows);
  const { from } = edition.inForce;
  if (date !== undefined && date < from) report("dateBefore", "date", { from: isoToRussian(from) });
  const [{ row }] = rows as [(typeof rows)[number]];
  const severity = SEVERITIES[row.texts?.severity ?? ""] ?? "notStated";
  return { code: row.key, head: row.parent ?? row.key, name: row.name ?? row.key, severity };
}
