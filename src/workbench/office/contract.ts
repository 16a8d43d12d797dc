import type { FUniver } from "@univerjs/core/facade";

/** How strict a host the workbench is: what the named Excel lacks is refused. */
export type ProfileName = "ltsc2021" | "microsoft365" | "web";
export type HostLocale = "ru-RU" | "en-US" | "kk-KZ";

/** What the host must know of the add-in: read from its manifest and functions.json, never imported from its sources. */
export interface AddinDescription {
  /** `OMS`: custom functions are called `OMS.NAME` in cells. */
  readonly namespace: string;
  /** Parsed functions.json. */
  readonly functions: FunctionsMetadata;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix"; readonly type?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface OfficeHostOptions {
  /** The grid is the model: in the browser with its interface, in Node headless. */
  readonly api: FUniver;
  readonly addin: AddinDescription;
  readonly profile: ProfileName;
  readonly locale: HostLocale;
  /** What shows the pane; without one it is hidden for ever. */
  readonly pane?: PaneWindow;
}

/** The task pane around the add-in's page, which runs also while the pane is hidden. */
export interface PaneWindow {
  visible(): boolean;
  show(visible: boolean): void;
}

export interface CellError {
  /** `#VALUE!`, `#N/A`, … */
  readonly code: string;
  readonly message: string;
}

/** What a cell shows beside the pointer: a note, or a comment, which has an author. */
export interface CellNote {
  readonly text: string;
  readonly authorName?: string;
  /** In points, where it was given one. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface HostStats {
  readonly requests: number;
  readonly largestRequestBytes: number;
  readonly customFunctionCalls: number;
  readonly customFunctionMessages: number;
}

/** Serves Microsoft's Office.js client over a Univer workbook. */
export interface OfficeHost {
  /** Opens the pane in the frame and answers its client over the Excel-on-the-web protocol. */
  attachFrame(frame: HTMLIFrameElement, url: string): void;
  /** The message of the custom function that failed in this cell, if one did. */
  errorAt(sheetId: string, row: number, column: number): CellError | undefined;
  noteAt(sheetId: string, row: number, column: number): CellNote | undefined;
  /** Resolves when no custom function and no Office request is pending and the grid has finished calculating. */
  settled(): Promise<void>;
  /** Forgets results of custom functions and computes every cell that calls one (a workbook was opened). */
  recalculate(): void;
  /** Presses a ribbon button of the manifest: `actionId` of an ExecuteFunction control. */
  invokeAction(actionId: string): void;
  stats(): HostStats;
  dispose(): void;
}
