import { method, navigation, type OfficeType, readable } from "../richApi/officeObject";
import { Application } from "./application";
import { CommentCollection } from "./comments";
import { CustomFunctionsService } from "./customFunctionsService";
import { CustomXmlPartCollection } from "./customXmlParts";
import { NamedItemCollection } from "./namedItemCollection";
import { NoteCollection } from "./notes";
import { Range } from "./range";
import { Runtime } from "./runtime";
import { TableCollection } from "./tableCollection";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheetCollection";
import { ExcelObject } from "./excelObject";

/** Where every request begins. */
export class Workbook extends ExcelObject {
  readonly type: OfficeType = {
    name: "Workbook",
    members: {
      name: readable("1.7"),
      readOnly: readable("1.8"),
      application: navigation("1.1"),
      comments: navigation("1.10"),
      customXmlParts: navigation("1.5"),
      names: navigation("1.1"),
      notes: navigation("1.18"),
      tables: navigation("1.1"),
      worksheets: navigation("1.1"),
      customFunctions: navigation("1.1"),
      _Runtime: navigation("1.5"),
      getActiveCell: method("1.7"),
      getSelectedRange: method("1.1"),
      _RemoveReference: method("1.1"),
      _RemoveAllReferences: method("1.1"),
      _GetReferenceCount: method("1.1"),
      _SetOsfControlContainerReadyForCustomFunctions: method("1.1"),
    },
  };

  get name(): string {
    return this.host.workbook().getName();
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.host);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.host);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.host);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get notes(): NoteCollection {
    return new NoteCollection(this.host);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host);
  }

  get customFunctions(): CustomFunctionsService {
    return new CustomFunctionsService(this.host);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.host);
  }

  getSelectedRange(): Range {
    const sheet = this.host.workbook().getActiveSheet();
    const area = sheet.getActiveRange()?.getRange();
    return new Range(this.host, new Worksheet(this.host, sheet.getSheetId()), area ?? FIRST_CELL);
  }

  getActiveCell(): Range {
    const sheet = this.host.workbook().getActiveSheet();
    const area = sheet.getActiveCell()?.getRange() ?? sheet.getActiveRange()?.getRange() ?? FIRST_CELL;
    const { startRow, startColumn } = area;
    return new Range(this.host, new Worksheet(this.host, sheet.getSheetId()), {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
    });
  }

  _RemoveReference(id: string): void {
    this.host.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.host.references.clear();
  }

  _GetReferenceCount(): number {
    return this.host.references.size;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.host.functions.runtimeReady();
  }
}

/** Excel always has a selection; the grid has none before the first click. */
const FIRST_CELL = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
