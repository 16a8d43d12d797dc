import { type FormField, type FormId, monitoringForms } from "../../editions/kazakhstan";
import { isoToRussian } from "../../rules/dates";
import type { ConclusionLine, ProviderFindings } from "../../rules/kazakhstan/conclusions";
import type { ProviderDetails } from "../../rules/kazakhstan/providerDetails";
import { wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import { sheetName } from "../sheetName";
import type { SheetPlan } from "../sheetPlan";
import { HELP, PORTRAIT_WIDTH, PRINT_BASE, printSetup } from "../style";
import { fieldTexts, type FormDetails, longDay } from "./formDetails";
import {
  acknowledgementRows,
  defectText,
  fieldRows,
  footnoteRows,
  lineCells,
  signatureRow,
  SIZE,
  tableRows,
  titleRow,
} from "./formRows";
import { MONEY } from "./numbers";
import { TEXTS } from "./texts";

const FONT = { size: SIZE };

/** A conclusion to be made: which form, of whom, under which number. */
export interface Conclusion {
  readonly form: FormId;
  readonly findings: ProviderFindings;
  /** The case, for appendix 6. */
  readonly death?: ConclusionLine;
  /** «12/2025»; without one the form has its line to fill. */
  readonly number?: string;
  /** Short name for the sheet: the number, or an index. */
  readonly tag: string;
  /** ISO day until which it is sent, where the day of signing is known. */
  readonly sendBy?: string | undefined;
  /** What the user has entered of the provider. */
  readonly provider?: ProviderDetails;
  readonly nameOf: (code: string) => string | undefined;
}

/** Widths that the form's table wants, in shares; forms without a table have two columns. */
const SHARES: Readonly<Record<FormId, readonly number[]>> = {
  conclusion: [6, 32, 24, 18, 20],
  contract: [35, 65],
  unconfirmed: [24, 25, 15, 16, 20],
  death: [50, 50],
};

/** «Заключение 5.0 12»: of one form and one number. */
export const conclusionName = (form: FormId, tag: string): string =>
  sheetName(`${monitoringForms.forms.find(({ id }) => id === form)!.sheet} ${tag}`);

/** A form of appendices 2, 3, 4 or 6 filled for one provider or case. */
export function conclusionSheet(conclusion: Conclusion, details: FormDetails): SheetPlan {
  const { parts, annex } = monitoringForms.forms.find(({ id }) => id === conclusion.form)!;
  const shares = SHARES[conclusion.form];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((PORTRAIT_WIDTH * share) / whole));
  const draft = new SheetDraft(conclusionName(conclusion.form, conclusion.tag), widths, { ...PRINT_BASE, size: SIZE });
  const values = { ...fieldTexts(details), ...ownFields(conclusion, details) };
  for (const part of parts) {
    if (part.kind === "title") titleRow(draft, part);
    else if (part.kind === "number")
      wideRow(draft, numberLine(conclusion, details, part.printed[0]!), FONT, { horizontal: "Center" });
    else if (part.kind === "field") fieldRows(draft, part, values[part.field]);
    else if (part.kind === "table") {
      const { findings } = conclusion;
      const lines =
        conclusion.form === "contract"
          ? findings.breaches
          : conclusion.form === "unconfirmed"
            ? findings.unconfirmed
            : findings.all;
      const rows = lines.map((line, index) => lineCells(part, line, index + 1));
      const count = findings.all.reduce((sum, line) => sum + line.count, 0);
      const from = draft.next;
      tableRows(
        draft,
        part,
        shares.map(() => 1),
        rows,
        count,
      );
      part.columns.forEach(({ field }, column) => {
        const area = { row: from + 2, column, rows: rows.length, columns: 1 };
        if (rows.length > 0 && field === "amount") draft.style(area, MONEY);
        if (rows.length > 0 && field === "date")
          draft.style(area, { numberFormat: "dd.mm.yyyy", horizontal: "Center" });
        if (rows.length > 0 && field === "no") draft.style(area, { horizontal: "Center" });
        if (rows.length > 0 && field === "iin") draft.style(area, { numberFormat: "@", horizontal: "Center" });
      });
    } else if (part.kind === "footnote") footnoteRows(draft, part);
    else if (part.kind === "acknowledgement") acknowledgementRows(draft, part);
    else if (part.kind === "signature") signatureRow(draft, part.label);
    else wideRow(draft, details.signed ? `${part.label} ${longDay(details.signed)}` : part.printed[0]!, FONT);
  }
  dueRows(draft, conclusion);
  return draft.build({
    showGridlines: false,
    print: {
      ...printSetup("portrait").print!,
      header: { right: `Приложение ${annex} к Правилам, ред. ${monitoringForms.document.revision}` },
    },
  });
}

/** «№ 12/2025 от "07" марта 2025 года», with the document's own blanks where something is not known. */
function numberLine({ number }: Conclusion, { signed }: FormDetails, printed: string): string {
  const [before = "", day = ""] = printed.split(/ от /);
  const blank = before.replace(/^№\s*/, "");
  return TEXTS.form.numbered(number ?? blank, signed ? longDay(signed) : day);
}

function ownFields(
  { form, findings, death, nameOf, provider: details }: Conclusion,
  { care }: FormDetails,
): Readonly<Partial<Record<FormField, string>>> {
  const { provider, region, cares } = findings;
  const common = {
    ...details,
    provider: provider || TEXTS.noProvider,
    care: care ?? (cares.map((one) => TEXTS.care[one] ?? one).join(", ") || undefined),
  };
  if (form !== "death" || !death) return common;
  const { card, iin, date } = death;
  const found = findings.all.find((line) => line.card === card && line.iin === iin && line.date === date) ?? death;
  return {
    provider: [common.provider, region].filter(Boolean).join(", "),
    subject: [TEXTS.form.deathSubject(card, date ? isoToRussian(date) : ""), iin && TEXTS.form.person(iin)]
      .filter(Boolean)
      .join(", "),
    results: found.codes.map(({ code }) => defectText(code, nameOf(code))).join(";\n"),
  };
}

/** What is not part of the form stands apart below it: who signs, and when it is due. */
function dueRows(draft: SheetDraft, { form, sendBy }: Conclusion): void {
  const clause = form === "death" ? "п. 42" : "п. 17";
  draft.row();
  wideRow(draft, TEXTS.form.dueTitle, { ...FONT, bold: true }, HELP);
  if (form !== "death") {
    wideRow(draft, `${TEXTS.form.signed}:`, FONT);
    signatureRow(draft, TEXTS.form.signature);
  }
  wideRow(draft, sendBy ? TEXTS.form.send(isoToRussian(sendBy), clause) : TEXTS.form.sendRule(clause), FONT, HELP);
  if (form !== "death") wideRow(draft, TEXTS.form.objection, FONT, HELP);
}
