/**
 * The tab index of a heading that takes the focus when a card or a form opens. It has to be a tab stop: in Excel on the web
 * Office.js moves the focus itself on Tab, and from what is no stop it leaves the pane.
 */
export const HEADING_STOP = 0;

/** The tab index of the line that unfolds more: on the web Office.js passes by what has none, though browsers stop there. */
export const SUMMARY_STOP = 0;
