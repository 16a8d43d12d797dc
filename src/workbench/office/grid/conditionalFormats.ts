import type { SheetExtras } from "../../xlsx/extras";
import { type Area, formatArea, intersection, parseArea } from "./area";
import { sheetExtras } from "./extrasStore";
import type { GridSheet } from "./sheet";

type Options = NonNullable<SheetExtras["conditionalFormats"]>[number];

/** A rule as the file has it; those that an add-in made carry an id. */
export type FormatRule = Options["rules"][number] & { readonly id?: string };
export type RuleStyle = NonNullable<FormatRule["style"]>;

export interface GridFormat {
  readonly id: string;
  /** One area or several, with spaces between them. */
  readonly ref: string;
  readonly rule: FormatRule;
}

/** The conditional formats of a sheet, the most important first. The grid has none by itself: they are kept for the file. */
export class ConditionalFormats {
  constructor(private readonly sheet: GridSheet) {}

  list(within?: Area): GridFormat[] {
    const options = sheetExtras(this.sheet.facade).value.conditionalFormats ?? [];
    const all = options.flatMap(({ ref, rules }, block) =>
      rules.map((rule: FormatRule, index) => ({ id: rule.id ?? `file-${block}-${index}`, ref, rule })),
    );
    const sorted = all.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
    return within ? sorted.filter(({ ref }) => areasOf(ref).some((area) => intersection(area, within))) : sorted;
  }

  find(id: string): GridFormat | undefined {
    return this.list().find((format) => format.id === id);
  }

  /** A new format goes before all others, as in Excel. */
  add(area: Area, rule: FormatRule): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.save([{ id, ref: formatArea(area), rule }, ...this.list()]);
    return id;
  }

  change(id: string, changes: Partial<FormatRule>): void {
    this.save(
      this.list().map((format) =>
        format.id === id ? { ...format, rule: { ...format.rule, ...changes } as FormatRule } : format,
      ),
    );
  }

  remove(ids: readonly string[]): void {
    this.save(this.list().filter(({ id }) => !ids.includes(id)));
  }

  move(id: string, position: number): void {
    const others = this.list().filter((format) => format.id !== id);
    const format = this.find(id);
    if (format) this.save([...others.slice(0, position), format, ...others.slice(position)]);
  }

  private save(formats: readonly GridFormat[]): void {
    const conditionalFormats = formats.map(({ id, ref, rule }, index) => ({
      ref,
      rules: [{ ...rule, id, priority: index + 1 } as FormatRule],
    }));
    sheetExtras(this.sheet.facade).update({ conditionalFormats });
  }
}

export const areasOf = (ref: string): Area[] => ref.split(" ").map(parseArea);
