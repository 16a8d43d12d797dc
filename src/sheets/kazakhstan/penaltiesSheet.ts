import type { Defect } from "../../rules/kazakhstan/model";
import { headerRow, wideRow } from "../rows";
import { SheetDraft } from "../sheetDraft";
import type { CellContent, SheetPlan } from "../sheetPlan";
import { DATE_FORMAT, printSetup, TABLE_BASE, TABLE_SIZE, TEXT_FORMAT, TITLE } from "../style";
import { dateCell, MONEY, tenge } from "./numbers";
import { TEXTS } from "./texts";

const WIDTHS = [48, 130, 190, 84, 72, 44, 110, 58, 52, 90, 70, 100, 150];
export const PENALTIES_TABLE_NAME = "Расчёт_неустойки";

/** A row of the calculation; `sheetRow` is the row of the source as Excel numbers it. */
function penaltyCells({ penalty, ...defect }: Defect, sheetRow: number): readonly CellContent[] {
  const { printed, base, kopecks, noAmount } = penalty;
  return [
    sheetRow,
    defect.region,
    defect.provider,
    defect.card,
    dateCell(defect.date),
    defect.code ?? "",
    defect.care ?? "",
    printed ? Number(printed.value) : null,
    printed?.unit ?? "",
    base ? base.toNumber() : null,
    defect.count,
    kopecks === undefined ? null : tenge(kopecks),
    noAmount ? TEXTS.noAmount[noAmount] : "",
  ];
}

/** «Расчёт неустойки»: every row with its penalty in КПН, %, ПН or КТ and in tenge; rows come one by one. */
export class PenaltiesSheet {
  private readonly draft = new SheetDraft(TEXTS.sheets.penalties, WIDTHS, { ...TABLE_BASE, wrap: false });
  private readonly header: number;

  constructor() {
    wideRow(this.draft, TEXTS.penalties.title, { size: TABLE_SIZE, bold: true }, TITLE);
    this.header = headerRow(this.draft, TEXTS.penalties.headers, TABLE_SIZE);
  }

  add(defect: Defect, sheetRow: number): void {
    this.draft.row(penaltyCells(defect, sheetRow).map((content) => ({ content })));
  }

  plan(): SheetPlan {
    const { draft, header } = this;
    // A table has at least one row below its header.
    if (draft.next === header + 1) draft.row();
    const table = draft.rowsFrom(header);
    const body = { ...table, row: header + 1, rows: table.rows - 1, columns: 1 };
    const centred = { horizontal: "Center" } as const;
    return draft.build({
      styles: [
        { ...body, column: 1, columns: 3, style: TEXT_FORMAT },
        { ...body, column: 4, style: DATE_FORMAT },
        { ...body, column: 5, columns: 2, style: TEXT_FORMAT },
        { ...body, column: 7, columns: 2, style: centred },
        { ...body, column: 9, style: MONEY },
        { ...body, column: 10, style: centred },
        { ...body, column: 11, style: MONEY },
      ],
      tables: [{ name: PENALTIES_TABLE_NAME, area: table, style: "TableStyleMedium2" }],
      freeze: { rows: header + 1 },
      ...printSetup("landscape", header),
    });
  }
}
