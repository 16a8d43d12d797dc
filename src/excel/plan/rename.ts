import { quotedSheetName } from "../../sheets/sheetName";
import type { CellLink, SheetPlan, Validation } from "../../sheets/sheetPlan";

/** What is put behind the names of sheets and of tables: « 2026» and «_2026». */
export interface Suffix {
  readonly sheet: string;
  readonly table: string;
}

const LONGEST = 31;

export const suffixed = (name: string, suffix: string): string =>
  suffix === "" ? name : name.slice(0, LONGEST - suffix.length).trimEnd() + suffix;

/** The same sheets under other names; what one says of another follows. */
export function renamedPlans(plans: readonly SheetPlan[], suffix: Suffix): readonly SheetPlan[] {
  const names = new Map(plans.map(({ name }) => [name, suffixed(name, suffix.sheet)]));
  return plans.map((plan) => ({
    ...plan,
    name: names.get(plan.name)!,
    ...(plan.tables && { tables: plan.tables.map((table) => ({ ...table, name: table.name + suffix.table })) }),
    ...(plan.links && { links: plan.links.map((link) => withTarget(link, names)) }),
    ...(plan.validations && { validations: plan.validations.map((validation) => withSource(validation, names)) }),
  }));
}

function withSource(validation: Validation, names: ReadonlyMap<string, string>): Validation {
  if (validation.kind !== "listFrom") return validation;
  for (const [from, to] of names) {
    const start = `${quotedSheetName(from)}!`;
    if (!validation.source.startsWith(start)) continue;
    return { ...validation, source: `${quotedSheetName(to)}!${validation.source.slice(start.length)}` };
  }
  return validation;
}

const withTarget = (link: CellLink, names: ReadonlyMap<string, string>): CellLink =>
  link.sheet === undefined ? link : { ...link, sheet: names.get(link.sheet) ?? link.sheet };
