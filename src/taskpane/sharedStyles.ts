import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** The strip below a tab that holds its actions: it stays while the content above it scrolls. */
export const actionStrip: GriffelStyle = {
  flexShrink: 0,
  display: "flex",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  boxShadow: tokens.shadow4,
};

/** The same strip with its actions one below the other. */
export const actionColumn: GriffelStyle = {
  ...actionStrip,
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
};

/** A tab: what scrolls above what stays. */
export const tabColumn: GriffelStyle = { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" };

/** What scrolls in a tab: its sections one below the other. */
export const tabScroll: GriffelStyle = {
  ...tabColumn,
  overflowY: "auto",
  gap: tokens.spacingVerticalL,
  padding: tokens.spacingHorizontalM,
  // A full column scrolls: it does not press its bars and buttons together.
  "> *": { flexShrink: 0 },
};

/** The heading of a tab. */
export const tabTitle: GriffelStyle = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
};
