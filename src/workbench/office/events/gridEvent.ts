/** Events by the numbers that Office.js registers them with. */
export enum GridEvent {
  Changed = 10,
  Activated = 11,
  Deactivated = 12,
  Added = 13,
  SelectionChanged = 14,
  Deleted = 15,
  Calculated = 16,
  RowSorted = 19,
}
