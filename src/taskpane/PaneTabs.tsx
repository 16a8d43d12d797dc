import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from "react";
import { placeByKey, ROW } from "./placeByKey";
import { tabs, type TabId } from "./tabs";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flex: 1, minWidth: 0, overflow: "hidden" },
});

/** Menus with their positioning are a sixth of the pane: they come after it is drawn. */
const MoreTabs = lazy(() =>
  import(/* webpackChunkName: "more-tabs" */ "./MoreTabs").then((module) => ({ default: module.MoreTabs })),
);

interface Props {
  readonly selected: TabId;
  onSelect(id: TabId): void;
}

/**
 * One row of tabs: as many as fit, the open one always among them; the others are in a menu beside the row. The menu's
 * button stands outside the tab list, which may hold nothing but tabs.
 */
export function PaneTabs({ selected, onSelect }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const focusNext = useRef(false);
  useEffect(() => {
    if (focusNext.current) tabElement(selected)?.focus();
    focusNext.current = false;
  }, [selected]);
  /** Opens a tab and goes there: its element is shown only once it is the open one. */
  const goTo = (id: TabId) => {
    focusNext.current = true;
    onSelect(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const shown = tabs.filter(({ id }) => tabElement(id)?.offsetParent);
    const at = shown.findIndex(({ id }) => id === selected);
    const place = placeByKey(event.key, at, shown.length, ROW);
    if (place === undefined) return;
    event.preventDefault(); // Home and End would scroll
    const next = shown[place]!.id;
    if (next !== selected) goTo(next);
  };
  return (
    <Overflow minimumVisible={1} padding={4}>
      <div className={styles.bar}>
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
            <OverflowItem key={id} id={id} priority={id === selected ? 1 : 0}>
              <Tab
                value={id}
                id={tabElementId(id)}
                tabIndex={id === selected ? 0 : -1}
                aria-controls={id === selected ? panelElementId(id) : undefined}
                icon={<Icon />}
              >
                {texts.tabs[id]}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <Suspense fallback={null}>
          <MoreTabs onSelect={goTo} />
        </Suspense>
      </div>
    </Overflow>
  );
}

const tabElement = (id: TabId): HTMLElement | null => document.getElementById(tabElementId(id));

export const tabElementId = (id: TabId): string => `tab-${id}`;
export const panelElementId = (id: TabId): string => `panel-${id}`;
