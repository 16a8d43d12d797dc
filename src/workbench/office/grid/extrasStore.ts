import type { CustomData } from "@univerjs/core";
import { extrasOf, type SheetExtras, withExtras, type WorkbookExtras } from "../../xlsx/extras";

/** A sheet or a workbook of the grid: either carries data of ours that is saved with it. */
export interface Carrier {
  getCustomMetadata(): CustomData | undefined;
  setCustomMetadata(custom: CustomData | undefined): unknown;
}

/** What Office knows of a sheet or a workbook and the grid does not. */
export class ExtrasStore<Extras extends SheetExtras | WorkbookExtras> {
  constructor(private readonly carrier: Carrier) {}

  get value(): Extras {
    return extrasOf<Extras>(this.carrier.getCustomMetadata());
  }

  update(part: Partial<Extras>): void {
    this.carrier.setCustomMetadata(withExtras(this.carrier.getCustomMetadata(), { ...this.value, ...part }));
  }
}

export const sheetExtras = (carrier: Carrier): ExtrasStore<SheetExtras> => new ExtrasStore(carrier);
export const workbookExtras = (carrier: Carrier): ExtrasStore<WorkbookExtras> => new ExtrasStore(carrier);

export type PageSetupExtra = NonNullable<SheetExtras["pageSetup"]>;
