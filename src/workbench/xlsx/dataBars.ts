import type { ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import { attribute, elements, type SheetPart } from "./packageParts";

/** What a bar of Excel 2010 has beside the older rule: the library writes it and does not read it. */
export interface DataBarLook {
  readonly gradient: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

/** The looks of the data bars of a sheet by the ids of their rules. */
export const readDataBars = ({ xml }: SheetPart): ReadonlyMap<string, DataBarLook> =>
  new Map(
    [...xml.matchAll(/<x14:cfRule\s([^>]*)>\s*(<x14:dataBar\s[^>]*>)/g)].map(([, rule = "", bar = ""]) => {
      const [look = ""] = elements(bar, "dataBar");
      const read = {
        gradient: !/^(?:0|false)$/.test(attribute(look, "gradient") ?? "1"),
        minLength: Number(attribute(look, "minLength") ?? 10),
        maxLength: Number(attribute(look, "maxLength") ?? 90),
      };
      return [attribute(rule, "id") ?? "", read];
    }),
  );

/** Gives the bars among the rules their looks. */
export const withDataBars = (
  formats: readonly ConditionalFormattingOptions[],
  looks: ReadonlyMap<string, DataBarLook>,
): ConditionalFormattingOptions[] =>
  formats.map((format) => ({
    ...format,
    rules: format.rules.map((rule) => ({ ...rule, ...looks.get((rule as { x14Id?: string }).x14Id ?? "") })),
  }));
