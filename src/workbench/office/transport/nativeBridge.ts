import type { Client, EventHub, HostMessage } from "../events/eventHub";
import type { Requests } from "../requests";

/** What Office.js expects to find as `_richApiNativeBridge` where it runs inside of Excel. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const enum BridgeMessage {
  Request = 1,
  Response = 2,
  Event = 3,
}

interface BridgeRequest {
  readonly id: number;
  readonly type: BridgeMessage;
  readonly message: { readonly body: string | object };
}

/** Serves Office.js in the same process. */
export class NativeBridges implements Client {
  private readonly bridges: NativeBridge[] = [];
  private readonly disconnect: () => void;

  constructor(
    private readonly requests: Requests,
    events: EventHub,
  ) {
    this.disconnect = events.connect(this);
  }

  /** The library holds two copies of its bridge code, and each wants an object of its own. */
  create(): NativeBridge {
    const bridge: NativeBridge = {
      sendMessageToHost: (text) => void this.answer(bridge, JSON.parse(text) as BridgeRequest),
    };
    this.bridges.push(bridge);
    return bridge;
  }

  push(messages: readonly HostMessage[]): void {
    const text = JSON.stringify({ type: BridgeMessage.Event, message: { entries: messages } });
    for (const bridge of this.bridges) bridge.onMessageFromHost?.(text);
  }

  documentSelectionChanged(): void {
    // Without a document of the older API there is no such event.
  }

  dispose(): void {
    this.disconnect();
    this.bridges.length = 0;
  }

  private async answer(bridge: NativeBridge, { id, message: { body } }: BridgeRequest): Promise<void> {
    const reply = await this.requests.execute(typeof body === "string" ? body : JSON.stringify(body));
    const message =
      "response" in reply
        ? { statusCode: 200, headers: {}, body: JSON.stringify(reply.response) }
        : {
            statusCode: 400,
            headers: {},
            body: JSON.stringify({ error: { code: reply.refused, message: reply.refused } }),
          };
    bridge.onMessageFromHost?.(JSON.stringify({ id, type: BridgeMessage.Response, message }));
  }
}
