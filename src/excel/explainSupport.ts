/** Whether this Excel has the members of a version of its API. */
export const supportsExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Whether a request failed because the host lacks a member that its version should have. */
export const isMissingMember = (error: unknown): boolean =>
  ((error as { cause?: { code?: unknown } }).cause?.code ?? "") === "ApiNotFound";
