import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { FormulaCell } from "../../excel/explainCell";
import type { ExplainedCall } from "../../excel/formula/explain";
import { describeDerivation } from "../../rules/derivation/text";
import { requestEdit } from "../builder/handoff";
import { openTab } from "../navigation";
import { useWording } from "../texts";
import { useEditions } from "../useEditions";
import { ArgumentList } from "./ArgumentList";
import { DocumentRows } from "./DocumentRows";
import { Mendings } from "./Mendings";
import { ObstacleText } from "./ObstacleText";
import { Steps } from "./Steps";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  result: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  long: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  message: { margin: 0, overflowWrap: "anywhere", userSelect: "text" },
});

interface Props {
  readonly call: ExplainedCall;
  readonly cell: FormulaCell;
}

/** One call: result, how its arguments were understood, the calculation and the row of the document. */
export function CallCard({ call, cell }: Props) {
  const styles = useStyles();
  const { language, texts } = useWording();
  const editions = useEditions();
  const { explained, name } = call;
  const text = useMemo(
    () =>
      explained.kind === "derivation" && name
        ? describeDerivation(editions, name, explained.values, explained.derivation, language)
        : undefined,
    [editions, explained, name, language],
  );
  const edit = () => {
    requestEdit({ cell, call });
    openTab("builder");
  };
  const isLong = (text?.result.length ?? 0) > 24;
  return (
    <article className={styles.card}>
      <div>
        <div className={styles.head}>
          <h2 className={styles.title}>OMS.{call.title}</h2>
          {name && (
            <Button size="small" appearance="subtle" icon={<EditRegular />} onClick={edit}>
              {texts.explain.edit}
            </Button>
          )}
        </div>
        {text && (
          <p
            className={mergeClasses(styles.result, isLong && styles.long, text.failure && styles.failed)}
            role="status"
          >
            {text.result}
          </p>
        )}
        {text?.failure && <p className={styles.message}>{text.failure}</p>}
      </div>
      {explained.kind !== "derivation" && <ObstacleText obstacle={explained} title={call.title} />}
      <Mendings call={call} cell={cell} />
      {text && <Steps steps={text.steps} />}
      <ArgumentList args={call.args} texts={text?.arguments ?? []} />
      {text && <DocumentRows rows={text.rows} />}
    </article>
  );
}
