import type { ComponentType } from "react";
import { KazakhstanView } from "./kazakhstan/KazakhstanView";
import { RussiaView } from "./russia/RussiaView";
import type { DefectsTexts } from "./texts/ru";

export type DefectsViewId = keyof DefectsTexts["views"];

/** The documents that the tab sums defects by: a line here and a title in the texts each. */
export const views: readonly { readonly id: DefectsViewId; readonly View: ComponentType }[] = [
  { id: "russia", View: RussiaView },
  { id: "kazakhstan", View: KazakhstanView },
];
