import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReferenceRecord } from "../../../rules/reference";
import { useTexts } from "../../texts";
import { Section } from "./Section";

const useStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: 0,
    minWidth: 0,
  },
  code: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly records: readonly ReferenceRecord[];
  onOpen(record: ReferenceRecord): void;
}

/** A heading has no sanction of its own: the way to the rows below it. */
export function ChildRows({ records, onOpen }: Props) {
  const styles = useStyles();
  const { card } = useTexts();
  return (
    <Section title={card.children}>
      {records.map((record) => (
        <Button key={record.id} className={styles.row} appearance="transparent" onClick={() => onOpen(record)}>
          <span className={styles.code}>{record.key}</span>
          {record.title}
        </Button>
      ))}
    </Section>
  );
}
