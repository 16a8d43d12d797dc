import type { HostContext } from "../hostContext";
import { WORKBOOK_TARGET } from "../events/eventHub";
import { addSheet } from "../grid/addSheet";
import { itemAlreadyExists, itemNotFound } from "../richApi/apiError";
import { method, type OfficeType } from "../richApi/officeObject";
import { eventMembers, eventRegistration } from "./eventRegistration";
import { validateSheetName } from "./sheetName";
import { Worksheet } from "./worksheet";
import { ExcelCollection } from "./excelObject";

/** A new sheet of the grid; it grows when something is written beyond. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export class WorksheetCollection extends ExcelCollection<Worksheet> {
  readonly type: OfficeType = {
    name: "WorksheetCollection",
    members: {
      add: method("1.1"),
      getActiveWorksheet: method("1.1"),
      getCount: method("1.4"),
      getFirst: method("1.5"),
      getLast: method("1.5"),
      getItem: method("1.1"),
      getItemOrNullObject: method("1.4"),
      ...eventMembers({
        Activated: "1.7",
        Deactivated: "1.7",
        Added: "1.7",
        Deleted: "1.7",
        Calculated: "1.8",
        DataChanged: "1.9",
        RowSorted: "1.10",
        SelectionChanged: "1.9",
      }),
    },
  };

  constructor(host: HostContext) {
    super(host);
    Object.assign(this, eventRegistration(host.events, WORKBOOK_TARGET));
  }

  get items(): Worksheet[] {
    return this.host
      .workbook()
      .getSheets()
      .map((sheet) => new Worksheet(this.host, sheet.getSheetId()));
  }

  add(name?: string | null): Worksheet {
    const wanted = name ?? this.freeName();
    validateSheetName(wanted);
    if (this.find(wanted)) throw itemAlreadyExists();
    const workbook = this.host.workbook();
    const sheet = { name: wanted, rowCount: NEW_ROWS, columnCount: NEW_COLUMNS };
    return new Worksheet(this.host, addSheet(this.host.univer, workbook.getId(), workbook.getNumSheets(), sheet));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.workbook().getActiveSheet().getSheetId());
  }

  getCount(visibleOnly?: boolean | null): number {
    return this.candidates(visibleOnly).length;
  }

  getFirst(visibleOnly?: boolean | null): Worksheet {
    return this.candidates(visibleOnly)[0] ?? fail();
  }

  getLast(visibleOnly?: boolean | null): Worksheet {
    return this.candidates(visibleOnly).at(-1) ?? fail();
  }

  getItem(key: string): Worksheet {
    return this.find(key) ?? fail();
  }

  getItemOrNullObject(key: string): Worksheet | null {
    return this.find(key) ?? null;
  }

  /** By id or by name, whose case does not matter. */
  find(key: string): Worksheet | undefined {
    const name = String(key).toLowerCase();
    const sheets = this.host.workbook().getSheets();
    const sheet =
      sheets.find((candidate) => candidate.getSheetId() === key) ??
      sheets.find((candidate) => candidate.getSheetName().toLowerCase() === name);
    return sheet && new Worksheet(this.host, sheet.getSheetId());
  }

  private candidates(visibleOnly?: boolean | null): Worksheet[] {
    return visibleOnly ? this.items.filter(({ visibility }) => visibility === "Visible") : this.items;
  }

  private freeName(): string {
    const stem = this.host.rules.russianFormulas ? "Лист" : "Sheet";
    let number = this.host.workbook().getNumSheets() + 1;
    while (this.find(`${stem}${number}`)) number++;
    return `${stem}${number}`;
  }
}

function fail(): never {
  throw itemNotFound();
}
