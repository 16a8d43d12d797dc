import { type Profile, supports } from "../profiles";
import { apiNotFound, ApiError, invalidArgument } from "./apiError";
import type { Member, OfficeObject } from "./officeObject";

const DEFAULT_SET = "ExcelApi";

/** Names are PascalCase on the wire and camelCase in the API; those of the protocol begin with `_`. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function findMember(object: OfficeObject, name: string, profile: Profile): Member {
  const member = Object.hasOwn(object.type.members, name) ? object.type.members[name] : undefined;
  const known = member !== undefined && supports(profile, DEFAULT_SET, member.since);
  if (!known) throw apiNotFound(`${object.type.name}.${name}`);
  return member;
}

export function readProperty(object: OfficeObject, name: string, profile: Profile): unknown {
  const member = findMember(object, name, profile);
  if (member.kind === "method") throw invalidArgument(`'${object.type.name}.${name}' is a method, not a property.`);
  return Reflect.get(object, member.property ?? name);
}

export function writeProperty(object: OfficeObject, name: string, value: unknown, profile: Profile): void {
  const { writable, property = name } = findMember(object, name, profile);
  if (!writable) throw new ApiError("InvalidOperation", `'${object.type.name}.${name}' is read-only.`);
  Reflect.set(object, property, value);
}

export function callMethod(object: OfficeObject, name: string, args: readonly unknown[], profile: Profile): unknown {
  const { kind } = findMember(object, name, profile);
  if (kind !== "method") throw apiNotFound(`${object.type.name}.${name}()`);
  return Reflect.apply(Reflect.get(object, name) as (...args: readonly unknown[]) => unknown, object, args);
}
