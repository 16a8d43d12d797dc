import { cellText, isErrorText } from "../council/cells";
import { parseDate } from "../council/dates";
import { isoToRussian } from "../dates";
import { type EditionSet, selectEdition } from "../editionSelection";
import { type Failure, isFailure } from "../failure";
import { isBlank } from "../fold";
import { givenText } from "../given";
import { ExactDecimal, parseAmount } from "../numbers";
import { valueCatalogue } from "../valueCatalogue";
import { dimension, readWord, wordReader } from "../words";
import { readIin } from "./iin";
import type { DefectCells, DefectColumn } from "./columns";
import type { Defect, Severity } from "./model";
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
const readCare = wordReader(CARE, "care");
const YES_NO = { id: "yes", title: { ru: "да" }, logical: true, values: [{ id: "да" }, { id: "нет" }] };

/** Rows without anything in the columns that are read are no defects. */
export const isEmptyRow = (cells: DefectCells): boolean => Object.values(cells).every(isBlank);

/** What a row of the table says. */
export function readDefect(reading: DefectReading, row: number, cells: DefectCells): Defect {
  const problems: DefectProblem[] = [];
  const report = (id: ProblemId, column: DefectColumn, params: ProblemParams = {}) =>
    problems.push(problem(id, column, params));
  const text = (column: DefectColumn): string => {
    const given = cellText(cells[column]).replace(/\s+/g, " ");
    if (!isErrorText(given)) return given;
    report("cellError", column, { given });
    return "";
  };
  const yes = (column: DefectColumn, id: ProblemId): boolean => {
    const given = readWord(cells[column], YES_NO, "basis");
    if (isFailure(given)) report(id, column, { given: givenText(cells[column]) });
    return given === "да";
  };
  const date = (column: DefectColumn): string | undefined => {
    if (isBlank(cells[column])) return undefined;
    const iso = parseDate(cells[column]);
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
  const count = readCount(cells.count, report);
  const common = {
    row,
    provider,
    region,
    card: text("card"),
    iin: iin.iin,
    ...(served && { date: served }),
    ...(found && { found }),
    soleProvider: yes("soleProvider", "soleProviderUnknown"),
    contractClause: text("contractClause"),
    breach: text("breach"),
    count: count?.toNumber() ?? 1,
    problems,
  };
  if (!classified) return { ...common, penalty: { noAmount: "unclear" } };
  const { code, head } = classified;
  const complaint = head === COMPLAINT;
  if (withdrawn && !complaint) report("withdrawnOther", "withdrawn", { given: code });
  const care = readCare(cells.care);
  const careId = isFailure(care) ? undefined : care;
  const result = { ...common, ...classified, ...(careId !== undefined && { care: careId }) };
  if (withdrawn && complaint) return { ...result, penalty: { noAmount: "withdrawn" } };
  if (care === undefined) report("careMissing", "care");
  if (care === undefined || !count) return { ...result, penalty: { noAmount: "unclear" } };
  const { basis, base } = cells;
  const query = { code, care: cells.care, basis, base, count: count.toFixed(), careId, region, date: served };
  const { penalty, problem: ofPenalty } = penaltyOf(reading.set, reading.rates, query);
  if (ofPenalty) problems.push(ofPenalty);
  return { ...result, penalty };
}

const IIN_PROBLEMS = { blank: "iinBlank", format: "iinFormat", control: "iinControl", zeros: "iinZeros" } as const;

/** A whole number of defects from 1 up; one where the cell is blank. */
function readCount(raw: unknown, report: (id: ProblemId, column: DefectColumn, params: ProblemParams) => void) {
  if (isBlank(raw)) return new ExactDecimal(1);
  const count = parseAmount(raw, "count");
  if (!isFailure(count) && count.isInteger() && count.greaterThan(0)) return count;
  report("countInvalid", "count", { given: givenText(raw) });
  return undefined;
}

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
