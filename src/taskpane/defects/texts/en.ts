import type { DefectsTexts } from "./ru";

const number = (value: number): string => value.toLocaleString("en-US");
const rows = (count: number): string => `${number(count)} row${count === 1 ? "" : "s"}`;
const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

export const defectsEn: DefectsTexts = {
  document: "Document",
  views: { russia: "Russia: sanctions and form № ПГ" },
  loading: "Reading the workbook…",
  read: "Show the summary",
  stopped: "Stopped.",
  columns: {
    code: "Violation code",
    organisation: "Provider",
    control: "Kind of control",
    date: "Date or period",
    caseId: "Case number",
    cost: "Cost of the case",
    care: "Kind of care",
    measure: "Measure",
    insuredSpent: "The insured's spending",
    harmCost: "Cost of treatment",
    normative: "Normative",
    edition: "Edition",
    reduction: "Payment reduction",
    fine: "Fine",
    refund: "Refund",
    reimbursement: "Reimbursement",
    total: "Sanction, total",
  },
  hints: {
    date: "The edition of the list is chosen by the date.",
    total: "Without columns of sums they are made by the rules.",
  },
  built: {
    same: (when) => `Sheets built ${when}. The table has not changed since.`,
    changed: (when) => `Sheets built ${when}, but the table has changed since. Build them again.`,
    gone: (when) => `Sheets built ${when}, but the table that they were built of is gone.`,
    check: "Check",
  },
  filter: {
    title: "Filter",
    from: "From month",
    to: "To month",
    organisation: "Provider",
    all: "all",
    blank: "not given",
  },
  overview: {
    headline: (count, total) => `${rows(count)}, sanctions ₽${money.format(total)}`,
    compared: (compared, differing, open) =>
      `Sums of the table. Compared with the rule: ${number(compared)}, different: ${number(differing)}, not comparable: ${number(open)}.`,
    byRule: (open) => `No columns of sums: made by the rules${open > 0 ? `, not made: ${number(open)}` : ""}.`,
    top: "The ten largest violations, ₽",
    amount: (roubles) => whole.format(roubles),
    noCode: "no code",
    problems: "To check",
    problemsHint: "details on the sheet “Ошибки”",
    noProblems: "Nothing to check.",
    problem: (title, count) => `${title}: ${rows(count)}`,
  },
  problems: {
    code: "Code not understood",
    edition: "No edition in force",
    rule: "Sanction not made",
    differs: "Sum differs from the rule",
    amountMissing: "No sum",
    amountUnreadable: "Sum cannot be read",
    amountNegative: "Negative sum",
    amountFraction: "Fractions of a kopeck",
    partsDiffer: "Parts do not add up to the total",
    controlMissing: "Kind of control not given",
    controlUnknown: "Kind of control not understood",
    noLine: "No line of form № ПГ",
    organisationMissing: "Provider not given",
    periodMissing: "Period not given",
    caseMissing: "Case not given",
  },
  form: {
    title: "Tables of form № ПГ",
    hint: "by kind of control",
    help:
      "For each kind of control annex 11 names a line in several tables of the form and does not say what tells them apart. " +
      "Choose a table and the lines go under it. Without a choice the sheet shows all of them.",
    tableOf: (control) => `“${control}”`,
    open: "not chosen",
    table: (table) => `Table ${table}`,
  },
  sheets: {
    title: "Sheets",
    names: {
      violations: "Violations by provider",
      sections: "By section",
      controls: "Kinds of control and periods",
      top: "The ten largest",
      form: "Form № ПГ and its rows",
      flat: "Flat table",
      problems: "Problems",
    },
    build: "Build the sheets",
  },
};
