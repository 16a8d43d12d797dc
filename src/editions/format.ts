/**
 * The edition format: one legal document in force between two dates, its tables as data.
 *
 * Numbers are decimal strings. Three things that look alike stay apart everywhere: a blank cell (`null`), a dash (`"-"`, `"–"`)
 * and a zero (`"0"`). What the document prints stands in its own fields; an editor's reading of it stands in `notes` or `note`.
 */

/** Coordinates of a value: dimension id → value id, both from the vocabulary or from the edition's own `dimensions`. */
export type Coordinates = Readonly<Record<string, string>>;

/** A word of a dimension with everything that a user may type for it. */
export interface DimensionValue {
  readonly id: string;
  /** Other spellings, already known in the field; compared without case, ё = е. */
  readonly aliases?: readonly string[];
  /** Spoken name where it differs from the id, by language. */
  readonly title?: LocalizedText;
}

export interface Dimension {
  readonly id: string;
  readonly title: LocalizedText;
  /** Name of the argument that asks for it, in the accusative: «Укажите РК». */
  readonly ask?: LocalizedText;
  /** `true` when TRUE/FALSE, 1/0 and да/нет stand for the first and the second value. */
  readonly logical?: boolean;
  readonly values: readonly DimensionValue[];
}

export interface LocalizedText {
  readonly ru: string;
  readonly en?: string;
  readonly kk?: string;
}

/** Where in the document: all parts as printed, without «прил.» and «п.». */
export interface Source {
  readonly annex?: string;
  readonly clause?: string;
  readonly footnote?: string;
}

/** An editorial reading and the reason for it: never part of the document. */
export interface EditorialNote {
  readonly text: string;
  readonly reason?: string;
}

/** Dates in force, ISO; `to` absent where the document states no end. */
export interface InForce {
  readonly from: string;
  readonly to?: string;
  /** How the dates follow from the document. */
  readonly note?: string;
}

export interface LegalDocument {
  /** Short title for citations. */
  readonly title: string;
  /** Title as printed. */
  readonly fullTitle: string;
  /** Number and ISO date of adoption; absent where the source does not print them. */
  readonly number?: string;
  readonly date?: string;
  /** Revision as cited: «ред. 31.05.2013 № 7/1» without «ред.». */
  readonly revision?: string;
  /** Name of the source text. */
  readonly file?: string;
}

/** `edition.json` of an edition's folder. */
export interface EditionHeader {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly country: string;
  readonly region?: string;
  readonly currency: string;
  readonly document: LegalDocument;
  readonly inForce: InForce;
  readonly dimensions?: readonly Dimension[];
  readonly notes?: readonly EditorialNote[];
}

/** One value with its unit where it is not the column's, and its own coordinates where a cell prints several. */
export interface CellEntry {
  readonly value: string;
  readonly unit?: string;
  readonly at?: Coordinates;
  /** What the document prints beside this value alone: «- сельского населения». */
  readonly label?: string;
}

/** Which way a criterion improves: an editorial reading, never part of the document. */
export interface Direction {
  readonly better: "higher" | "lower";
  readonly reason: string;
}

/** A cell that needs more than a decimal: a unit of its own, another spelling in print, several values, or a hole. */
export interface RichCell {
  readonly value?: string;
  readonly unit?: string;
  readonly entries?: readonly CellEntry[];
  /** The printed text where it is not the value (decimal comma) followed by a space and the unit. */
  readonly asPrinted?: string;
  /** The document leaves this cell incomplete: it has no value, `asPrinted` is what stands in its place. */
  readonly missing?: true;
  readonly note?: string;
}

/** `null` blank; `"-"` or `"–"` a dash; `"+"` the value of the parent row; else a decimal string in the column's unit. */
export type Cell = null | string | RichCell;

export interface ValueColumn {
  /** Header cells from top to bottom, as printed. */
  readonly printed: readonly string[];
  /** The document's own column number. */
  readonly no?: string;
  readonly at?: Coordinates;
  /** Unit that each cell of the column prints after its number; a unit that only headers print is the table's. */
  readonly unit?: string;
}

export interface ValueRow {
  /** The document's row number, as printed; absent where the table has none. */
  readonly no?: string;
  /** What the row is looked up by: a code or a title without footnote marks. */
  readonly key: string;
  /** The key as printed where it differs (a footnote mark, an inner space, a trailing dot). */
  readonly keyPrinted?: string;
  /** Title where the key is a code. */
  readonly name?: string;
  /** Head row for `"+"` cells. */
  readonly parent?: string;
  /** The whole row as printed, where the document mixes its cells: labels of several values among their numbers. */
  readonly printed?: string;
  /** Of a criterion: which way it improves. */
  readonly direction?: Direction;
  /** Further texts of the row, by name: МКБ-10 codes, profile, severity; `unit` is the unit of the row's values. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly at?: Coordinates;
  readonly clause?: string;
  readonly footnotes?: readonly string[];
  readonly cells: readonly Cell[];
  readonly notes?: readonly EditorialNote[];
}

export interface Footnote {
  /** Empty for a line that the document prints below the table without a mark. */
  readonly mark: string;
  readonly text: string;
}

/** A number that the document states outside its rows. */
export interface Constant {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  /** The sentence that states it, as printed. */
  readonly printed: string;
  readonly source?: Source;
}

/** Rows of another annex that the document takes out of force: kept as such, never looked up. */
export interface Exclusion {
  readonly clause: string;
  readonly printed: string;
  readonly rows: readonly string[];
}

/** Clause of an amending document that brings rows in: its words as printed; rows name it in `texts.amendedBy`. */
export interface Amendment {
  readonly clause: string;
  readonly printed: string;
}

interface TableBase {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  /** The lines printed above the table, from top to bottom. */
  readonly headings?: readonly string[];
  /** Narrower dates than the edition's, where the document states them. */
  readonly inForce?: InForce;
  readonly notes?: readonly EditorialNote[];
  readonly footnotes?: readonly Footnote[];
  readonly constants?: readonly Constant[];
  readonly excluded?: readonly Exclusion[];
  readonly amendments?: readonly Amendment[];
}

/** The catalogues of `=OMS.NAME()`, `=OMS.SOURCE()` and `=OMS.EDITIONS()`. */
export type CatalogueId = "tariff" | "kzg" | "mo" | "sanction" | "ekd" | "target" | "deadline";

/** The catalogues that tables of values belong to. */
export type ValueCatalogueId = Exclude<CatalogueId, "sanction" | "deadline">;

/** A table of values: keyed rows × columns with coordinates. */
export interface ValueTable extends TableBase {
  readonly kind: "values";
  readonly catalogue: ValueCatalogueId;
  /** Whether keys are codes (spaces and look-alikes do not matter) or titles. */
  readonly keys: "code" | "title";
  readonly keyTitle: string;
  /** Words of the titles that a user may leave out: legal forms such as «КОГБУЗ». Editorial. */
  readonly ignoredWords?: readonly string[];
  readonly unit?: string;
  /** Dimensions that the table's values have, in the order of the arguments. */
  readonly dimensions: readonly string[];
  /** Coordinates that all of its values share (stated by the title of the table). */
  readonly at?: Coordinates;
  /** Headers of columns that hold no values, as printed. */
  readonly rowHeaders: readonly string[];
  /** What of a row stands under each of `rowHeaders`: `no`, `key`, `name` or a name in its `texts`. */
  readonly rowFields?: readonly string[];
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly ValueRow[];
}

export type SanctionPart = "уменьшение" | "штраф" | "возврат" | "возмещение";
/** What a percentage is of: cost of the case, yearly normative, the insured person's spending, treatment of the harm. */
export type SanctionBase = "cost" | "normative" | "insuredSpent" | "harmCost";

/** Exactly one of `percent` and `share` says how much of the base is due, as the document prints it. */
export interface SanctionComponent {
  readonly part: SanctionPart;
  readonly base: SanctionBase;
  readonly percent?: string;
  /** A coefficient: «Кно» 0.5 of the tariff, «Кшт» 1 of the normative in С = РТ × Кно + ПН × Кшт. */
  readonly share?: string;
  readonly care: readonly string[];
  /** Printed under two headings that the document does not say add up: which of them. */
  readonly measure?: "штраф" | "последствия";
  /** Due only «в случае ухудшения»: nothing is due when the amount is not given. */
  readonly conditional?: true;
  /** Printed «за каждое посещение»: a table may give the cost of one visit and their number. */
  readonly perVisit?: true;
}

/** A printed heading («Размер штрафа:») with its texts by column. */
export interface SanctionBlock {
  /** Absent where the document prints none above the text. */
  readonly heading?: string;
  readonly texts: readonly { readonly care: readonly string[]; readonly text: string }[];
}

export interface SanctionRow {
  /** Unique code for look-up: «1.3.2(2)» for the second of two rows printed «1.3.2.». */
  readonly code: string;
  /** The printed code with its dot. */
  readonly codePrinted: string;
  /** Other codes that are accepted for the row, with the reason in `notes`. */
  readonly aliases?: readonly string[];
  readonly parent?: string;
  /** Name without footnote marks. */
  readonly name: string;
  /** The name as printed where it differs. */
  readonly namePrinted?: string;
  /** Lines of form № ПГ as printed: «3.3:7». */
  readonly reportLines?: readonly string[];
  /** The same lines with the brackets and commas that the document prints. */
  readonly reportPrinted?: string;
  readonly footnotes?: readonly string[];
  /** Absent in a heading. */
  readonly blocks?: readonly SanctionBlock[];
  readonly components?: readonly SanctionComponent[];
  readonly notes?: readonly EditorialNote[];
}

export interface SanctionTable extends TableBase {
  readonly kind: "sanctions";
  readonly catalogue: "sanction";
  readonly rowHeaders: readonly string[];
  /** Header printed above the care columns. */
  readonly careHeader?: string;
  readonly careColumns: readonly { readonly no?: string; readonly printed: string; readonly care: readonly string[] }[];
  /** Yearly normative per insured person. */
  readonly normative: Constant;
  readonly rows: readonly SanctionRow[];
}

export type TermUnit = "рабочий день" | "календарный день" | "месяц" | "час" | "число";

/**
 * How a term follows from its start date. «after» and «before»: so many units from the event; «ofMonth» and «ofYear»: the
 * so-manieth day of the start date's month or year; «afterQuarter»: that day of the month after the start date's quarter;
 * «nextMonth»: the end of the month so many months after the start date's.
 */
export interface TermRule {
  readonly count: "after" | "before" | "ofMonth" | "ofYear" | "afterQuarter" | "nextMonth";
  readonly amount: number;
  readonly unit: TermUnit;
}

/** A term that the document sets. */
export interface TermRow {
  /** Unique over all documents: «КЗ.20-1». */
  readonly code: string;
  readonly annex?: string;
  readonly clause?: string;
  /** What is due, in short: editorial. */
  readonly title: string;
  /** Who must do it, as the document names them; absent where it names nobody. */
  readonly responsible?: string;
  /** What the term is counted from: editorial, in the document's words. */
  readonly trigger: string;
  /** Absent where the document leaves the date to another act: `undated` says to which. */
  readonly rule?: TermRule;
  readonly undated?: string;
  /** The words of the document that set the term. */
  readonly printed: string;
  readonly notes?: readonly EditorialNote[];
}

/** The terms of a document, in its order. */
export interface TermTable extends TableBase {
  readonly kind: "terms";
  readonly catalogue: "deadline";
  readonly rows: readonly TermRow[];
}

export type Table = ValueTable | SanctionTable | TermTable;

export interface Edition extends EditionHeader {
  readonly tables: readonly Table[];
}
