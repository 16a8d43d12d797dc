import type { HostContext } from "../hostContext";
import { callMethod, camelCase, findMember, pascalCase, readProperty } from "./members";
import { OfficeCollection, OfficeObject } from "./officeObject";
import type { WireQuery } from "./wire";

export interface QueryFormat {
  /** `Values` and `_Items` for load(), `values` and `items` for retrieve(). */
  readonly name: (property: string) => string;
  readonly items: string;
  readonly withIdentity: boolean;
}

export const LOAD: QueryFormat = { name: pascalCase, items: "_Items", withIdentity: true };
export const RETRIEVE: QueryFormat = { name: camelCase, items: "items", withIdentity: false };

type Answer = Record<string, unknown>;

const ALL_SCALARS = "*";

/** Reads the selected properties of an object, or of every item of a collection. */
export async function query(
  host: HostContext,
  object: OfficeObject,
  info: WireQuery,
  format: QueryFormat,
): Promise<Answer> {
  const expanded = (info.Expand ?? []).map((property) => `${property}/${ALL_SCALARS}`);
  const selected = info.Select?.length ? info.Select : [ALL_SCALARS];
  const reader = new QueryReader(host, format, [...selected, ...expanded].map(toPath));
  return reader.read(object, info.Skip ?? 0, info.Top);
}

const toPath = (selection: string): string[] => selection.split("/").map((part) => camelCase(part.trim()));

class QueryReader {
  constructor(
    private readonly host: HostContext,
    private readonly format: QueryFormat,
    private readonly paths: readonly string[][],
  ) {}

  async read(object: OfficeObject, skip: number, top: number | undefined): Promise<Answer> {
    if (!(object instanceof OfficeCollection)) return this.properties(object, this.paths);
    const own = this.paths.filter((path) => isOwnScalar(object, path));
    const paths = this.paths.filter((path) => !own.includes(path));
    const itemPaths = paths
      .map((path) => (path[0] === "items" ? path.slice(1) : path))
      .map((path) => (path.length ? path : [ALL_SCALARS]));
    const answer: Answer = {};
    for (const path of own) await this.property(object, path, answer);
    if (paths.length === 0) return answer;
    const items = object.items.slice(skip, top ? skip + top : undefined);
    const answers: Answer[] = [];
    for (const item of items) answers.push(await this.properties(item, itemPaths));
    return { ...answer, [this.format.items]: answers };
  }

  private async properties(object: OfficeObject, paths: readonly string[][]): Promise<Answer> {
    const answer = this.identity(object);
    for (const path of paths) await this.property(object, path, answer);
    return answer;
  }

  private identity(object: OfficeObject): Answer {
    return this.format.withIdentity ? identityOf(this.host, object) : {};
  }

  private async property(object: OfficeObject, [name = ALL_SCALARS, ...rest]: string[], answer: Answer): Promise<void> {
    if (name === ALL_SCALARS) {
      for (const scalar of scalarsOf(object, this.host)) await this.property(object, [scalar], answer);
      return;
    }
    const member = findMember(object, name, this.host.profile);
    if (member.calculated) await this.host.calculation.idle();
    const value = readProperty(object, name, this.host.profile);
    const key = this.format.name(name);
    if (value instanceof OfficeCollection) {
      answer[key] = await new QueryReader(this.host, this.format, [rest.length ? rest : [ALL_SCALARS]]).read(
        value,
        0,
        undefined,
      );
    } else if (value instanceof OfficeObject) {
      const nested = (answer[key] ??= this.identity(value)) as Answer;
      await this.property(value, rest.length ? rest : [ALL_SCALARS], nested);
    } else {
      answer[key] = value ?? null;
    }
  }
}

/** `count` belongs to the collection, everything else to its items. */
function isOwnScalar({ type }: OfficeCollection, [name = "", ...rest]: readonly string[]): boolean {
  return rest.length === 0 && Object.hasOwn(type.members, name) && type.members[name]?.kind === "scalar";
}

function scalarsOf(object: OfficeObject, { profile }: HostContext): string[] {
  return Object.keys(object.type.members).filter((name) => {
    if (object.type.members[name]?.kind !== "scalar") return false;
    try {
      findMember(object, name, profile);
      return true;
    } catch {
      return false;
    }
  });
}

export function identityOf(host: HostContext, object: OfficeObject): Answer {
  const id = object.identity();
  const reference = host.references.idOf(object);
  return { ...(id !== undefined && { Id: id }), ...(reference !== undefined && { _ReferenceId: reference }) };
}

/** Services answer a method with a plain value, factories with an object that the client gets by its own path. */
export async function call(
  host: HostContext,
  object: OfficeObject,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  const value = await callMethod(object, name, args, host.profile);
  return value instanceof OfficeObject ? null : (value ?? null);
}
