import {
  DependentOn,
  Inject,
  Injector,
  IUniverInstanceService,
  LocaleService,
  Plugin,
  UniverInstanceType,
} from "@univerjs/core";
import {
  type BaseReferenceObject,
  FormulaCurrentConfigService,
  FormulaDataModel,
  IFormulaCurrentConfigService,
  ISheetRowFilteredService,
  ISuperTableService,
  type LexerNode,
  ReferenceNodeFactory,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { TableNames } from "./tableNames";

/** What the grid keeps to itself of a table in a formula, and of the workbook. */
interface TableNode {
  readonly _tableReferenceObject?: BaseReferenceObject;
}
interface WithWorkbook {
  readonly _currentConfigService: IFormulaCurrentConfigService;
}

/** `Дела[Сумма, руб.]` and `Дела[@Срок]`, as people write them, in the way that the grid reads. */
class StructuredReferences extends ReferenceNodeFactory {
  override checkAndCreateNodeType(param: LexerNode | string) {
    const node = super.checkAndCreateNodeType(typeof param === "string" ? param.replace(SHORT, inFull) : param);
    const table = (node as TableNode | undefined)?._tableReferenceObject;
    if (table) {
      // INDEX and its like hand on the name of the sheet alone: without it they would read the sheet of the formula.
      const workbook = (this as unknown as WithWorkbook)._currentConfigService;
      table.setForcedSheetName(
        workbook.getSheetName(workbook.getExecuteUnitId() ?? "", table.getForcedSheetId() ?? ""),
      );
    }
    return node;
  }
}

const SHORT = /^([^[\]"']+)\[(@?)((?:'.|[^'[\]#])+)\]\s*$/;

const inFull = (short: string, table: string, row: string, title: string): string => {
  if (row) return `${table}[[#This Row],[${title}]]`;
  return /[,:]/.test(title) ? `${table}[[${title}]]` : short;
};

type Services = ConstructorParameters<typeof FormulaCurrentConfigService>;

/** The grid keeps what it has read of a formula: of one that names a table it has to be read anew, the table may be another. */
class TablesReadAnew extends FormulaCurrentConfigService {
  constructor(
    private readonly tables: TableNames,
    ...services: Services
  ) {
    super(...services);
  }

  override getDirtySuperTableMap() {
    return this.tables.names;
  }
}

/** References to tables in formulas, which the grid by itself reads seldom and wrongly. Registered before the first workbook. */
export class StructuredReferencesPlugin extends Plugin {
  static override readonly pluginName = "WORKBENCH_STRUCTURED_REFERENCES";
  static override readonly type = UniverInstanceType.UNIVER_UNKNOWN;

  constructor(
    _options: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const injector = this._injector;
    injector.replace([
      ISuperTableService,
      { useFactory: (instances: IUniverInstanceService) => new TableNames(instances), deps: [IUniverInstanceService] },
    ]);
    injector.replace([ReferenceNodeFactory, { useClass: StructuredReferences }]);
    injector.replace([
      IFormulaCurrentConfigService,
      {
        useFactory: (tables: TableNames, ...services: Services) => new TablesReadAnew(tables, ...services),
        deps: [ISuperTableService, IUniverInstanceService, LocaleService, FormulaDataModel, ISheetRowFilteredService],
      },
    ]);
  }
}
Inject(Injector)(StructuredReferencesPlugin, "", 1);
DependentOn(UniverFormulaEnginePlugin)(StructuredReferencesPlugin);
