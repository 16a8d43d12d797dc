import type { MessageParams } from "./messages/params";
import type { MessageId } from "./messages/ru";

/** The two errors whose message Excel shows: `#VALUE!` (the call is not clear) and `#N/A` (the document has no such value). */
export type FailureKind = "value" | "na";

/**
 * Why a rule gives no result. A value, not an exception: bulk calls meet thousands of them, and building a stack for each
 * would cost more than the rule. The text is made only when somebody reads it, in the language of the host.
 */
export class Failure {
  constructor(
    readonly kind: FailureKind,
    readonly id: MessageId,
    readonly params: MessageParams,
  ) {}
}

export type Outcome<T> = T | Failure;

export const isFailure = (outcome: unknown): outcome is Failure => outcome instanceof Failure;

/** `#VALUE!`: the arguments do not say clearly what is meant. */
export const valueFailure = (id: MessageId, params: MessageParams = {}): Failure => new Failure("value", id, params);

/** `#N/A`: the arguments are clear and the document has no such value. */
export const notAvailable = (id: MessageId, params: MessageParams = {}): Failure => new Failure("na", id, params);
