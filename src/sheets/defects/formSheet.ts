import { TABLES_OF_GROUP, tableOfLine } from "../../rules/defects/control";
import type { Defect } from "../../rules/defects/model";
import { isCertain, type ReportLineSums } from "../../rules/defects/reportLineSums";
import { Tally } from "../../rules/defects/tally";
import type { SheetPlan } from "../sheetPlan";
import { type Line, groupedSheet } from "./groupedSheet";
import { longRowNumber } from "./longTable";
import type { DefectReport } from "./report";
import { TEXTS } from "./texts";

const { form } = TEXTS;

/** «Форма ПГ»: lines of the form with their sums; what the document leaves open is not put under any table. */
export function formSheet(report: DefectReport): SheetPlan {
  const { lines } = report.summary;
  const notes = new Set(lines.flatMap(({ lines: own, notes: texts }) => texts.map((text) => noteOf(own, text))));
  return groupedSheet(report, {
    name: TEXTS.sheets.form,
    title: TEXTS.titles.form,
    codeTitle: TEXTS.columns.line,
    codeWidth: 92,
    lineTitle: TEXTS.columns.codes,
    lineWidth: 250,
    linkTitle: TEXTS.columns.rows,
    lines: [...tablesOf(lines), ...withoutLine(report)],
    notes: [...(lines.every(isCertain) ? [] : [form.openNote]), ...notes],
  });
}

const noteOf = (lines: readonly string[], text: string): string =>
  form.note(
    lines.filter((line) => text.includes(`«${line}»`)),
    text,
  );

/** A group a table of the form; lines of a kind of control whose table nobody has named are a group of their own. */
function tablesOf(sums: readonly ReportLineSums[]): readonly Line[] {
  const groups = new Map<string, { tally: Tally; children: Line[] }>();
  let from = 0;
  for (const line of sums) {
    const title = isCertain(line)
      ? form.table(tableOfLine(line.lines[0]!), line.group)
      : form.open(line.group, TABLES_OF_GROUP[line.group]);
    let group = groups.get(title);
    if (!group) groups.set(title, (group = { tally: new Tally(), children: [] }));
    group.tally.merge(line.tally);
    group.children.push({
      code: line.lines.join(", "),
      title: form.codes(line.codes),
      tally: line.tally,
      link: { sheet: TEXTS.sheets.formRows, cell: `A${longRowNumber(from)}`, text: form.rows(line.rows.length) },
    });
    from += line.rows.length;
  }
  return [...groups].map(([title, { tally, children }]) => ({ code: "", title, tally, children }));
}

/** Why a row has no line: the first of its problems that says so. */
const REASONS = ["code", "edition", "controlMissing", "controlUnknown", "noLine"] as const;

const reasonOf = ({ problems }: Defect): string =>
  TEXTS.problems[REASONS.find((reason) => problems.some(({ id }) => id === reason)) ?? "noLine"];

function withoutLine({ summary }: DefectReport): readonly Line[] {
  if (summary.withoutLine.count === 0) return [];
  const reasons = new Map<string, Tally>();
  for (const defect of summary.rows) {
    if (defect.reportLines.length > 0) continue;
    const reason = reasonOf(defect);
    const tally = reasons.get(reason) ?? new Tally();
    tally.add(defect);
    reasons.set(reason, tally);
  }
  const children = [...reasons].map(([title, tally]) => ({ code: "", title, tally }));
  return [{ code: "", title: form.without, tally: summary.withoutLine, children }];
}
