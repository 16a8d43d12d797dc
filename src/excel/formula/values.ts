import type { Failure } from "../../rules/failure";

/** What a cell holds; `null` is a blank one. */
export type Scalar = string | number | boolean | null;

/** What an expression comes to. */
export type Value =
  | { readonly kind: "value"; readonly value: Scalar }
  /** All cells of an argument that is taken as a whole range. */
  | { readonly kind: "cells"; readonly cells: readonly (readonly unknown[])[] }
  | { readonly kind: "omitted" }
  /** An error of Excel; with its failure where a function of the add-in gave it. */
  | { readonly kind: "error"; readonly code: string; readonly failure?: Failure }
  /** Only Excel can tell. */
  | { readonly kind: "unknown" };

/** An argument as a rule takes it. */
export const givenOf = (value: Value): unknown =>
  value.kind === "value" ? value.value : value.kind === "cells" ? value.cells : undefined;

export const UNKNOWN: Value = { kind: "unknown" };
export const valueOf = (value: Scalar): Value => ({ kind: "value", value });
export const errorOf = (code: string, failure?: Failure): Value => ({ kind: "error", code, failure });

/** Which element of an array is meant, from 0. */
export interface Element {
  readonly row: number;
  readonly column: number;
}

export const FIRST: Element = { row: 0, column: 0 };

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A reference as read: its size, and the cell that stands for the element in question. */
export interface Reading extends Shape {
  /** Absent where the area does not reach that far. */
  readonly cell?: ReadCell;
  /** All cells, where the reference is an argument that is taken whole. */
  readonly cells?: readonly (readonly unknown[])[];
}

export interface ReadCell {
  /** Sheet and cell: `'Лист 1'!B2`. */
  readonly address: string;
  readonly value: Value;
  /** As shown. */
  readonly text: string;
}

/** What the workbook said: references by their text, results of Excel's own functions by their source. */
export interface Readings {
  readonly references: ReadonlyMap<string, Reading>;
  readonly computed: ReadonlyMap<string, Value>;
}

export const NO_READINGS: Readings = { references: new Map(), computed: new Map() };
