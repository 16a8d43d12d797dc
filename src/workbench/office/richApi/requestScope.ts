import type { HostContext } from "../hostContext";
import { ApiError, itemNotFound } from "./apiError";
import { callMethod, camelCase, readProperty } from "./members";
import { OfficeObject } from "./officeObject";
import { ObjectPathType, type WireArguments, type WireObjectPath, type WireRequest } from "./wire";

/** `null` is a null object: what an `…OrNullObject` method found nothing for. */
export type Resolved = OfficeObject | null;

/** The object paths of one request; each is resolved once. */
export class RequestScope {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly host: HostContext,
    private readonly paths: WireRequest["ObjectPaths"],
  ) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  args({ Arguments = [], ReferencedObjectPathIds: references }: WireArguments = {}): unknown[] {
    return Arguments.map((value, index) => this.argument(value, references?.[index]));
  }

  /** Where an error happened, as Excel says it: `WorksheetCollection.getItem`. */
  locationOf(id: number): string {
    const path = this.paths[id];
    if (!path) return "";
    const parent = path.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
    const name = path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : camelCase(path.Name);
    return [parent?.type.name, name].filter(Boolean).join(".");
  }

  /** The path whose resolution failed: the deepest one that has no object. */
  failedPath(id: number): number {
    const parent = this.paths[id]?.ParentObjectPathId;
    return parent === undefined || this.resolved.has(parent) ? id : this.failedPath(parent);
  }

  private path(id: number): WireObjectPath {
    const path = this.paths[id];
    if (!path)
      throw new ApiError("InvalidObjectPath", `The object path ${id} isn't working for what you're trying to do.`);
    return path;
  }

  private follow(path: WireObjectPath): Resolved {
    const { host } = this;
    if (path.ObjectPathType === ObjectPathType.Global) return host.root;
    if (path.ObjectPathType === ObjectPathType.Null) return null;
    if (path.ObjectPathType === ObjectPathType.ReferenceId) return host.references.get(path.Name);
    if (path.ObjectPathType === ObjectPathType.NewObject) return host.service(path.Name);

    const parent = path.ParentObjectPathId === undefined ? host.root : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const value =
      path.ObjectPathType === ObjectPathType.Property
        ? readProperty(parent, camelCase(path.Name), host.profile)
        : callMethod(
            parent,
            path.ObjectPathType === ObjectPathType.Indexer ? "getItem" : camelCase(path.Name),
            this.args(path.ArgumentInfo),
            host.profile,
          );
    if (value === null || value instanceof OfficeObject) return value;
    throw itemNotFound();
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    return this.embedded(value);
  }

  /** Option objects may hold API objects, written as `{_ObjectPathId}`. */
  private embedded(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.resolve(value._ObjectPathId as number);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.embedded(item)]));
  }
}
