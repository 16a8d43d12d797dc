import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { Section } from "../reference/card/Section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
});

interface Props<Sheet extends string> {
  readonly sheets: readonly Sheet[];
  readonly texts: { readonly title: string; readonly names: Readonly<Record<Sheet, string>>; readonly build: string };
  readonly busy: boolean;
  onBuild(sheets: ReadonlySet<Sheet>): Promise<void>;
}

/** Which sheets to build, and the button that does it. */
export function SheetChoice<Sheet extends string>({ sheets, texts, busy, onBuild }: Props<Sheet>) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<Sheet>>(new Set(sheets));
  const toggle = (sheet: Sheet, checked: boolean) =>
    setChosen((now) => new Set(sheets.filter((one) => (one === sheet ? checked : now.has(one)))));
  return (
    <Section title={texts.title}>
      <div className={styles.list} role="group" aria-label={texts.title}>
        {sheets.map((sheet) => (
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
