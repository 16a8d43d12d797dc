import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StarFilled, StarRegular } from "@fluentui/react-icons";
import type { FunctionName } from "../../rules/functionArguments";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  choose: {
    flex: 1,
    minWidth: 0,
    display: "block",
    textAlign: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  star: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly name: FunctionName;
  readonly favourite: boolean;
  onChoose(): void;
  onFavourite(): void;
}

export function FunctionItem({ name, favourite, onChoose, onFavourite }: Props) {
  const styles = useStyles();
  const { builder: texts } = useTexts();
  const { title, text } = texts.functions[name];
  const label = favourite ? texts.removeFavourite(title) : texts.addFavourite(title);
  return (
    <li className={styles.item}>
      <Button appearance="transparent" className={styles.choose} onClick={onChoose}>
        <span className={styles.title}>{title}</span> <span className={styles.name}>OMS.{name}</span>
        <span className={styles.text}>{text}</span>
      </Button>
      <Button
        appearance="transparent"
        size="small"
        icon={favourite ? <StarFilled className={styles.star} /> : <StarRegular />}
        aria-label={label}
        title={label}
        onClick={onFavourite}
      />
    </li>
  );
}
