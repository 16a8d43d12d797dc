import { supportsExcelApi } from "./explainSupport";

/** Why Excel refused, as far as a person can do something about it. */
export type RefusalKind = "editing" | "protected" | "merged" | "outside" | "unknown";

export class ExcelRefusal extends Error {
  override readonly name = "ExcelRefusal";

  constructor(
    readonly kind: RefusalKind,
    cause: Error,
  ) {
    super(cause.message, { cause });
  }
}

const KIND_OF_CODE: Readonly<Record<string, RefusalKind>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  RangeExceedsLimit: "outside",
  InvalidReference: "outside",
  NonBlankCellOffSheet: "outside",
};

/** By its looks: in Node the client lives in a realm of its own, whose errors are no instances of this one's. */
const isError = (error: unknown): error is Error =>
  error instanceof Error || typeof (error as { message?: unknown } | null)?.message === "string";

function refusal(error: unknown): ExcelRefusal {
  const cause = isError(error) ? error : new Error(String(error));
  const code = String((cause as { code?: unknown }).code ?? "");
  const known = KIND_OF_CODE[code] ?? (/merge/i.test(cause.message) ? "merged" : "unknown");
  return new ExcelRefusal(known, cause);
}

export interface RequestOptions {
  /**
   * All requests of the batch are one step of «Отменить» where Excel groups them. A change that it cannot group makes it
   * refuse the whole batch, which is then run again without the group: it has to bear that.
   */
  readonly oneUndoStep?: boolean;
}

/** Said by Excel of a batch with a change that it cannot take back, and by Excel on the web where grouping itself fails. */
const NOT_GROUPED: readonly string[] = ["UndoNotSupported", "InternalError"];

/** One batch against the open workbook; every failure becomes an ExcelRefusal. */
export async function excelRequest<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false }: RequestOptions = {},
): Promise<T> {
  try {
    if (!oneUndoStep || !supportsExcelApi("1.20")) return await Excel.run(batch);
    try {
      return await Excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      if (!NOT_GROUPED.includes(String((error as { code?: unknown } | null)?.code))) throw error;
      return await Excel.run(batch);
    }
  } catch (error) {
    throw refusal(error);
  }
}
