/**
 * Reads clause 5.13 of document 002, where the cells of the table run together without marks. Knows nothing of the JSON: a
 * row begins with the next number, a value is a number behind the name and the unit, a label begins with a dash.
 */
import { collapse, sourceText } from "./sourceText";

export const PROGRAMME_FILE = "002_33720373107d8b52.txt";

export interface PrintedCriterion {
  readonly no: string;
  /** The whole row with single spaces. */
  readonly printed: string;
  /** All numbers that are values, in their order. */
  readonly values: readonly string[];
  /** «- сельского населения», in their order. */
  readonly labels: readonly string[];
  readonly group: string;
}

const GROUPS = ["Критерии качества", "Критерии доступности"];

/** Numbers inside names and units that are no values. */
const WORDED =
  /0 - (?:4|17) лет|до 1 года|на 10(?:00?)? (?:тыс\.|человек|родившихся)|на 1000 человек|5 лет и более|первые (?:12|6) часов|на 10 тыс\./g;

function section(): string {
  const text = collapse(sourceText(PROGRAMME_FILE));
  const start = text.indexOf("5.13. Целевые значения");
  const end = text.indexOf("5.14. Порядок и размеры возмещения");
  if (start < 0 || end < start) throw new Error("No clause 5.13");
  return text.slice(start, end).trim();
}

/** What stands above the rows, and the rows one after another with the headings of the groups between them. */
export function printedCriteria(): { readonly above: string; readonly rows: readonly PrintedCriterion[] } {
  const text = section();
  const first = text.indexOf(`${GROUPS[0]}:`);
  const rows: PrintedCriterion[] = [];
  let group = "";
  let rest = text.slice(first);
  for (let no = 1; rest !== ""; no += 1) {
    const heading = GROUPS.find((title) => rest.startsWith(`${title}: `));
    if (heading) {
      group = heading;
      rest = rest.slice(heading.length + 2);
    }
    const next = GROUPS.map((title) => rest.indexOf(` ${title}: ${no + 1} `)).find((at) => at > 0);
    const following = rest.search(new RegExp(` ${no + 1} [А-Я]`));
    const end = next ?? (following < 0 ? rest.length : following);
    rows.push(criterion(String(no), rest.slice(0, end), group));
    rest = rest.slice(end + 1);
  }
  return { above: text.slice(0, first).trim(), rows };
}

function criterion(no: string, printed: string, group: string): PrintedCriterion {
  if (!printed.startsWith(`${no} `)) throw new Error(`Row ${no} begins with «${printed.slice(0, 20)}»`);
  const body = printed.slice(no.length).replace(WORDED, (words) => words.replace(/\d/g, "#"));
  return {
    no,
    printed,
    group,
    values: body.match(/(?<=\s)\d+(?:,\d+)?(?=\s|$)/g) ?? [],
    labels:
      printed.match(/- (?:в )?(?:городско|сельско|городски|сельски)\S+(?: (?:населения|местности|жителей))?,?/g) ?? [],
  };
}
