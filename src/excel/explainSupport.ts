/** Whether this Excel has the members of a version of its API. */
export const supportsExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
