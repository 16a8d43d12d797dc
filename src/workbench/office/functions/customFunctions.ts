import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
} from "@univerjs/engine-formula";
import type { AddinDescription, CellError } from "../contract";
import type { EventHub } from "../events/eventHub";
import { columnName, quoteSheet } from "../grid/area";
import type { Calculation } from "../grid/calculation";
import { BUSY } from "../grid/cellValue";
import type { UniverServices } from "../grid/univer";
import type { Profile } from "../profiles";
import { type Cell, cellKey, dirtyRanges } from "./cell";
import { CellErrors } from "./cellErrors";
import { Invocations } from "./invocations";
import { type InvocationResult, type Outcome, type Scalar, toValueObject } from "./outcome";
import { ArgumentError, type ArgumentTexts, type CallableMetadata, type Lifted, ParameterReader } from "./parameters";

const CANCELABLE = 1;
/** Results that trickle in are shown at least this often. */
const SHOW_AFTER_MS = 1000;

export interface CustomFunctionsOptions {
  readonly addin: AddinDescription;
  readonly profile: Profile;
  readonly univer: UniverServices;
  readonly calculation: Calculation;
  readonly events: EventHub;
  sheetName(cell: Cell): string;
}

/**
 * The add-in's functions in the grid. A formula never waits for them: it shows #BUSY!, the call goes to the add-in's
 * runtime with all others of that calculation, and when results are there the waiting cells are calculated again.
 */
export class CustomFunctions {
  private readonly names: string[] = [];
  private readonly invocations = new Invocations();
  private readonly errors = new CellErrors();
  private readonly parameters: ParameterReader;
  private readonly stale = new Map<string, Cell>();
  private readonly waiting: (() => void)[] = [];
  private ready = false;
  private sending = false;
  private showing = false;
  private showTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: CustomFunctionsOptions) {
    this.parameters = new ParameterReader(options.profile);
    const { functions } = options.univer;
    for (const metadata of options.addin.functions.functions) {
      const name = `${options.addin.namespace}.${metadata.name}`.toUpperCase();
      functions.registerExecutors(new Executor(name, (cell, values) => this.evaluate(metadata, cell, values)));
      functions.registerDescriptions({
        functionName: name,
        functionType: FunctionType.User,
        description: "",
        abstract: "",
        functionParameter: [],
      });
      this.names.push(name);
    }
  }

  get busy(): boolean {
    return this.invocations.pending > 0 || this.stale.size > 0 || this.showing;
  }

  get stats() {
    const { sentCalls, sentMessages } = this.invocations;
    return { customFunctionCalls: sentCalls, customFunctionMessages: sentMessages };
  }

  /** Resolves when no call is on its way and every result shows. */
  async idle(): Promise<void> {
    while (this.busy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The add-in's runtime listens; whatever an earlier one left undone is its to do. */
  runtimeReady(): void {
    this.ready = true;
    this.invocations.resend();
    this.send();
  }

  /** The pane goes: calls wait for the next one. */
  runtimeGone(): void {
    this.ready = false;
  }

  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      for (const cell of this.invocations.settle(result)) this.stale.set(cellKey(cell), cell);
    }
    // At worst half of the cells are calculated twice, a quarter three times…: never all of them for every result.
    if (this.stale.size >= this.invocations.pending) void this.show();
    else this.showTimer ??= setTimeout(() => void this.show(), SHOW_AFTER_MS);
  }

  /** Results and messages go; cells that are computed afterwards call again. */
  forget(): void {
    this.invocations.forget();
    this.errors.clear();
    this.stale.clear();
    this.release();
  }

  errorOf(origin: Cell, rowOffset: number, columnOffset: number, code: string): CellError | undefined {
    return this.errors.find(origin, rowOffset, columnOffset, code);
  }

  forgetErrors(): void {
    this.errors.clear();
  }

  /** Whether a formula calls one of the functions. */
  isCalledIn(formula: string): boolean {
    return formula.toUpperCase().includes(`${this.options.addin.namespace.toUpperCase()}.`);
  }

  dispose(): void {
    clearTimeout(this.showTimer);
    this.forget();
    this.ready = false;
    this.options.univer.functions.unregisterExecutors(...this.names);
    this.options.univer.functions.unregisterDescriptions(...this.names);
  }

  private evaluate(metadata: CallableMetadata, cell: Cell, values: readonly BaseValueObject[]): BaseValueObject {
    const lifted = this.parameters.lifted(metadata, values);
    const outcome = lifted ? this.lift(lifted, metadata, cell, values) : this.invoke(metadata, cell, values, 0, 0);
    if (outcome === undefined) return ErrorValueObject.create(BUSY as ErrorType);
    this.errors.record(cell, outcome, this.options.calculation.passes);
    return toValueObject(outcome);
  }

  /** A scalar parameter that gets an area: one call for every cell of it, and the results spill. */
  private lift({ rows, columns }: Lifted, metadata: CallableMetadata, cell: Cell, values: readonly BaseValueObject[]) {
    const outcomes = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => this.invoke(metadata, cell, values, row, column)),
    );
    if (outcomes.some((row) => row.includes(undefined))) return undefined;
    return outcomes.map((row) => row.map((outcome) => (Array.isArray(outcome) ? outcome[0]?.[0] : outcome) as Scalar));
  }

  private invoke(
    metadata: CallableMetadata,
    cell: Cell,
    values: readonly BaseValueObject[],
    row: number,
    column: number,
  ) {
    let args: ArgumentTexts;
    try {
      args = this.parameters.read(metadata, values, row, column);
    } catch (error) {
      if (error instanceof ArgumentError) return error.code === BUSY ? undefined : { code: error.code, message: "" };
      throw error;
    }
    return this.outcome(metadata, args, cell);
  }

  private outcome({ id, options }: CallableMetadata, args: ArgumentTexts, cell: Cell): Outcome | undefined {
    const flags = options?.cancelable ? CANCELABLE : 0;
    const address = () => `${quoteSheet(this.options.sheetName(cell))}!${columnName(cell.column)}${cell.row + 1}`;
    const call = { name: id, args, address, flags, perCell: options?.requiresAddress ?? false };
    const outcome = this.invocations.outcome(call, cell);
    if (outcome === undefined) this.send();
    return outcome;
  }

  /** One message for all the calls of a calculation. */
  private send(): void {
    if (this.sending || !this.ready) return;
    this.sending = true;
    void this.options.calculation.idle().then(() => {
      this.sending = false;
      if (!this.ready) return;
      for (const messages of this.invocations.messages()) this.options.events.push(messages);
    });
  }

  private async show(): Promise<void> {
    clearTimeout(this.showTimer);
    this.showTimer = undefined;
    if (this.showing) return;
    this.showing = true;
    // To interrupt a calculation makes the grid begin it again.
    await this.options.calculation.idle();
    const ranges = dirtyRanges(this.stale.values());
    this.stale.clear();
    if (ranges.length > 0) this.options.calculation.recalculate(ranges);
    await this.options.calculation.idle();
    this.showing = false;
    if (this.stale.size > 0) void this.show();
    else this.release();
  }

  private release(): void {
    if (!this.busy) for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** A function of the formula engine that knows the cell it is computed for. */
class Executor extends BaseFunction {
  constructor(
    name: string,
    private readonly evaluate: (cell: Cell, values: readonly BaseValueObject[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return this.evaluate(cell, values);
    } catch (error) {
      // A throw here would end every calculation of the grid for good.
      console.error(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
