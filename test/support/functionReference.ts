import { ALL_CASES } from "../cases";
import type { FunctionCase } from "../cases/case";
import { shippedEditions } from "../../src/editions";
import { russianDate, fromSerial } from "../../src/rules/dates";
import { editionsTable } from "../../src/rules/editionsTable";
import { isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { describeFailure } from "../../src/rules/messages";
import { COMMON_NOTES, FUNCTION_NOTES, type Note } from "./functionNotes";
import { russianFormula } from "./russianFormula";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
  }[];
}

interface Example {
  readonly formula: string;
  readonly result: string;
}

interface SourcedExample extends Example {
  readonly source: string;
}

interface NoteText {
  readonly title?: string;
  readonly text: string;
  readonly examples: readonly Example[];
}

/** What the reference says of a function; examples are computed here, not copied. */
interface FunctionPage {
  readonly id: string;
  readonly description: string;
  readonly signature: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly notes: readonly NoteText[];
  readonly examples: readonly SourcedExample[];
}

export interface FunctionPages {
  readonly rules: readonly NoteText[];
  readonly functions: readonly FunctionPage[];
}

const EXAMPLES = 12;
const SET = { editions: shippedEditions };

/** The result as the cell shows it, or the error with its message. */
function result([name, ...values]: FunctionCase["call"]): string {
  const outcome =
    name === "EDITIONS" ? editionsTable(SET, values[0]) : FUNCTION_RULES[name as FunctionName](SET, values);
  if (isFailure(outcome)) return `${outcome.kind === "na" ? "#Н/Д" : "#ЗНАЧ!"} ${describeFailure(outcome)}`;
  if (Array.isArray(outcome)) return outcome.map((row) => row.filter(Boolean).join(" · ")).join(" / ");
  if (name === "DEADLINE") return `${String(outcome).replace(".", ",")} (${russianDate(fromSerial(Number(outcome)))})`;
  return String(outcome).replace(/^(-?\d+)\.(\d+)$/, "$1,$2");
}

const example = (call: FunctionCase["call"]): Example => ({ formula: russianFormula(call), result: result(call) });

const noteText = ({ calls, ...note }: Note & { readonly title?: string }): NoteText => ({
  ...note,
  examples: calls.map(example),
});

const inSignature = ({ name, optional, repeating }: Metadata["functions"][number]["parameters"][number]): string =>
  repeating ? `[${name}]; …` : optional ? `[${name}]` : name;

export function functionPages({ functions }: Metadata): FunctionPages {
  return {
    rules: COMMON_NOTES.map(noteText),
    functions: functions.map(({ id, description, parameters }) => ({
      id,
      description,
      signature: `OMS.${id}(${parameters.map(inSignature).join("; ")})`,
      parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description })),
      notes: (FUNCTION_NOTES[id] ?? []).map(noteText),
      examples: ALL_CASES.filter(({ call }) => call[0] === id && isTypable(call))
        .slice(0, EXAMPLES)
        .map(({ call, source }) => ({ ...example(call), source })),
    })),
  };
}

/** What a person would type and learn from: no ranges, no quiet blanks, no wordless lists. */
const isTypable = ([name, ...values]: FunctionCase["call"]): boolean =>
  !values.some(Array.isArray) && String(values[0] ?? "").trim() !== "" && (name !== "NAME" || values.length > 1);

const INTRO = "Столбец «Откуда» называет место документа или общее правило; «контракт» – описание самой функции.";

/** docs/functions.md */
export function referenceMarkdown({ rules, functions }: FunctionPages): string {
  const made =
    "Файл делает `npm run reference` из метаданных функций, таблиц случаев `test/cases` и примечаний; результаты примеров вычислены.";
  const parts = [
    "# Функции OMS",
    made,
    INTRO,
    functions.map(({ id }) => `[${id}](#${anchor(id)})`).join(" · "),
    "## Общие правила",
    rules.map((rule, index) => `${index + 1}. ${noteMarkdown(rule, "   ")}`).join("\n"),
    ...functions.flatMap((page) => [
      `## OMS.${page.id}`,
      page.description,
      `\`=${page.signature}\``,
      table(
        ["Аргумент", "Что это"],
        page.parameters.map(({ name, description }) => [`\`${name}\``, description]),
      ),
      ...page.notes.map((note) => noteMarkdown(note, "")),
      table(
        ["Формула", "Результат", "Откуда"],
        page.examples.map(({ formula, result, source }) => [`\`${formula}\``, result, source]),
      ),
    ]),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** GitHub's own anchor of `## OMS.TARGET.STATUS`. */
const anchor = (id: string): string => `oms${id.toLowerCase().replaceAll(".", "")}`;

function noteMarkdown({ title, text, examples }: NoteText, indent: string): string {
  const lines = examples.map(({ formula, result }) => `${indent}- \`${formula}\` → ${result}`);
  const whole = title ? `**${title}.** ${text}` : text;
  return lines.length ? `${whole}\n${indent ? "" : "\n"}${lines.join("\n")}` : whole;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `code` of the notes. */
const proseHtml = (text: string): string => html(text).replace(/`([^`]*)`/g, "<code>$1</code>");

const noteHtml = ({ title, text, examples }: NoteText): string =>
  [
    `<p>${title ? `<b>${html(title)}.</b> ` : ""}${proseHtml(text)}</p>`,
    ...(examples.length
      ? [
          "<ul>",
          ...examples.map(({ formula, result }) => `<li><code>${html(formula)}</code> → ${html(result)}</li>`),
          "</ul>",
        ]
      : []),
  ].join("\n");

function tableHtml(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((text) => `<td>${html(text)}</td>`).join("");
    return `<tr><td><code>${html(first!)}</code></td>${cells}</tr>`;
  });
  return `<table><caption>${caption}</caption>
<thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table>`;
}

/** assets/help/functions.html: what the help address of every function opens. */
export function referenceHtml({ rules, functions }: FunctionPages): string {
  const sections = functions.map(
    ({ id, description, signature, parameters, notes, examples }) => `<section id="${id.toLowerCase()}">
<h2>OMS.${id}</h2>
<p>${html(description)}</p>
<p><code>=${html(signature)}</code></p>
${[
  tableHtml(
    "Аргументы",
    ["Аргумент", "Что это"],
    parameters.map((parameter) => [parameter.name, parameter.description]),
  ),
  ...notes.map(noteHtml),
  tableHtml(
    "Примеры",
    ["Формула", "Результат", "Откуда"],
    examples.map(({ formula, result, source }) => [formula, result, source]),
  ),
]
  .filter(Boolean)
  .join("\n")}
</section>`,
  );
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Функции OMS</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block: 1rem; }
section { scroll-margin-top: 1rem; border-top: 1px solid #8888; }
:target h2 { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; margin-block: 1rem; }
caption { text-align: left; font-weight: 600; }
th { text-align: left; }
th, td { border: 1px solid #8888; padding: 0.3rem 0.6rem; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { min-width: 8rem; }
</style>
</head>
<body>
<main>
<h1>Функции OMS</h1>
<nav aria-label="Функции">
${functions.map(({ id }) => `<a href="#${id.toLowerCase()}">${id}</a>`).join("\n")}
</nav>
<p>${INTRO}</p>
<section id="rules">
<h2>Общие правила</h2>
<ol>
${rules.map((rule) => `<li>${noteHtml(rule)}</li>`).join("\n")}
</ol>
</section>
${sections.join("\n")}
</main>
</body>
</html>
`;
}
