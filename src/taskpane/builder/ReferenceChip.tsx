import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { referenceText } from "../../excel/explainPlace";
import type { ReadArgument } from "../../excel/formula/explain";
import { localText } from "../../excel/formula/print";
import { givenText } from "../../rules/given";
import { formulaSyntax } from "../reference/wording";
import { useWording } from "../texts";
import type { ArgumentInput } from "./argumentInput";

const useStyles = makeStyles({
  chip: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    paddingInlineStart: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  source: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForeground2,
  },
  value: {
    flex: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  /** Of the argument. */
  readonly label: string;
  readonly input: Extract<ArgumentInput, { kind: "reference" | "expression" }>;
  readonly read?: ReadArgument;
  readonly sheet: string;
  onDrop(): void;
}

/** An argument that is a cell or an expression, with its value now. */
export function ReferenceChip({ label, input, read, sheet, onDrop }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { builder: texts, explain } = wording.texts;
  const source = input.kind === "reference" ? referenceText(input.address, sheet) : input.source;
  return (
    <div className={styles.chip}>
      <span className={styles.source}>{localText(source, formulaSyntax(wording))}</span>
      <span className={styles.value}>{read && `= ${shown(read, explain.blank, explain.inExcel)}`}</span>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={`${texts.drop}: ${label}`}
        title={texts.drop}
        onClick={onDrop}
      />
    </div>
  );
}

function shown({ value, cell }: ReadArgument, blank: string, inExcel: string): string {
  if (value.kind === "error") return value.code;
  if (value.kind !== "value") return inExcel;
  return value.value === null ? blank : cell?.text || givenText(value.value);
}
