import type { HostContext } from "./hostContext";
import { PayloadTooLarge } from "./richApi/apiError";
import { interpret } from "./richApi/interpreter";
import type { WireRequest, WireResponse } from "./richApi/wire";

export type Refusal = PayloadTooLarge["code"];
export type Reply = { readonly response: WireResponse } | { readonly refused: Refusal };

/** Serves the requests of the clients one after another, as Excel does, and counts them. */
export class Requests {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly encoder = new TextEncoder();
  count = 0;
  largestBytes = 0;

  constructor(private readonly host: HostContext) {}

  get busy(): boolean {
    return this.waiting > 0;
  }

  execute(body: string): Promise<Reply> {
    const bytes = this.encoder.encode(body).length;
    this.count++;
    this.largestBytes = Math.max(this.largestBytes, bytes);
    if (bytes > this.host.profile.maxRequestBytes)
      return Promise.resolve({ refused: "RequestPayloadSizeLimitExceeded" });
    this.waiting++;
    const reply = this.queue.then(() => this.run(body)).finally(() => this.waiting--);
    this.queue = reply.catch(() => undefined);
    return reply;
  }

  async idle(): Promise<void> {
    while (this.busy) await this.queue;
  }

  private async run(body: string): Promise<Reply> {
    const { events } = this.host;
    events.hold();
    const step = this.host.oneUndoStep();
    try {
      return { response: await interpret(this.host, JSON.parse(body) as WireRequest) };
    } catch (error) {
      if (error instanceof PayloadTooLarge) return { refused: error.code };
      throw error;
    } finally {
      step.dispose();
      events.release();
    }
  }
}
