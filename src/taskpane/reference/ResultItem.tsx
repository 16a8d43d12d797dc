import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { hasCode, type ReferenceRecord } from "../../rules/reference";
import { useWording } from "../texts";
import { Highlighted } from "./Highlighted";
import { placeText, summaryText } from "./wording";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    // Forced colours drop backgrounds; the border alone would be lost among system borders.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  title: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    lineHeight: tokens.lineHeightBase300,
  },
  code: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  value: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly id: string;
  readonly record: ReferenceRecord;
  readonly matched: ReadonlySet<string>;
  readonly active: boolean;
  onOpen(): void;
}

export const ResultItem = memo(
  function ResultItem({ id, record, matched, active, onOpen }: Props) {
    const styles = useStyles();
    const wording = useWording();
    return (
      <div
        role="option"
        id={id}
        aria-selected={active}
        className={mergeClasses(styles.item, active && styles.active)}
        onClick={onOpen}
      >
        <div className={styles.title}>
          {hasCode(record) && (
            <span className={styles.code}>
              <Highlighted text={record.key} terms={matched} />
            </span>
          )}
          <Highlighted text={record.title} terms={matched} />
        </div>
        <div className={styles.meta}>
          {[wording.texts.catalogues[record.catalogue], placeText(record, wording)].filter(Boolean).join(" · ")}
        </div>
        <div className={mergeClasses(styles.meta, styles.value)}>{summaryText(record, wording)}</div>
      </div>
    );
  },
  // onOpen is made anew for every row and does what it did before.
  (before, after) =>
    before.id === after.id &&
    before.record === after.record &&
    before.matched === after.matched &&
    before.active === after.active,
);
