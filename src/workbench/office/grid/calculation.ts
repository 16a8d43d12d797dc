import { CanceledError, type ICommandInfo, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Area } from "./area";
import { mergeDirtyData } from "./dirtyData";
import type { UniverServices } from "./univer";

type DirtyData = ISetFormulaCalculationStartMutation;

/** An area of a sheet whose formulas have to be computed again. */
export interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Area;
}

const LOCAL = { onlyLocal: true };
/** A calculation that is stopped says so when it stops, and again when it ends. */
const STOP_NOTICES = 2;

/**
 * Knows whether the grid still has to calculate, and lets it do so once at a time. The grid collects changes for 100 ms
 * and then calculates, even while it is calculating: the second run would wipe out what the first has computed, and of
 * several that wait only the changes of the last count.
 */
export class Calculation {
  private scheduled = false;
  private running: DirtyData | undefined;
  private next: DirtyData | undefined;
  private stopNotices = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly subscriptions: readonly IDisposable[];
  /** How many calculations have begun. */
  passes = 0;

  constructor(private readonly univer: UniverServices) {
    this.subscriptions = [
      univer.commands.beforeCommandExecuted((command) => this.admit(command)),
      univer.commands.onCommandExecuted((command, options) => this.observe(command, options)),
    ];
  }

  get busy(): boolean {
    return this.scheduled || this.running !== undefined || this.next !== undefined;
  }

  /** Resolves when every cell shows its result. */
  async idle(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Has the formulas in these areas computed again, and with them everything that depends on them. */
  recalculate(dirtyRanges: readonly DirtyRange[]): void {
    this.trigger({ dirtyRanges, forceCalculation: false });
  }

  /** Computes every formula of the workbook. */
  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.scheduled = false;
    this.running = this.next = undefined;
    this.release();
  }

  private trigger(params: object): void {
    const id = SetTriggerFormulaCalculationStartMutation.id;
    this.univer.commands.syncExecuteCommand(id, { commands: [], ...params }, LOCAL);
  }

  private admit({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    this.scheduled = false;
    if (this.running) {
      this.next = mergeDirtyData(this.next, params as DirtyData);
      throw new CanceledError();
    }
    this.running = params as DirtyData;
    this.passes++;
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      this.notice((command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState);
    } else if (this.univer.activeDirty.get(command.id) && !needsNoCalculation(command, options)) {
      this.scheduled = true;
    }
  }

  private notice(state: FormulaExecutedStateType | undefined): void {
    if (state === undefined) return;
    const stopped = state === FormulaExecutedStateType.STOP_EXECUTION;
    if (stopped && ++this.stopNotices < STOP_NOTICES) return;
    this.stopNotices = 0;
    // What a stopped calculation was to compute is still to be computed.
    const next = stopped && this.running ? mergeDirtyData(this.next, this.running) : this.next;
    this.running = this.next = undefined;
    if (next) void this.univer.commands.executeCommand(SetFormulaCalculationStartMutation.id, next, LOCAL);
    else if (!this.busy) this.release();
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Commands that change how cells look; the grid does not calculate for them. */
const FORMATTING: readonly (string | undefined)[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Neither are the results that the calculation itself writes into the cells. */
function needsNoCalculation({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || FORMATTING.includes((params as ISetRangeValuesMutationParams).trigger);
}
