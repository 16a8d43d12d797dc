import type { KazakhstanTexts } from "./ru";

const number = (value: number): string => value.toLocaleString("en-US");
const money = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const several = (count: number, word: string): string => `${number(count)} ${word}${count === 1 ? "" : "s"}`;

export const kazakhstanEn: KazakhstanTexts = {
  loading: "Reading the workbook…",
  read: "Count the defects",
  counting: "Counting the defects",
  stopped: "Stopped.",
  columns: {
    region: "Region",
    provider: "Provider",
    iin: "IIN",
    card: "Card, service code or prescription",
    date: "Date of discharge or service",
    found: "Date of finding",
    code: "Defect code",
    care: "Kind of care",
    basis: "Basis for HIV: КТ or услуга",
    base: "Base, tenge",
    count: "Count",
    withdrawn: "Complaint withdrawn",
    soleProvider: "Only provider",
    contractClause: "Clause of the contract",
    breach: "What is not fulfilled",
  },
  hints: {
    base: "Cost of the service or case; a blank base of КПН, ПН and КТ comes from the sheet “Ставки”.",
    found: "Months of clause 16 go by it; without it by the date of the service.",
    count: "A blank cell is one defect.",
  },
  overview: {
    headline: (count, tenge) => `${several(count, "defect")}, ${money.format(tenge)} ₸`,
    providers: (count) => `Providers: ${number(count)}`,
    significant: (count) => `significant: ${number(count)}`,
    insignificant: (count) => `insignificant: ${number(count)}`,
    notStated: (count) => `grade not stated in the document: ${number(count)}`,
    withoutCode: (count) => `Rows without a known code: ${number(count)}. They will not be in the register.`,
    over: (count) =>
      count === 0
        ? "The limit of clause 16 is exceeded in no month."
        : `Above 200 MCI by code 5.0 in a month: ${several(count, "provider")}.`,
    onlyInYear: (count) =>
      `Above 200 MCI in the year as a whole only: ${several(count, "provider")}. Which term clause 16 means is for a person to decide.`,
    noAmount: "Without a sum",
    reasons: {
      notStated: "not stated in the document",
      notApplied: "the code is not applied to this kind of care",
      withdrawn: "complaint withdrawn, clause 23",
      baseMissing: "no base",
      unclear: "the row is not clear",
    },
    reason: (title, count) => `${title}: ${number(count)}`,
    chart: "Defects by head code",
    count: (count) => number(count),
  },
  problems: {
    title: "To check",
    none: "Nothing to check.",
    count: (count) => `remarks: ${number(count)}`,
    error: "Error",
    warning: "Note",
    more: (count) => `${number(count)} more: put these right and count again.`,
    rates: "Remarks on the sheet “Ставки”",
  },
  rates: {
    title: "Rates and MCI",
    none: "The workbook has no sheet “Ставки”: КПН, ПН and КТ are taken from the column of the base only.",
    some: (count) => `Sums on the sheet “Ставки”: ${number(count)}.`,
    build: "Make the sheet “Ставки”",
    index: (year) => `MCI of ${year}, tenge`,
    invalid: "Enter a number of tenge.",
    note: "The MCI is not from the documents of the set: check it with the law on the republican budget.",
  },
  sheets: {
    title: "Sheets",
    names: {
      register: "Register of providers (appendix 5)",
      split: "Grades of violations",
      codes: "Defects by code, with a chart",
      thresholds: "Thresholds (clauses 16, 23, 38)",
      penalties: "Calculation by rows",
    },
    build: "Build the sheets",
  },
  conclusions: {
    title: "Conclusions",
    provider: "Provider",
    all: "all",
    blank: "(not given)",
    forms: "Forms",
    names: {
      conclusion: "Quality and volume (appendix 2)",
      contract: "Fulfilment of the contract (appendix 3)",
      unconfirmed: "Code 5.0 (appendix 4)",
      death: "Deaths (appendix 6)",
    },
    branch: "Branch of the fund",
    ground: "Ground of the monitoring",
    monitoring: "Kind of monitoring",
    notChosen: "not chosen",
    officer: "Officer of the fund, post",
    periodFrom: "Period from",
    periodTo: "Period to",
    datesFrom: "Monitoring from",
    datesTo: "Monitoring to",
    signed: "Date of signing",
    firstNumber: "First number",
    series: "After the stroke",
    findings: "Findings and recommendations",
    recommendations: "Recommendations (appendix 6, item 7)",
    build: "Make the conclusions",
    free: (number) => `Blank: ${number}, the next one after the control sheet.`,
    taken: (numbers) =>
      `Other conclusions of the control sheet have these numbers: ${numbers}. Type another first number or leave the field blank.`,
    currentOnly: "Clause 32: current monitoring makes conclusions on blood, HIV, pathology and deaths only.",
    maternal:
      "Clauses 37, 42: maternal deaths are no cases of appendix 6. The table does not tell them: remove such conclusions yourself.",
    providers: (count) =>
      count === 0
        ? "Items 2.1–2.8 of appendix 4 are printed as lines to fill by hand: enter them on the sheet «Поставщики»."
        : `Providers with details for items 2.1–2.8 of appendix 4: ${number(count)}.`,
    contested: (names) =>
      `Rows of the sheet «Поставщики» differ: ${names}. Such items are printed as lines to fill by hand: leave one entry.`,
    buildProviders: "Sheet «Поставщики»",
    nothing: "Nothing to do for this period: no such defects.",
    help: "The conclusions and the sheet “Контроль заключений” will stand in this workbook. The days that you entered in the control stay.",
  },
};
