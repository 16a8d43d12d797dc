import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { type ISetWorksheetNameMutationParams, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { ChartExtra, SheetExtras } from "../../xlsx/extras";
import { quoteSheet } from "./area";
import { sheetExtras } from "./extrasStore";
import type { UniverServices } from "./univer";

/** What the grid does not know of says the new name of a sheet too: charts, rules of input and of looks. */
export function followRenames(api: FUniver, univer: UniverServices): IDisposable {
  return univer.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetNameMutation.id) return;
    const { unitId, subUnitId, name } = params as ISetWorksheetNameMutationParams;
    const workbook = api.getWorkbook(unitId);
    const old = workbook?.getSheetBySheetId(subUnitId)?.getSheetName();
    if (!workbook || old === undefined || old === name) return;
    const renamed = renamer(old, name);
    for (const sheet of workbook.getSheets()) {
      const store = sheetExtras(sheet);
      store.update(withNames(store.value, renamed));
    }
  });
}

type Rename = (formula: string) => string;

/** Names in texts of a formula are no references. */
function renamer(from: string, to: string): Rename {
  const plain = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const quoted = plain.replaceAll("'", "''");
  const reference = new RegExp(`"(?:[^"]|"")*"|'${quoted}'!|(?<![\\p{L}\\p{N}_.'])${plain}!`, "giu");
  return (formula) => formula.replace(reference, (found) => (found.startsWith('"') ? found : `${quoteSheet(to)}!`));
}

function withNames({ charts, conditionalFormats, validations }: SheetExtras, rename: Rename): Partial<SheetExtras> {
  return {
    ...(charts && { charts: charts.map((chart) => withSeries(chart, rename)) }),
    ...(conditionalFormats && {
      conditionalFormats: conditionalFormats.map((format) => ({
        ...format,
        rules: format.rules.map((rule) => withFormulae(rule, rename)),
      })),
    }),
    ...(validations && {
      validations: Object.fromEntries(
        Object.entries(validations).map(([place, rule]) => [place, withFormulae(rule, rename)]),
      ),
    }),
  };
}

const withSeries = (chart: ChartExtra, rename: Rename): ChartExtra => ({
  ...chart,
  series: chart.series.map(({ categories, values, ...series }) => ({
    ...series,
    ...(categories !== undefined && { categories: rename(categories) }),
    values: rename(values),
  })),
});

function withFormulae<Rule extends object>(rule: Rule, rename: Rename): Rule {
  if (!("formulae" in rule) || !Array.isArray(rule.formulae)) return rule;
  const formulae = rule.formulae.map((one: unknown) => (typeof one === "string" ? rename(one) : one));
  return { ...rule, formulae };
}
