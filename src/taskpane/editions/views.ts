/** What the tab shows: the list of editions, or one of the ways to work with them. */
export type EditionsView = "home" | "import" | "compare" | "wizard";

/** The focus comes back to what opened a view. */
export const openerId = (view: EditionsView): string => `editions-open-${view}`;
