import type { FluentIcon } from "@fluentui/react-icons";
import { BookSearchRegular } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import { ReferenceTab } from "./reference/ReferenceTab";
import type { Texts } from "./texts";

export type TabId = keyof Texts["tabs"];

interface PaneTab {
  readonly id: TabId;
  readonly Icon: FluentIcon;
  readonly Panel: ComponentType;
}

/** The tabs of the pane, in their order: one folder each. */
export const tabs: readonly PaneTab[] = [{ id: "reference", Icon: BookSearchRegular, Panel: ReferenceTab }];
