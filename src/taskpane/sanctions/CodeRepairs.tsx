import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RepairGroup } from "../../excel/sanctions/codeRepairs";
import type { Source } from "../../excel/source/source";
import { Section } from "../reference/card/Section";
import { RowLinks } from "./RowLinks";
import { useSanctionsTexts } from "./texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

interface Props {
  /** `undefined` until they have been looked for. */
  readonly groups: readonly RepairGroup[] | undefined;
  readonly source: Source;
  readonly column: number;
  readonly busy: boolean;
  onFind(): void;
  onApply(codes: ReadonlyMap<string, string>): void;
}

/** Codes that Excel made dates and numbers of: what was typed is proposed where it is certain, else a person chooses. */
export function CodeRepairs({ groups, source, column, busy, onFind, onApply }: Props) {
  const styles = useStyles();
  const { repairs: texts } = useSanctionsTexts();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const codeOf = ({ key, repair }: RepairGroup): string => chosen.get(key) ?? repair.certain ?? "";
  const ready = (groups ?? []).filter((group) => codeOf(group) !== "");
  const cells = ready.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={texts.title}>
      <div className={styles.list}>
        {!groups && (
          <Button size="small" disabledFocusable={busy} onClick={onFind}>
            {texts.find}
          </Button>
        )}
        {groups?.length === 0 && <Text role="status">{texts.none}</Text>}
        {groups?.map((group) => (
          <Field key={group.key} size="small" label={texts.shown(group.text, group.count)}>
            <Select
              disabled={busy}
              value={codeOf(group)}
              onChange={(_event, { value }) => setChosen((now) => new Map(now).set(group.key, value))}
            >
              <option value="">{texts.leave}</option>
              {group.repair.codes.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </Select>
            <Text size={200}>
              <RowLinks source={source} rows={group.rows} column={column} />
            </Text>
          </Field>
        ))}
        {groups && groups.length > 0 && (
          <Button
            disabledFocusable={busy || cells === 0}
            onClick={() => onApply(new Map(ready.map((group) => [group.key, codeOf(group)])))}
          >
            {texts.apply(cells)}
          </Button>
        )}
      </div>
    </Section>
  );
}
