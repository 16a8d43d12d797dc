import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { COLUMN, placeByKey } from "./placeByKey";
import { tabs, type TabId } from "./tabs";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: 0,
    marginRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});

interface Props {
  /** The tab is open and takes the focus. */
  onSelect(id: TabId): void;
}

/** The menu of the tabs that do not fit into the row; nothing when all do. */
export function MoreTabs({ onSelect }: Props) {
  const styles = useStyles();
  const { moreTabs, moreTabsOf } = useTexts();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={ref}
          className={styles.button}
          appearance="subtle"
          size="small"
          aria-label={moreTabsOf(overflowCount)}
        >
          {moreTabs}
        </MenuButton>
      </MenuTrigger>
      {/* It is drawn outside the page's landmarks, so it is one itself. */}
      <MenuPopover role="navigation" aria-label={moreTabsOf(overflowCount)}>
        <MenuList onKeyDown={moveFocus} {...{ "data-tabster": undefined }}>
          {tabs.map((tab) => (
            <HiddenTab key={tab.id} {...tab} onSelect={onSelect} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === document.activeElement);
  const place = placeByKey(event.key, at, items.length, COLUMN);
  if (place === undefined) return;
  event.preventDefault();
  items[place]!.focus();
}

type HiddenTabProps = Props & Pick<(typeof tabs)[number], "id" | "Icon">;

function HiddenTab({ id, Icon, onSelect }: HiddenTabProps) {
  const texts = useTexts();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem icon={<Icon />} onClick={() => onSelect(id)}>
      {texts.tabs[id]}
    </MenuItem>
  );
}
