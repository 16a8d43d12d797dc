import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import type { FormulaCell } from "../../excel/explainCell";
import { callText } from "../../rules/referenceCall";
import { openTab } from "../navigation";
import { formulaSyntax } from "../reference/wording";
import { useWording } from "../texts";

const useStyles = makeStyles({
  empty: {
    flex: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  muted: { color: tokens.colorNeutralForeground2 },
  formula: {
    display: "block",
    width: "fit-content",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const EXAMPLE = { name: "SANCTION", args: ["3.2.4", 10000] } as const;

interface Props {
  readonly kind: "noFormula" | "otherFormula" | "unreadable" | "noSelection";
  readonly cell?: FormulaCell;
}

/** Nothing to explain: what to select instead, and where to get a formula. */
export function EmptyState({ kind, cell }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { explain: texts } = wording.texts;
  const isUnreadable = kind === "unreadable" && cell;
  return (
    <div className={styles.empty}>
      <LightbulbRegular className={styles.icon} aria-hidden />
      <div role="status">
        {kind !== "noSelection" && <h2 className={styles.title}>{texts.empty[kind]}</h2>}
        <Text block className={styles.muted}>
          {kind === "noSelection" ? texts.empty.noSelection : texts.empty[`${kind}Text`]}
        </Text>
      </div>
      {isUnreadable ? (
        <code className={styles.formula}>{cell.formula}</code>
      ) : (
        <div>
          <Text size={200} block className={styles.muted}>
            {texts.empty.example}
          </Text>
          <code className={styles.formula}>{callText(EXAMPLE, formulaSyntax(wording))}</code>
        </div>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => openTab("builder")}>
          {texts.openBuilder}
        </Button>
        <Button onClick={() => openTab("reference")}>{texts.openReference}</Button>
      </div>
    </div>
  );
}
