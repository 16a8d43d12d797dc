import { costCases } from "../cases/costs";
import type { FunctionCase } from "../cases/case";
import { ekdCases } from "../cases/ekd";
import { kzgCases } from "../cases/kzg";
import { planningCases } from "../cases/planning";
import { referenceCases } from "../cases/reference";
import { sanctionCases } from "../cases/sanction";
import { tariffCases } from "../cases/tariff";
import { shippedEditions } from "../../src/editions";
import { isFailure } from "../../src/rules/failure";
import type { FunctionName } from "../../src/rules/functionArguments";
import { FUNCTION_RULES } from "../../src/rules/functionRules";
import { describeFailure } from "../../src/rules/messages";
import { russianFormula } from "./russianFormula";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

interface Example {
  readonly formula: string;
  readonly result: string;
  readonly source: string;
}

/** What the reference says of a function; examples are computed here, not copied. */
interface FunctionPage {
  readonly id: string;
  readonly description: string;
  readonly signature: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly examples: readonly Example[];
}

const EXAMPLES = 12;
const CASES = [
  ...tariffCases,
  ...kzgCases,
  ...sanctionCases,
  ...ekdCases,
  ...costCases,
  ...planningCases,
  ...referenceCases,
];

function example({ call, source }: FunctionCase): Example {
  const [name, ...values] = call;
  const result = FUNCTION_RULES[name as FunctionName]({ editions: shippedEditions }, values);
  const shown = isFailure(result)
    ? `${result.kind === "na" ? "#Н/Д" : "#ЗНАЧ!"} ${describeFailure(result)}`
    : String(result).replace(/^(-?\d+)\.(\d+)$/, "$1,$2");
  return { formula: russianFormula(call), result: shown, source };
}

export function functionPages({ functions }: Metadata): FunctionPage[] {
  return functions.map(({ id, description, parameters }) => ({
    id,
    description,
    signature: `OMS.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join("; ")})`,
    parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description })),
    examples: CASES.filter(({ call }) => call[0] === id && id in FUNCTION_RULES && isTypable(call))
      .slice(0, EXAMPLES)
      .map(example),
  }));
}

/** What a person can type: no ranges, no quiet blanks. */
const isTypable = ([, ...values]: FunctionCase["call"]): boolean =>
  !values.some(Array.isArray) && String(values[0] ?? "").trim() !== "";

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** docs/functions.md */
export function referenceMarkdown(pages: readonly FunctionPage[]): string {
  const sections = pages.map((page) =>
    [
      `## OMS.${page.id}`,
      page.description,
      `\`=${page.signature}\``,
      [
        "| Аргумент | Что это |",
        "| --- | --- |",
        ...page.parameters.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`),
      ].join("\n"),
      ...(page.examples.length
        ? [
            [
              "| Формула | Результат | Откуда |",
              "| --- | --- | --- |",
              ...page.examples.map(
                ({ formula, result, source }) => `| \`${cell(formula)}\` | ${cell(result)} | ${cell(source)} |`,
              ),
            ].join("\n"),
          ]
        : []),
    ].join("\n\n"),
  );
  const intro =
    "Файл делает `npm run reference` из метаданных функций и таблиц случаев `test/cases`; результаты примеров вычислены.";
  return `# Функции OMS\n\n${intro}\n\n${sections.join("\n\n")}\n`;
}

const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** assets/help/functions.html: what the help address of every function opens. */
export function referenceHtml(pages: readonly FunctionPage[]): string {
  const rows = (cells: readonly (readonly string[])[]): string =>
    cells.map((row) => `<tr>${row.map((text) => `<td>${html(text)}</td>`).join("")}</tr>`).join("\n");
  const sections = pages.map(
    ({ id, description, signature, parameters, examples }) => `<section id="${id.toLowerCase()}">
<h2>OMS.${id}</h2>
<p>${html(description)}</p>
<p><code>=${html(signature)}</code></p>
<table><caption>Аргументы</caption><tbody>
${rows(parameters.map((parameter) => [parameter.name, parameter.description]))}
</tbody></table>
${examples.length ? `<table><caption>Примеры</caption><tbody>\n${rows(examples.map(({ formula, result, source }) => [formula, result, source]))}\n</tbody></table>` : ""}
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
table { border-collapse: collapse; width: 100%; margin-block: 1rem; }
caption { text-align: left; font-weight: 600; }
td { border: 1px solid #8888; padding: 0.3rem 0.6rem; vertical-align: top; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>Функции OMS</h1>
${sections.join("\n")}
</main>
</body>
</html>
`;
}
