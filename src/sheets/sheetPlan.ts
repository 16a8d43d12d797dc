/**
 * A sheet as data: what stands in its cells and how it looks and prints. Pure code makes plans, one adapter in src/excel
 * applies them in a few requests; tests compare plans, not sheets. Rows and columns count from 0.
 */
export interface SheetPlan {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  /** Tables of very many rows: their cells are made when they are written. */
  readonly longBlocks?: readonly LongBlock[];
  readonly merges?: readonly Area[];
  readonly styles?: readonly StyledArea[];
  /** Points, by column. */
  readonly columnWidths?: readonly number[];
  /** Points; rows that are not named have the host's height. */
  readonly rowHeights?: readonly RowHeight[];
  readonly tables?: readonly TablePart[];
  readonly names?: readonly NamedArea[];
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows?: number; readonly columns?: number };
  readonly print?: PrintSetup;
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly Chart[];
  readonly notes?: readonly Note[];
  readonly links?: readonly CellLink[];
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** Cells that are there for the user to fill: a sheet that is replaced hands them over. */
  readonly inputs?: Inputs;
}

/** Where the user types, told by titles and keys: they stay where they belong when rows and columns move. */
export interface Inputs {
  /** Row of the column titles; what stands merged above them belongs to the titles. */
  readonly header: number;
  /** The rows that belong to the table. */
  readonly rows: { readonly from: number; readonly to: number };
  /** Columns that tell the rows apart; equal rows are told apart by their order. */
  readonly keys: readonly number[];
  readonly columns: readonly number[];
  /** Rows above the titles whose text the user completes: names, signatures. */
  readonly lines?: readonly number[];
  /** What the plan itself puts into the columns is a proposal: what is typed goes before it. */
  readonly proposed?: true;
  /** Rows with blank keys are spare: a row of the user's own goes there with its keys. */
  readonly spare?: true;
  /** The columns are the user's additions to a table that is else made anew: what is typed into its own columns goes. */
  readonly additions?: true;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What stands in a cell. A plain string is always text, whatever it looks like: only a `formula` made by our own code
 * becomes one. `null` is an empty cell.
 */
export type CellContent =
  | null
  | string
  | number
  | boolean
  /** en-US formula with its sign: `=SUM(A1:A3)`. */
  | { readonly kind: "formula"; readonly formula: string }
  /** A number that shows as the document prints it: `{ value: 0.5, format: "0.00" }` is 0,50. */
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  /** ISO date. */
  | { readonly kind: "date"; readonly date: string };

/** A rectangle of contents from its upper left corner; every row has the same length. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** A rectangle whose rows are made some at a time: all at once would keep the pane from answering. */
export interface LongBlock extends Area {
  /** The rows from `from` up to `to`, counted within the block. */
  cellsOf(from: number, to: number): readonly (readonly CellContent[])[];
}

export type HorizontalAlignment = "Left" | "Center" | "Right" | "Justify" | "General";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

export interface CellStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin lines around every cell, or below and above the area only. */
  readonly borders?: "all" | "outline" | "bottom";
  readonly indent?: number;
}

/** Later styles go over earlier ones. */
export interface StyledArea extends Area {
  readonly style: CellStyle;
}

export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/** An Excel table over an area whose first row holds the headers. */
export interface TablePart {
  /** Unique in the workbook: «План_совета». */
  readonly name: string;
  readonly area: Area;
  /** A built-in style: `TableStyleMedium2`. */
  readonly style?: string;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "a3";
  readonly fitToPagesWide?: number;
  /** Rows from the top that every page repeats, inclusive. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  /** Codes of Excel: `&P` is the page, `&N` the number of pages. */
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** Points. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly area?: Area;
  readonly centerHorizontally?: boolean;
}

export interface HeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

export type Validation = Area & {
  readonly message?: string;
  /** Other values are taken too: the list is a help, as where a cell may name several. */
  readonly lenient?: true;
} & (
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** An area of the same workbook that holds the values. */
    | { readonly kind: "listFrom"; readonly source: string }
    | { readonly kind: "decimal" | "whole" | "date"; readonly min?: number; readonly max?: number }
  );

/** Formulas speak of the first cell of the area; Excel moves them to the others. */
export type ConditionalFormat = Area & (MarkedCells | DataBar | ColorScale);

export type MarkedCells = {
  readonly style: Pick<CellStyle, "color" | "fill" | "bold">;
} & ({ readonly kind: "formula"; readonly formula: string } | { readonly kind: "textContains"; readonly text: string });

/** A bar in each cell from zero to the highest value of the area. */
export interface DataBar {
  readonly kind: "dataBar";
  readonly color: string;
}

/** From the lowest value to the highest, over the median where there are three colours. */
export interface ColorScale {
  readonly kind: "colorScale";
  readonly colors: readonly [string, string] | readonly [string, string, string];
}

export interface Chart {
  readonly kind: "ColumnClustered" | "BarClustered" | "Line" | "Pie" | "ColumnStacked";
  readonly title: string;
  readonly source: Area;
  readonly seriesBy?: "Rows" | "Columns";
  /** Where it stands on the sheet. */
  readonly place: Area;
}

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell that leads to another of the workbook when it is clicked; what it shows is its content. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** Where it leads: this sheet unless named. */
  readonly sheet?: string;
  /** `B3` */
  readonly cell: string;
  /** What Excel shows while the pointer is over it. */
  readonly tip?: string;
}
