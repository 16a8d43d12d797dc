import type { Outcome } from "./failure";
import type { ArgumentName } from "./messages/params";

/** Finds what a code or a name stands for. */
export interface KeyIndex<T> {
  /** The item; `undefined` when nothing has this key; a failure when it is not clear what is meant. */
  find(raw: unknown, argument: ArgumentName): Outcome<T | undefined>;
  /** Keys that look like what was typed, for the message of a failed look-up. */
  similar(raw: unknown): string[];
}
