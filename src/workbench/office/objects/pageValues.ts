import type { PageSetupExtra } from "../grid/extrasStore";
import { invalidArgument } from "../richApi/apiError";

type Paper = NonNullable<PageSetupExtra["paperSize"]>;

/** Office's words and those of the file. */
export const PAPER = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
} as unknown as Readonly<Record<string, Paper>> & { readonly A4: Paper };

export const PRINT_ERRORS: Readonly<Record<string, NonNullable<PageSetupExtra["errors"]>>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

export const PRINT_COMMENTS: Readonly<Record<string, NonNullable<PageSetupExtra["cellComments"]>>> = {
  NoComments: "None",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};

export function named<T>(values: Readonly<Record<string, T>>, name: unknown): T {
  const value = typeof name === "string" && Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw invalidArgument();
  return value;
}

export const keyNamed = <T>(values: Readonly<Record<string, T>>, value: unknown): string | undefined =>
  Object.keys(values).find((key) => values[key] === value);
