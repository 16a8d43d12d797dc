import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, NumberSymbolSquareRegular, TextTRegular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { HEADING_STOP } from "../../tabStops";
import { hasCode, type ReferenceRecord } from "../../../rules/reference";
import { useTexts } from "../../texts";
import { CardActions, type Offer } from "./CardActions";
import { InsertText } from "./InsertText";
import { Sources } from "./Sources";

const useStyles = makeStyles({
  card: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  texts: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  long: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  code: { color: tokens.colorBrandForeground1, marginInlineEnd: tokens.spacingHorizontalS },
});

interface Props {
  readonly record: ReferenceRecord;
  readonly offer: Offer;
  readonly children: ReactNode;
  onClose(): void;
}

/** Titles of violations are whole sentences: in the size of a heading they would fill the pane. */
const isLong = ({ title }: ReferenceRecord): boolean => title.length > 90;

export function CardFrame({ record, offer, children, onClose }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") onClose();
  };
  return (
    <article className={styles.card} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
          {texts.search.back}
        </Button>
        <div className={styles.texts}>
          {hasCode(record) && (
            <InsertText text={record.key} label={texts.insert.code} icon={<NumberSymbolSquareRegular />} />
          )}
          <InsertText text={record.title} label={texts.insert.title} icon={<TextTRegular />} />
          <Badge appearance="tint" color="brand" shape="rounded" size="large">
            {texts.catalogues[record.catalogue]}
          </Badge>
        </div>
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={record.title}>
        <h2 ref={heading} tabIndex={HEADING_STOP} className={mergeClasses(styles.title, isLong(record) && styles.long)}>
          {hasCode(record) && <span className={styles.code}>{record.key}</span>}
          {record.title}
        </h2>
        {children}
        <Sources record={record} />
      </div>
      <CardActions record={record} offer={offer} />
    </article>
  );
}
