import { councilPlan2025 } from "../../editions/council";
import { readDetails } from "../../rules/council/details";
import type { Decision } from "../../rules/council/decisions";
import { executorsOf, planOfEdition } from "../../rules/council/editionPlan";
import { ExecutorDirectory, readExecutors } from "../../rules/council/executors";
import { type CouncilPlan, type Executor, itemsOf } from "../../rules/council/model";
import {
  DECISIONS_TABLE_NAME,
  DETAILS_TABLE_NAME,
  EXECUTORS_TABLE_NAME,
  PLAN_TABLE_NAME,
} from "../../rules/council/planColumns";
import type { Problem } from "../../rules/council/problems";
import { type DecisionProblem, readDecisions } from "../../rules/council/readDecisions";
import { readPlan } from "../../rules/council/readPlan";
import { NO_COLUMNS, type UserColumns } from "../../sheets/council";
import { excelRequest } from "../request";
import { derivedColumns } from "./derivedColumns";
import { executorColumnsBeside, planColumnsBeside } from "./userColumns";

/** A cell to look at. */
export interface Finding {
  readonly problem: Problem | DecisionProblem;
  readonly severity: "error" | "warning";
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Columns of the secretary's own, by table. */
export interface CouncilColumns {
  readonly plan: UserColumns;
  readonly executors: UserColumns;
}

/** What the tables of one plan say now. */
export interface Council {
  readonly suffix: string;
  readonly plan: CouncilPlan;
  readonly executors: readonly Executor[];
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
  /** What the secretary has added to the tables. */
  readonly userColumns: CouncilColumns;
}

interface TableContent {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Reads the tables of a plan; «Период» and «Документы», which say again what the topics say, follow them. */
export const readCouncil = (suffix: string): Promise<Council> =>
  excelRequest(async (context) => {
    const { tables } = context.workbook;
    const names = [PLAN_TABLE_NAME, EXECUTORS_TABLE_NAME, DETAILS_TABLE_NAME, DECISIONS_TABLE_NAME];
    const found = names.map((name) => {
      const table = tables.getItemOrNullObject(name + suffix);
      table.load("name");
      return table;
    });
    await context.sync();
    const loaded = found.map((table) => {
      if (table.isNullObject) return undefined;
      return {
        range: table.getRange().load("values,numberFormat,rowIndex,columnIndex"),
        sheet: table.worksheet.load("id"),
      };
    });
    await context.sync();
    const [plan, executors, details, decisions] = loaded.map((table): TableContent | undefined => {
      if (!table) return undefined;
      const { values, numberFormat: formats, rowIndex: row, columnIndex: column } = table.range;
      return { sheetId: table.sheet.id, row, column, values, formats };
    });
    const derived = derivedColumns(plan?.values ?? []);
    for (const { column, values, formats } of derived.writes) {
      const range = loaded[0]!.range.getCell(1, column).getResizedRange(values.length - 1, 0);
      range.numberFormat = formats.map((format) => [format]);
      range.values = values.map((value) => [value]);
    }
    if (derived.writes.length > 0) await context.sync();
    return understood(suffix, plan && { ...plan, values: derived.table }, executors, details, decisions);
  });

const body = (table: TableContent | undefined) => table?.values.slice(1) ?? [];

function understood(
  suffix: string,
  plan: TableContent | undefined,
  executorTable: TableContent | undefined,
  detailTable: TableContent | undefined,
  decisionTable: TableContent | undefined,
): Council {
  const known = executorsOf(councilPlan2025);
  const executors = executorTable ? readExecutors(body(executorTable), known) : known;
  const details = readDetails(body(detailTable), planOfEdition(councilPlan2025).details);
  const reading = readPlan(plan?.values ?? [], details, new ExecutorDirectory(executors));
  const decided = decisionTable && readDecisions(decisionTable.values, reading.plan);
  return {
    suffix,
    plan: reading.plan,
    executors,
    decisions: decided?.decisions ?? [],
    userColumns: {
      plan: plan ? planColumnsBeside(plan, itemsOf(reading.plan)) : NO_COLUMNS,
      executors: executorTable ? executorColumnsBeside(executorTable, executors) : NO_COLUMNS,
    },
    findings: [
      ...reading.problems.map((problem) => finding(problem, problem.severity, plan!)),
      ...(decided?.problems ?? []).map((problem) => finding(problem, "warning", decisionTable!)),
    ],
  };
}

const finding = (
  problem: Problem | DecisionProblem,
  severity: Finding["severity"],
  { sheetId, row, column }: TableContent,
): Finding => ({
  problem: problem.id === "itemDuplicate" ? onSheet(problem, row) : problem,
  severity,
  sheetId,
  row: row + problem.row,
  column: column + (problem.column ?? 0),
});

/** A person counts rows as the sheet does, not from the header of the table. */
const onSheet = (problem: Problem, header: number): Problem => ({
  ...problem,
  params: { ...problem.params, others: `${header + 1 + Number(problem.params.others)}` },
});

export const selectFinding = ({ sheetId, row, column }: Finding): Promise<void> =>
  excelRequest(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
