import type { ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import type JSZip from "jszip";
import { attribute, elements, partText, sheetFiles } from "./packageParts";

/** What a bar of Excel 2010 has beside the older rule: the library writes it and does not read it. */
export interface DataBarLook {
  readonly gradient: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

/** The looks of the data bars of a workbook by the ids of their rules. */
export async function readDataBars(zip: JSZip): Promise<ReadonlyMap<string, DataBarLook>> {
  const looks = new Map<string, DataBarLook>();
  for (const [, file] of await sheetFiles(zip)) {
    const xml = await partText(zip, `xl/worksheets/${file}`);
    for (const [, rule = "", bar = ""] of xml.matchAll(/<x14:cfRule\s([^>]*)>\s*(<x14:dataBar\s[^>]*>)/g)) {
      const [look = ""] = elements(bar, "dataBar");
      looks.set(attribute(rule, "id") ?? "", {
        gradient: !/^(?:0|false)$/.test(attribute(look, "gradient") ?? "1"),
        minLength: Number(attribute(look, "minLength") ?? 10),
        maxLength: Number(attribute(look, "maxLength") ?? 90),
      });
    }
  }
  return looks;
}

/** Gives the bars among the rules their looks. */
export const withDataBars = (
  formats: readonly ConditionalFormattingOptions[],
  looks: ReadonlyMap<string, DataBarLook>,
): ConditionalFormattingOptions[] =>
  formats.map((format) => ({
    ...format,
    rules: format.rules.map((rule) => ({ ...rule, ...looks.get((rule as { x14Id?: string }).x14Id ?? "") })),
  }));
