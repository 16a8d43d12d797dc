import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { DEFECT_SHEETS, type DefectSheet } from "../../../sheets/defects";
import { Section } from "../../reference/card/Section";
import { useTexts } from "../../texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
});

interface Props {
  readonly busy: boolean;
  onBuild(sheets: ReadonlySet<DefectSheet>): Promise<void>;
}

/** Which sheets to build, and the button that does it. */
export function SheetChoice({ busy, onBuild }: Props) {
  const styles = useStyles();
  const { sheets: texts } = useTexts().defects;
  const [chosen, setChosen] = useState<ReadonlySet<DefectSheet>>(new Set(DEFECT_SHEETS));
  const toggle = (sheet: DefectSheet, checked: boolean) =>
    setChosen((now) => new Set(DEFECT_SHEETS.filter((one) => (one === sheet ? checked : now.has(one)))));
  return (
    <Section title={texts.title}>
      <div className={styles.list} role="group" aria-label={texts.title}>
        {DEFECT_SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            label={texts.names[sheet]}
            checked={chosen.has(sheet)}
            disabled={busy}
            onChange={(_event, { checked }) => toggle(sheet, checked === true)}
          />
        ))}
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabledFocusable={busy || chosen.size === 0}
          onClick={() => void onBuild(chosen)}
        >
          {texts.build}
        </Button>
      </div>
    </Section>
  );
}
