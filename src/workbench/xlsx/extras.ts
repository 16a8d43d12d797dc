import type { ConditionalFormattingOptions, DataValidation, HeaderFooter, PageSetup } from "@cj-tech-master/excelts";
import type { CustomData } from "@univerjs/core";

/**
 * What an .xlsx holds and the grid does not know. It lives in the grid's metadata: opening a file fills it, the Office host
 * reads and changes it, saving writes it back.
 */
export interface WorkbookExtras {
  readonly customXml?: readonly CustomXmlPart[];
}

export interface CustomXmlPart {
  /** As Office.js gives it: `{GUID}`. */
  readonly id: string;
  readonly xml: string;
}

/** Each field, once present, replaces what the file has. */
export interface SheetExtras {
  /** `printArea`, `printTitlesRow` and so on among them; margins are inches. */
  readonly pageSetup?: Partial<PageSetup>;
  /** `&L`, `&C`, `&R` part the texts, `&P` is the page's number. */
  readonly headerFooter?: Partial<HeaderFooter>;
  readonly conditionalFormats?: readonly ConditionalFormattingOptions[];
  readonly validations?: Readonly<Record<string, DataValidation>>;
  /** By the table's id in the grid. */
  readonly tables?: Readonly<Record<string, TableExtra>>;
  /** Texts of notes by address: `B3`. */
  readonly notes?: Readonly<Record<string, string>>;
  /** In points, of the notes that were given one. */
  readonly noteSizes?: Readonly<Record<string, NoteSize>>;
  /** Boxes of the notes of the file; those of notes that have a size here go before them. */
  readonly noteBoxes?: readonly NoteBox[];
  /** Comments that an add-in made; the file gets them as notes. */
  readonly comments?: readonly CommentExtra[];
  /** By the address of their cell. */
  readonly links?: Readonly<Record<string, LinkExtra>>;
  readonly isProtected?: boolean;
  /** Charts that an add-in made; those of the file stay in the file. */
  readonly charts?: readonly ChartExtra[];
}

/** What the grid does not know of a table. */
export interface TableExtra {
  readonly style?: string;
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
  readonly showFilterButton?: boolean;
}

export interface NoteSize {
  readonly width: number;
  readonly height: number;
}

/** The box that a note is shown in: its cell, and where it begins and ends as the file says it. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: string;
}

export interface CommentExtra {
  readonly id: string;
  /** `B3` */
  readonly address: string;
  readonly content: string;
  readonly authorName: string;
  /** ISO date and time. */
  readonly created: string;
  readonly resolved?: boolean;
}

/** Leads to a place of the workbook, `'План 2025'!B3`, or to an address outside of it. */
export interface LinkExtra {
  readonly place?: string;
  readonly address?: string;
  readonly tip?: string;
}

export type ChartKind = "column" | "columnStacked" | "bar" | "barStacked" | "line" | "pie" | "doughnut";

export interface ChartExtra {
  readonly id?: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title?: string;
  /** On the right if there are several series, unless told otherwise. */
  readonly legend?: "r" | "l" | "t" | "b" | "none";
  readonly series: readonly ChartSeries[];
  /** Zero-based cells that the corners lie in. */
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/** Ranges are written as formulas write them: `'План 2025'!$A$2:$A$10`. */
export interface ChartSeries {
  readonly name?: string;
  readonly categories?: string;
  readonly values: string;
}

const KEY = "excel";

export function extrasOf<T extends WorkbookExtras | SheetExtras>(custom: CustomData | undefined): T {
  return (custom?.[KEY] ?? {}) as T;
}

export function withExtras(custom: CustomData | undefined, extras: WorkbookExtras | SheetExtras): CustomData {
  return { ...custom, [KEY]: extras };
}
