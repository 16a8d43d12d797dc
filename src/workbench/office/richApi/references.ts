import { invalidReference } from "./apiError";
import type { OfficeObject } from "./officeObject";

/** Objects without an id of their own (ranges) that the client keeps between requests. */
export class References {
  private readonly objects = new Map<string, OfficeObject>();
  private readonly ids = new WeakMap<OfficeObject, string>();
  private last = 0;

  keep(object: OfficeObject): string {
    const id = this.ids.get(object) ?? `ref${++this.last}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  idOf(object: OfficeObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): OfficeObject {
    const object = this.objects.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.remove(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
