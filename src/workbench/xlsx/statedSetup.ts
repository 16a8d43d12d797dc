/** As the library reads it; some of what it reads its types do not know. */
interface ReadSetup {
  firstPageNumber?: number;
  useFirstPageNumber?: boolean;
  copies?: number;
}

/**
 * The set-up without what the library only supposes: it reads a first page number where the file has none, and would write it
 * as one to be used. Every sheet of a printed workbook would then begin with page 1.
 */
export function statedSetup<Setup extends object>(setup: Setup): Setup {
  const stated: Setup & ReadSetup = { ...setup };
  if (stated.useFirstPageNumber === false) {
    delete stated.firstPageNumber;
    delete stated.useFirstPageNumber;
  }
  if (stated.copies === 1) delete stated.copies;
  return stated;
}
