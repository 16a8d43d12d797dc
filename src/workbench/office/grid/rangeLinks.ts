import { BooleanNumber } from "@univerjs/core";
import type { LinkExtra } from "../../xlsx/extras";
import { invalidArgument } from "../richApi/apiError";
import { type Area, formatArea, intersection, parseArea, single } from "./area";
import { sheetExtras } from "./extrasStore";
import type { GridSheet } from "./sheet";

/** As Office.js says it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The colour of Excel's cell style «Hyperlink». */
const LINK_COLOR = "#0563C1";
const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;

/** The links of the cells of a range. */
export class RangeLinks {
  constructor(
    private readonly sheet: GridSheet,
    private readonly area: Area,
  ) {}

  /** What all cells have in common, else null. */
  hyperlink(): Hyperlink | null {
    const { startRow, startColumn } = this.area;
    const first = this.all[formatArea(single(startRow, startColumn))];
    const inside = Object.entries(this.all).filter(([cell]) => intersection(parseArea(cell), this.area));
    const same = inside.every(([, link]) => JSON.stringify(link) === JSON.stringify(first));
    const cells = (this.area.endRow - startRow + 1) * (this.area.endColumn - startColumn + 1);
    if (!first || !same || inside.length !== cells) return null;
    const { place, address, tip } = first;
    return {
      ...(address !== undefined && { address }),
      ...(place !== undefined && { documentReference: place }),
      ...(tip !== undefined && { screenTip: tip }),
      textToDisplay: String(this.sheet.cell(startRow, startColumn)?.v ?? ""),
    };
  }

  /** Gives the cells the link and the look of one. Returns what the first cell is to show, if that changes. */
  set(link: unknown): string | undefined {
    const { address, documentReference, screenTip, textToDisplay } = checked(link);
    const place = documentReference || undefined;
    const extra: LinkExtra = {
      ...(address && { address }),
      ...(place && { place }),
      ...(screenTip && { tip: screenTip }),
    };
    const links: Record<string, LinkExtra> = { ...this.all };
    const { startRow, startColumn, endRow, endColumn } = this.area;
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) links[formatArea(single(row, column))] = extra;
    }
    sheetExtras(this.sheet.facade).update({ links });
    const empty = this.sheet.cell(startRow, startColumn)?.v == null && !this.sheet.formula(startRow, startColumn);
    this.sheet.reserve(this.area);
    this.sheet.restyle(this.area, "cl", { rgb: LINK_COLOR });
    this.sheet.restyle(this.area, "ul", { s: BooleanNumber.TRUE });
    return textToDisplay ?? (empty ? (address ?? place) : undefined);
  }

  remove(): void {
    const kept = Object.entries(this.all).filter(([cell]) => !intersection(parseArea(cell), this.area));
    if (kept.length < Object.keys(this.all).length) {
      sheetExtras(this.sheet.facade).update({ links: Object.fromEntries(kept) });
    }
  }

  private get all(): Readonly<Record<string, LinkExtra>> {
    return sheetExtras(this.sheet.facade).value.links ?? {};
  }
}

function checked(link: unknown): Hyperlink {
  if (typeof link !== "object" || link === null) throw invalidArgument();
  const { address, documentReference } = link as Hyperlink;
  if (!address && !documentReference) throw invalidArgument();
  if (address && !OUTSIDE.test(address) && !/[./\\]/.test(address)) throw invalidArgument();
  return link as Hyperlink;
}
