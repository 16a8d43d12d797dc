/** A cell by its sheet and its address on it. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** `'Лист 1'!B2` → sheet and cell: the way Excel writes `range.address`. */
export function parseAddress(address: string): CellAddress {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  return { sheet, cell: address.slice(mark + 1) };
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** `Лист1!B2`, with quotes where Excel wants them. */
export function addressText({ sheet, cell }: CellAddress): string {
  return `${PLAIN_SHEET.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${cell}`;
}
