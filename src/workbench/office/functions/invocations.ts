import type { HostMessage } from "../events/eventHub";
import { type Cell, cellKey } from "./cell";
import { type InvocationResult, type Outcome, readResult } from "./outcome";
import type { ArgumentTexts } from "./parameters";

const CUSTOM_FUNCTION = 1;
const INVOKE = 1000;
/** A push of this many characters at most, unless one call alone is longer. */
const MAX_PUSH = 1_000_000;
/** Results beyond this many are dropped, the oldest half of them at once. */
const MAX_RESULTS = 200_000;

export interface Call {
  readonly name: string;
  readonly args: ArgumentTexts;
  /** `Лист1!A1`: what `invocation.address` tells the function. */
  readonly address: () => string;
  readonly flags: number;
  /** The function asks for its address, so equal arguments in another cell are another call. */
  readonly perCell: boolean;
}

interface Pending {
  readonly id: number;
  readonly key: string;
  readonly call: Call;
  readonly waiting: Map<string, Cell>;
}

/** Calls of custom functions: those computed, and those on their way to the add-in's runtime. */
export class Invocations {
  private readonly results = new Map<string, Outcome>();
  private readonly pendingById = new Map<number, Pending>();
  private readonly pendingByKey = new Map<string, Pending>();
  private queue: Pending[] = [];
  /** Long arguments by their text: keys stay short however large a range is. */
  private readonly longArguments = new Map<string, number>();
  private lastId = 0;
  private lastArgument = 0;
  sentCalls = 0;
  sentMessages = 0;

  get pending(): number {
    return this.pendingById.size;
  }

  /** The result of the call; none yet means that `cell` will be told when there is one. */
  outcome(call: Call, cell: Cell): Outcome | undefined {
    const key = this.keyOf(call, cell);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    let pending = this.pendingByKey.get(key);
    if (!pending) {
      pending = { id: ++this.lastId, key, call, waiting: new Map() };
      this.pendingByKey.set(key, pending);
      this.pendingById.set(pending.id, pending);
      this.queue.push(pending);
    }
    pending.waiting.set(cellKey(cell), cell);
    return undefined;
  }

  /** Takes a result in; answers with the cells that waited for it. */
  settle(result: InvocationResult): Iterable<Cell> {
    const pending = this.pendingById.get(result[0]);
    if (!pending) return [];
    this.pendingById.delete(pending.id);
    this.pendingByKey.delete(pending.key);
    this.dropOldest();
    this.results.set(pending.key, readResult(result));
    return pending.waiting.values();
  }

  /** Messages with the calls not sent yet, each as large as is reasonable. */
  *messages(): Generator<HostMessage[]> {
    const calls = this.queue;
    this.queue = [];
    let messages: HostMessage[] = [];
    let size = 0;
    for (const pending of calls) {
      const message = invocationMessage(pending);
      if (messages.length > 0 && size + message.message.length > MAX_PUSH) {
        yield this.counted(messages);
        messages = [];
        size = 0;
      }
      messages.push(message);
      size += message.message.length;
    }
    if (messages.length > 0) yield this.counted(messages);
  }

  /** A new runtime knows nothing of the calls that its predecessor got. */
  resend(): void {
    this.queue = [...this.pendingById.values()];
  }

  forget(): void {
    this.results.clear();
    this.longArguments.clear();
    this.pendingById.clear();
    this.pendingByKey.clear();
    this.queue = [];
  }

  private counted(messages: HostMessage[]): HostMessage[] {
    this.sentMessages++;
    this.sentCalls += messages.length;
    return messages;
  }

  private keyOf({ name, args, perCell }: Call, cell: Cell): string {
    const parts = args.map((text) => (text.length > 100 ? `#${this.longArgument(text)}` : text));
    return `${name}(${parts.join()})${perCell ? cellKey(cell) : ""}`;
  }

  private longArgument(text: string): number {
    let id = this.longArguments.get(text);
    if (id === undefined) this.longArguments.set(text, (id = ++this.lastArgument));
    return id;
  }

  private dropOldest(): void {
    if (this.results.size < MAX_RESULTS) return;
    let surplus = MAX_RESULTS / 2;
    for (const key of this.results.keys()) {
      if (surplus-- <= 0) return;
      this.results.delete(key);
    }
  }
}

function invocationMessage({ id, call: { name, args, address, flags } }: Pending): HostMessage {
  const head = `${id},${JSON.stringify(name)},[${args.join()}]`;
  return {
    messageCategory: CUSTOM_FUNCTION,
    messageType: INVOKE,
    targetId: "",
    message: `[${head},${JSON.stringify(address())},${flags},null]`,
  };
}
