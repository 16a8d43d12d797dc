/**
 * The tab index of a heading that takes the focus when a card or a form opens. It has to be a tab stop: in Excel on the web
 * Office.js moves the focus itself on Tab, and from what is no stop it leaves the pane.
 */
export const HEADING_STOP = 0;
