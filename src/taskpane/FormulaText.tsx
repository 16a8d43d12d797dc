import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  formula: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

/** Up to where a line may end: behind a bracket or a separator, not behind the comma of a number. */
const PARTS = /(?:[^;(,]|,(?=\d))+[;(,]*|[;(,]+/g;

interface Props {
  readonly text: string;
  readonly className?: string;
  /** A long one scrolls, and the keyboard has to reach it. */
  readonly tabIndex?: number;
}

/** A formula, which goes on in the next line between its arguments: browsers would break it inside of a word. */
export function FormulaText({ text, className, tabIndex }: Props) {
  const styles = useStyles();
  const parts = text.match(PARTS) ?? [];
  return (
    <code className={mergeClasses(styles.formula, className)} tabIndex={tabIndex}>
      {parts.flatMap((part, index) => [part, <wbr key={index} />])}
    </code>
  );
}
