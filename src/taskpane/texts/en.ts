import { builderEn } from "../builder/texts/en";
import { buildEn } from "../build/texts/en";
import { councilEn } from "../council/texts/en";
import { kazakhstanEn } from "../defects/kazakhstan/texts/en";
import { defectsEn } from "../defects/texts/en";
import { editionsEn } from "../editions/texts/en";
import { explainEn } from "../explain/texts/en";
import { sanctionsEn } from "../sanctions/texts/en";
import { sourceEn } from "../source/texts/en";
import type { Texts } from "./ru";

export const en: Texts = {
  pane: "OMS",
  tabs: {
    reference: "Reference",
    explain: "Explain",
    builder: "Formula builder",
    council: "Council",
    sanctions: "Sanctions",
    defects: "Defects",
    targets: "Criteria",
    deadlines: "Terms",
    roadmap: "Road map",
    editions: "Editions",
  },
  moreTabs: "More",
  moreTabsOf: (count) => `More tabs: ${count}`,
  cell: (address) => `Cell ${address}`,
  noCell: "No cell is selected",
  close: "Dismiss the message",
  cancel: "Cancel",
  failed: "The pane could not open. Close it and open it again.",

  search: {
    label: "Search the reference data",
    placeholder: "Code, specialty, organisation…",
    clear: "Clear",
    catalogues: "Catalogues",
    all: "All",
    results: "Results",
    found: (count) => `${count} ${count === 1 ? "row" : "rows"} found`,
    similar: "No exact match. These look alike:",
    otherLayout: (query) => `Shown for “${query}”`,
    nothing: "Nothing found. Check the spelling or choose another catalogue.",
    more: (count) => `Show ${count} more`,
    back: "Back to the list",
    valuesCount: (count) => `${count} ${count === 1 ? "value" : "values"}`,
    heading: "heading",
  },

  catalogues: {
    tariff: "Tariffs",
    kzg: "КЗГ",
    mo: "Organisations",
    sanction: "Sanctions",
    ekd: "ЕКД",
    target: "Criteria",
    deadline: "Terms",
  },
  annex: (annex) => `annex ${annex}`,
  clause: (clause) => `cl. ${clause}`,

  card: {
    term: { length: "Term", trigger: "Counted from", responsible: "Responsible", undated: "Why there is no date" },
    values: "Values of the row",
    choose: "Choose",
    condition: "Conditions",
    value: "Value",
    blank: "none",
    dash: "-",
    missing: "not stated in the document",
    parentValue: (code) => `as in row ${code}`,
    printed: "As printed",
    care: (care) => `${care}:`,
    footnotes: "Footnotes of the document",
    notes: "Editor's notes",
    notesHint: "Not part of the document",
    tableNotes: "About the table",
    reason: "Reason",
    constants: "Numbers of the document",
    amended: "Brought in by the amendment",
    source: "Source",
    edition: "Edition",
    inForce: (from, to) => (to ? `in force ${from} – ${to}` : `in force from ${from}`),
    expired: (to) => `Out of force since ${to}. The add-in has nothing newer.`,
    children: "Rows below",
    printedValue: (text) => `printed: ${text}`,
    formula: "Formula",
    amount: "Amount",
    amountInCell: "The cell will compute the amount",
    noFormula: "No formula finds this value alone. Insert the value.",
  },

  sanction: {
    care: "Kind of care",
    anyCare: "not stated",
    part: "Part",
    measure: "Measure",
    chooseMeasure: "choose",
    amounts: {
      cost: "Cost of the case, ₽",
      insuredSpent: "Spent by the insured person, ₽",
      harmCost: "Cost of treatment, ₽",
    },
    amountHint: "A number or the address of a cell, such as B2",
    optional: "Leave empty if there was none",
    notAmount: "Enter a number or the address of a cell",
    takeCell: "Take the selected cell",
  },

  insert: {
    formula: "Insert formula",
    value: "Insert value",
    table: "Insert table",
    code: "Insert the code as text",
    title: "Insert the title",
    citation: "Insert the citation",
    done: (address) => `Inserted: ${address}`,
    tableDone: (address) => `The table is inserted: ${address}`,
    cellTaken: (address, text) => `Cell ${address} is not empty: “${text}”. Replace its contents?`,
    cellTakenTitle: "The cell is taken",
    replace: "Replace",
    tableTaken: (address) => `From cell ${address} on, the table would cover filled cells.`,
    tableTakenTitle: "The place is taken",
    newSheet: "On a new sheet",
    overwrite: "Replace",
  },

  refusals: {
    editing: "Excel is busy: finish typing in the cell and try again.",
    protected: "The sheet is protected. Unprotect it or choose another sheet.",
    merged: "Merged cells are in the way. Choose another place.",
    outside: "The table does not fit on the sheet. Choose a cell further up or left.",
    unknown: "Excel refused. Choose another cell and try again.",
  },

  explain: explainEn,
  builder: builderEn,
  council: councilEn,
  defects: defectsEn,
  kazakhstan: kazakhstanEn,
  build: buildEn,
  source: sourceEn,
  editions: editionsEn,
  sanctions: sanctionsEn,

  units: { RUB: "₽", KZT: "₸", "%": "%", коэффициент: "" },
};
