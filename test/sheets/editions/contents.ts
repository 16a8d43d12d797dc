import { serialOfIso } from "../../../src/rules/dates";
import { cellText } from "../../../src/excel/text";
import type { SheetContent } from "../../../src/sheets/editions/sheetContent";
import type { CellContent, SheetPlan } from "../../../src/sheets/sheetPlan";

function shown(content: CellContent): readonly [unknown, string] {
  if (content === null) return ["", "General"];
  if (typeof content === "string") return [content, cellText(content).format];
  if (typeof content !== "object") return [content, "General"];
  if (content.kind === "date") return [serialOfIso(content.date), "dd.mm.yyyy"];
  return content.kind === "number" ? [content.value, content.format] : [content.formula, "General"];
}

/** What a host would tell of a sheet that was made of the plan. */
export function contentOf({ name, blocks }: SheetPlan): SheetContent {
  const cells = blocks[0]!.cells.map((row) => row.map(shown));
  return {
    id: name,
    name,
    values: cells.map((row) => row.map(([value]) => value)),
    formats: cells.map((row) => row.map(([, format]) => format)),
  };
}
