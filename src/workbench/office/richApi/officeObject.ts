/** One member of the Office API: what it is and the ExcelApi version that introduced it. */
export interface Member {
  readonly kind: "scalar" | "navigation" | "method";
  readonly since: string;
  readonly writable?: boolean;
  /** Reading it shows results of formulas, so a calculation under way has to end first. */
  readonly calculated?: boolean;
  /** The name on our object where it cannot be that of the API: `type` is the class here. */
  readonly property?: string;
}

export const readable = (since: string): Member => ({ kind: "scalar", since });
export const writable = (since: string): Member => ({ kind: "scalar", since, writable: true });
export const calculated = (since: string): Member => ({ kind: "scalar", since, calculated: true });
export const writableCalculated = (since: string): Member => ({ ...calculated(since), writable: true });
export const navigation = (since: string): Member => ({ kind: "navigation", since });
export const method = (since: string): Member => ({ kind: "method", since });

export const under = (property: string, member: Member): Member => ({ ...member, property });

/**
 * A class of the Office API. Only what `members` lists can be reached from the wire, by its API name: a getter, setter
 * or method of that name on the object does the work.
 */
export interface OfficeType {
  readonly name: string;
  readonly members: Readonly<Record<string, Member>>;
}

export abstract class OfficeObject {
  abstract readonly type: OfficeType;

  /** The key by which the client asks its collection for the object again; ranges have none. */
  identity(): string | undefined {
    return undefined;
  }
}

export abstract class OfficeCollection<Item extends OfficeObject = OfficeObject> extends OfficeObject {
  abstract get items(): readonly Item[];
}
