import type { Color } from "@cj-tech-master/excelts";

/** The Office theme in the order of a file's indices: two pairs of light and dark, then the accents. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

interface FileColor extends Partial<Color> {
  readonly tint?: number;
  readonly indexed?: number;
}

/** `#RRGGBB` of a colour of the file; undefined for "automatic". */
export function toRgb(color: FileColor | undefined): string | undefined {
  if (color?.argb) return `#${color.argb.slice(-6)}`;
  const base = color?.theme === undefined ? undefined : OFFICE_THEME[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

export function toArgb(rgb: string | null | void): Partial<Color> | undefined {
  const hex = /^#?([0-9a-f]{6})/i.exec(rgb ?? "")?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgba?\(([^)]+)\)/
    .exec(rgb ?? "")?.[1]
    ?.split(",")
    .slice(0, 3);
  const channels = parts?.map((part) => Number(part).toString(16).padStart(2, "0"));
  return channels?.length === 3 ? { argb: `FF${channels.join("").toUpperCase()}` } : undefined;
}

/** A negative tint darkens towards black, a positive one lightens towards white. */
function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((start) => parseInt(hex.slice(start, start + 2), 16))
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
