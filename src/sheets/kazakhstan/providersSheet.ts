import {
  PROVIDER_COLUMN_TITLES,
  PROVIDER_COLUMNS,
  PROVIDER_DETAILS,
  PROVIDERS_TABLE_NAME,
} from "../../rules/kazakhstan/providerDetails";
import type { ProviderSummary } from "../../rules/kazakhstan/summary";
import { headerRow, linesOf, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import { HELP, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { heightOfLines } from "../text/measure";
import { TEXTS } from "./texts";

const FONT = { size: TABLE_SIZE };
const WIDTHS = [110, 190, 120, 130, 146, 92, 150, 120, 130, 130];
const KEYS = PROVIDER_COLUMNS.length - PROVIDER_DETAILS.length;

/** «Поставщики»: a row for each provider of the table; what appendix 4 asks of them is for the user to enter. */
export function providersSheet(providers: readonly Pick<ProviderSummary, "region" | "provider">[]): SheetPlan {
  const draft = new SheetDraft(TEXTS.sheets.providers, WIDTHS, TABLE_BASE);
  wideRow(draft, TEXTS.providers.title, { ...FONT, bold: true }, TITLE);
  wideRow(draft, TEXTS.providers.help, FONT, HELP);
  const header = headerRow(
    draft,
    PROVIDER_COLUMNS.map((column) => PROVIDER_COLUMN_TITLES[column]),
    TABLE_SIZE,
  );
  const rows = providers.length > 0 ? providers : [{ region: "", provider: "" }];
  for (const { region, provider } of rows) {
    const cells = PROVIDER_COLUMNS.map((column) => ({
      content: column === "region" ? region : column === "provider" ? provider : null,
    }));
    draft.row(cells, heightOfLines(linesOf(draft, cells, FONT), TABLE_SIZE));
  }
  const body = { row: header + 1, column: 0, rows: rows.length, columns: PROVIDER_COLUMNS.length };
  return draft.build({
    styles: [{ ...body, style: TEXT_FORMAT }],
    tables: [
      { name: PROVIDERS_TABLE_NAME, area: { ...body, row: header, rows: rows.length + 1 }, style: "TableStyleMedium2" },
    ],
    inputs: {
      header,
      rows: { from: body.row, to: body.row + rows.length - 1 },
      keys: PROVIDER_COLUMNS.slice(0, KEYS).map((_, index) => index),
      columns: PROVIDER_DETAILS.map((_, index) => KEYS + index),
    },
    freeze: { rows: header + 1, columns: KEYS },
    ...printSetup("landscape", header),
  });
}
