import type { ComponentType } from "react";
import type { Texts } from "../texts";
import { KazakhstanView } from "./kazakhstan/KazakhstanView";
import { RussiaView } from "./russia/RussiaView";

export type DefectsViewId = keyof Texts["defects"]["views"];

/** The documents that the tab sums defects by: a line here and a title in the texts each. */
export const views: readonly { readonly id: DefectsViewId; readonly View: ComponentType }[] = [
  { id: "russia", View: RussiaView },
  { id: "kazakhstan", View: KazakhstanView },
];
