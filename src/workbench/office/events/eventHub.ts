import { GridEvent } from "./gridEvent";

/** One message for the client, as the rich API pushes it. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** A client of the host: the pane's frame, or Office.js in the same process. */
export interface Client {
  push(messages: readonly HostMessage[]): void;
  /** The older event of `Office.context.document`, of which `Workbook.onSelectionChanged` is made. */
  documentSelectionChanged(): void;
}

const OFFICE_EVENT = 65536;
/** Target of events that a collection or the workbook raises. */
export const WORKBOOK_TARGET = "Workbook";

/** Delivers events to the clients that registered for them. */
export class EventHub {
  private readonly clients = new Set<Client>();
  /** How many handlers of a client's objects listen: each registers and unregisters for itself. */
  private readonly registrations = new Map<string, number>();
  /** `Excel.Runtime.enableEvents`. */
  enabled = true;
  private readonly outbox: (() => void)[] = [];
  private held = false;

  /** True while a request of the add-in runs: events then name it as their source. */
  get causedByAddin(): boolean {
    return this.held;
  }

  get pending(): number {
    return this.outbox.length;
  }

  /** What a request causes is told after its answer: before that the client has not registered its handlers. */
  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    setTimeout(() => this.flush(), 0);
  }

  connect(client: Client): () => void {
    this.clients.add(client);
    return () => this.clients.delete(client);
  }

  register(event: GridEvent, target: string): void {
    const id = key(event, target);
    this.registrations.set(id, (this.registrations.get(id) ?? 0) + 1);
  }

  unregister(event: GridEvent, target: string): void {
    const id = key(event, target);
    const others = (this.registrations.get(id) ?? 0) - 1;
    if (others > 0) this.registrations.set(id, others);
    else this.registrations.delete(id);
  }

  /** Raises an event of a sheet, for those who listen to the sheet and for those who listen to all of them. */
  raise(event: GridEvent, worksheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const target of [worksheetId, WORKBOOK_TARGET]) {
      if (!this.registrations.has(key(event, target))) continue;
      const message = JSON.stringify({ ...args, worksheetId });
      const entry = { messageCategory: OFFICE_EVENT, messageType: event, targetId: target, message };
      this.deliver(() => this.push([entry]));
    }
  }

  raiseDocumentSelectionChanged(): void {
    if (!this.enabled) return;
    this.deliver(() => this.clients.forEach((client) => client.documentSelectionChanged()));
  }

  push(messages: readonly HostMessage[]): void {
    for (const client of this.clients) client.push(messages);
  }

  private deliver(event: () => void): void {
    this.outbox.push(event);
    if (!this.held) this.flush();
  }

  private flush(): void {
    if (!this.held) for (const event of this.outbox.splice(0)) event();
  }
}

const key = (event: GridEvent, target: string): string => `${event}|${target}`;
