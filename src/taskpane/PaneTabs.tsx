import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { tabs, type TabId } from "./tabs";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  // Several short rows are better than tabs beyond the edge: a pane is 320 px wide.
  tabs: { flexShrink: 0, flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly selected: TabId;
  onSelect(id: TabId): void;
}

const STEP: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The row of tabs. Fluent moves among them by invisible focusable elements beside the row, which screen readers and
 * checkers take for controls without a name; so arrows are handled here and `data-tabster` is taken off.
 */
export function PaneTabs({ selected, onSelect }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = STEP[key];
    if (step === undefined) return;
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length]!.id;
    onSelect(next);
    document.getElementById(tabElementId(next))?.focus();
  };
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={selected}
      onTabSelect={(_event, { value }) => onSelect(value as TabId)}
      onKeyDown={onKeyDown}
      aria-label={texts.pane}
      {...{ "data-tabster": undefined }}
    >
      {tabs.map(({ id, Icon }) => (
        <Tab
          key={id}
          value={id}
          id={tabElementId(id)}
          tabIndex={id === selected ? 0 : -1}
          aria-controls={id === selected ? panelElementId(id) : undefined}
          icon={<Icon />}
        >
          {texts.tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}

export const tabElementId = (id: TabId): string => `tab-${id}`;
export const panelElementId = (id: TabId): string => `panel-${id}`;
