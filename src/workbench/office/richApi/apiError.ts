/** An error as Excel answers it: code, message and HTTP status are what an add-in sees in `OfficeExtension.Error`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format."): ApiError =>
  new ApiError("InvalidArgument", message);

export const dimensionMismatch = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (): ApiError => new ApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidOperation = (message = "The operation attempted is invalid on the object."): ApiError =>
  new ApiError("InvalidOperation", message);

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.", 403);

export const notImplemented = (what: string): ApiError =>
  new ApiError("NotImplemented", `The requested feature isn't implemented: ${what}.`, 501);

export const apiNotFound = (what: string): ApiError =>
  new ApiError("ApiNotFound", `The API '${what}' could not be found in this version of Excel.`, 404);

/** The whole request or answer is larger than this Excel takes: the client gets no partial results. */
export class PayloadTooLarge extends Error {
  constructor(readonly code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded") {
    super(code);
  }
}
