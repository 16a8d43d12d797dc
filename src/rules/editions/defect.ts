/** Where in the file a defect is: names and numbers of members from the root, and what they are called by a person. */
export interface DefectPlace {
  readonly path: readonly (string | number)[];
  /** Id of the table. */
  readonly table?: string;
  /** Key or code of the row; its number from 1 where it has none. */
  readonly row?: string;
  /** Number of the column of values, from 1. */
  readonly column?: number;
}

export type DefectId =
  | "tooLarge"
  | "notJson"
  | "tooDeep"
  | "forbiddenKey"
  | "repeatedMember"
  | "missing"
  | "unknownMember"
  | "wrongType"
  | "wrongValue"
  | "notDecimal"
  | "notDate"
  | "notId"
  | "notName"
  | "notCell"
  | "notText"
  | "tooFew"
  | "repeated"
  | "notTogether"
  | "noSuchDate"
  | "datesReversed"
  | "outsideDates"
  | "repeatedId"
  | "unknownDimension"
  | "undeclaredDimension"
  | "unknownCoordinate"
  | "wrongWidth"
  | "unknownParent"
  | "parentCycle"
  | "plusWithoutParent"
  | "repeatedEntry"
  | "unknownCare"
  | "wordOfTwoValues"
  | "reservedId";

/** One thing that is wrong in an edition's file. */
export interface EditionDefect {
  readonly id: DefectId;
  readonly place: DefectPlace;
  /** What stands there. */
  readonly given?: string;
  /** What may stand there, or what it is about. */
  readonly expected?: readonly string[];
}
