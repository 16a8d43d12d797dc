import { StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

const QUOTED = /^"(?:[^"]|"")*"$/;
let kept = false;

/**
 * Univer takes a quoted text that looks like a date, a time or a percentage («"05.01.2001"» in a formula) for a number. In
 * Excel a quoted text is a text.
 */
export function keepQuotedTexts(): void {
  if (kept) return;
  kept = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ...rest) =>
    typeof raw === "string" && QUOTED.test(raw)
      ? StringValueObject.create(raw.slice(1, -1).replaceAll('""', '"'))
      : create(raw, ...rest);
}
