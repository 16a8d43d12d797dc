import type { CellContent } from "../sheetPlan";
import { type FieldSpec, isGroup, type Spec, valueAt } from "./fields";
import { fieldContent } from "./fieldValues";

/** A line of a sheet: a label with its value. */
export interface FieldLine {
  readonly spec: FieldSpec;
  readonly content: CellContent;
}

/** Every field has its line, also where it is empty, unless it is rare: what may be said shows. */
export function fieldLines(object: unknown, specs: readonly Spec[]): readonly FieldLine[] {
  return specs.flatMap((spec): readonly FieldLine[] => {
    const value = valueAt(object, spec.path);
    if (value === undefined && spec.rare) return [];
    if (!isGroup(spec)) return [{ spec, content: fieldContent(spec.type, value) }];
    const items = value as readonly unknown[] | undefined;
    if (items === undefined || items.length === 0) return fieldLines(undefined, spec.items);
    return items.flatMap((item) => fieldLines(item, spec.items));
  });
}
