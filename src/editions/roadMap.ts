import modelPolyclinic from "./federal/model-polyclinic-2017/roadmap.json";
import type { EditorialNote } from "./format";

/** `roadmap.json`: a federal project's road map as its document prints it. */
export interface RoadMapEdition {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly year: number;
  readonly document: { readonly title: string; readonly file: string };
  readonly titleLines: readonly string[];
  readonly speaker: { readonly name: string; readonly position: readonly string[] };
  readonly districts: readonly { readonly title: string; readonly regions: readonly string[] }[];
  readonly curators: readonly Curator[];
  readonly methodology: { readonly heading: string; readonly name: string };
  readonly measures: Readonly<Record<RoadMapSide, readonly Measure[]>>;
  readonly smoHeading: string;
  readonly cooperation: { readonly heading: string; readonly printed: string };
  readonly funding: { readonly heading: string; readonly rows: readonly FundingRow[] };
  readonly documents: readonly RoadMapDocument[];
  /** What must be monitored every week, in the document's words. */
  readonly weekly: readonly { readonly measure: string; readonly printed: string }[];
  readonly officers: {
    readonly executor: string;
    readonly controller: string;
    readonly controllerLevel: string;
    readonly coordinatorLevel: string;
  };
  readonly informing: { readonly measure: string; readonly printed: string };
  readonly notes?: readonly EditorialNote[];
}

export type RoadMapSide = "ТФОМС" | "СМО";

export interface Curator {
  readonly name: string;
  readonly position: string;
  readonly districts: readonly string[];
}

export interface Measure {
  readonly id: string;
  /** Short; editorial. */
  readonly title: string;
  readonly printed: string;
  readonly weekly?: true;
  /** ISO dates that the document sets: not later than. */
  readonly dates?: readonly string[];
  /** The measure whose effect is counted in per cent. */
  readonly indicator?: true;
}

export interface RoadMapDocument {
  readonly id: string;
  readonly title: string;
  readonly printed: string;
  readonly weekly?: true;
}

export interface FundingRow {
  readonly purpose: string;
  readonly printed: string;
  /** As columns of a matrix; editorial spelling. */
  readonly sources: readonly string[];
}

/** JSON is proved against its document by the tests; here it only gets its type. */
export const modelPolyclinic2017 = modelPolyclinic as unknown as RoadMapEdition;
