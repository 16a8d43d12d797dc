import type { HostContext } from "../hostContext";
import { ApiError, invalidOperation, notImplemented, PayloadTooLarge } from "./apiError";
import { camelCase, writeProperty } from "./members";
import { call, identityOf, LOAD, query, RETRIEVE } from "./query";
import { RequestScope, type Resolved } from "./requestScope";
import { ActionType, type WireAction, type WireError, type WireRequest, type WireResponse } from "./wire";

/** Runs the actions of a request in order; the first error ends it and keeps the results so far, as Excel does. */
export async function interpret(host: HostContext, request: WireRequest): Promise<WireResponse> {
  const scope = new RequestScope(host, request.ObjectPaths);
  const response = { Results: [], TraceIds: [] } as { Results: WireResponse["Results"]; TraceIds: number[] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      const Value = action.ActionType === ActionType.Trace ? null : await run(host, scope, action);
      response.Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      if (error instanceof PayloadTooLarge) throw error;
      return { ...response, Error: describe(error, scope, action, index) };
    }
  }
  return response;
}

async function run(host: HostContext, scope: RequestScope, action: WireAction): Promise<unknown> {
  const object = scope.resolve(action.ObjectPathId);
  if (object === null) return runOnNullObject(action);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return identityOf(host, object);
    case ActionType.Query:
      return query(host, object, action.QueryInfo ?? {}, LOAD);
    case ActionType.QueryAsJson:
      return query(host, object, action.QueryInfo ?? {}, RETRIEVE);
    case ActionType.Method:
      if (action.Name === "_KeepReference") {
        host.references.keep(object);
        return null;
      }
      return call(host, object, camelCase(action.Name), scope.args(action.ArgumentInfo));
    case ActionType.SetProperty:
      writeProperty(object, camelCase(action.Name), scope.args(action.ArgumentInfo)[0], host.profile);
      return null;
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        writeProperty(object, camelCase(name), value, host.profile);
      }
      return null;
    default:
      throw notImplemented(`request action ${String(action.ActionType)}`);
  }
}

/** A null object answers that it is one; whatever else is asked of it is a mistake of the add-in. */
function runOnNullObject({ ActionType: type, Name }: WireAction): unknown {
  if (type === ActionType.Instantiate || type === ActionType.Query) return null;
  if (type === ActionType.QueryAsJson) return { _IsNull: true };
  if (type === ActionType.Method && Name.startsWith("_")) return null;
  throw invalidOperation("This operation is not permitted for the current object.");
}

function describe(error: unknown, scope: RequestScope, action: WireAction, index: number): WireError {
  const apiError = error instanceof ApiError ? error : internalError(error);
  return {
    Code: apiError.code,
    Message: apiError.message,
    Location: location(scope, action),
    HttpStatusCode: apiError.httpStatusCode,
    ActionIndex: index,
  };
}

function location(scope: RequestScope, { ActionType: type, Name, ObjectPathId }: WireAction): string {
  let object: Resolved;
  try {
    object = scope.resolve(ObjectPathId);
  } catch {
    return scope.locationOf(scope.failedPath(ObjectPathId));
  }
  const onMember = type === ActionType.Method || type === ActionType.SetProperty;
  return object && onMember ? `${object.type.name}.${camelCase(Name)}` : scope.locationOf(ObjectPathId);
}

/** A defect of the host itself: visible in the console and to the add-in, never swallowed. */
function internalError(error: unknown): ApiError {
  console.error(error);
  return new ApiError("GeneralException", `Internal error of the host: ${String(error)}`, 500);
}
