/** A file counts column widths in digits of the default font and row heights in points; the grid counts pixels. */
const DIGIT = 7;
const MARGIN = 5;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

export const widthToPixels = (width: number): number => Math.round(width * DIGIT + MARGIN);
export const pixelsToWidth = (pixels: number): number =>
  Math.max(0, Math.round(((pixels - MARGIN) / DIGIT) * 100) / 100);
export const pointsToPixels = (points: number): number => Math.round((points * 4) / 3);
export const pixelsToPoints = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;
