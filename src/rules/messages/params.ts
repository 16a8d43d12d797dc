import type { Coordinates, LocalizedText } from "../../editions/format";

export type Language = "ru" | "en" | "kk";

/** One of the values that fit a call, with what tells it from the others. */
export interface Option {
  readonly labels: readonly LocalizedText[];
  /** Decimal string. */
  readonly value?: string;
  readonly unit?: string;
  /** What must be said to mean this one. */
  readonly coordinates?: Coordinates;
}

/** What a message may speak of; every message names the ones that it needs. */
export interface MessageParams {
  /** The argument in question: a name of the contract. */
  readonly argument?: ArgumentName;
  /** What the user gave, as text. */
  readonly given?: string;
  readonly codes?: readonly string[];
  readonly options?: readonly Option[];
  /** How many options there are, when only some are listed. */
  readonly total?: number;
  readonly ask?: readonly LocalizedText[];
  readonly known?: readonly string[];
  readonly catalogue?: Noun;
  readonly code?: string;
  readonly title?: string;
  readonly wanted?: readonly LocalizedText[];
  /** Citation of the table: document, annex, clause. */
  readonly source?: string;
  readonly date?: string;
  readonly printed?: string;
  readonly limit?: string;
}

/** What is being looked up, for the grammar of each language. */
export type Noun = "tariff" | "kzg" | "mo" | "sanction" | "ekd" | "target" | "deadline";

export type ArgumentName =
  | "code"
  | "item"
  | "mo"
  | "level"
  | "patient"
  | "rk"
  | "funding"
  | "setting"
  | "kind"
  | "care"
  | "basis"
  | "part"
  | "measure"
  | "cost"
  | "insuredSpent"
  | "harmCost"
  | "normative"
  | "baseRate"
  | "upkeepRate"
  | "base"
  | "count"
  | "catalogue"
  | "rule"
  | "no"
  | "scope"
  | "actual"
  | "start"
  | "holidays"
  | "condition"
  | "value"
  | "edition";
