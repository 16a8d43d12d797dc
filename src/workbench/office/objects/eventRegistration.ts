import type { EventHub } from "../events/eventHub";
import { GridEvent } from "../events/gridEvent";
import { type Member, method } from "../richApi/officeObject";

/** Events by the name in the protocol's methods: `onChanged` is registered by `_RegisterDataChangedEvent`. */
const EVENTS = {
  Activated: GridEvent.Activated,
  Deactivated: GridEvent.Deactivated,
  Added: GridEvent.Added,
  Deleted: GridEvent.Deleted,
  Calculated: GridEvent.Calculated,
  DataChanged: GridEvent.Changed,
  RowSorted: GridEvent.RowSorted,
  SelectionChanged: GridEvent.SelectionChanged,
};

type EventName = keyof typeof EVENTS;

/** The members through which the client registers for these events, with the version that introduced each. */
export function eventMembers(events: Readonly<Partial<Record<EventName, string>>>): Record<string, Member> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, since]) => [
      [`_Register${name}Event`, method(since)],
      [`_Unregister${name}Event`, method(since)],
    ]),
  );
}

/** The methods behind those members, for one target: a sheet or the whole workbook. */
export function eventRegistration(hub: EventHub, target: string): Readonly<Record<string, () => void>> {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, event]) => [
      [`_Register${name}Event`, () => hub.register(event, target)],
      [`_Unregister${name}Event`, () => hub.unregister(event, target)],
    ]),
  );
}
