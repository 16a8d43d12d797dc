import { Button, Field, makeStyles, Select, SpinButton, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, SelectObjectRegular } from "@fluentui/react-icons";
import { addressText } from "../../excel/address";
import type { SourceChoice } from "../../excel/source/source";
import { useTexts } from "../texts";
import type { SourceState } from "./useSource";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
  button: { flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  header: { maxWidth: "160px" },
});

interface Props<Id extends string> {
  readonly state: SourceState<Id>;
  readonly busy: boolean;
}

/** Which table the tab works on: one of Excel's, a selected range or a whole sheet. */
export function SourcePicker<Id extends string>({ state, busy }: Props<Id>) {
  const styles = useStyles();
  const { source: texts } = useTexts();
  const { list, choice, source } = state;
  if (!list || !choice) return null;
  const options: readonly (readonly [string, SourceChoice])[] = [
    ...list.tables.map(({ name, sheet }) => [texts.table(name, sheet), { kind: "table", table: name }] as const),
    ...list.sheets.map((sheet) => [texts.sheet(sheet), { kind: "used", sheet }] as const),
    ...(choice.kind === "range"
      ? [[texts.range(addressText({ sheet: choice.sheet, cell: choice.address })), choice] as const]
      : []),
  ];
  const keys = options.map(([, option]) => JSON.stringify(option));
  return (
    <div className={styles.picker}>
      <Field label={texts.choose} size="small">
        <Select
          disabled={busy}
          value={JSON.stringify(choice)}
          onChange={(_event, { value }) => void state.choose(JSON.parse(value) as SourceChoice)}
        >
          {options.map(([label], index) => (
            <option key={keys[index]} value={keys[index]}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button
          className={styles.button}
          size="small"
          icon={<SelectObjectRegular />}
          disabledFocusable={busy}
          onClick={() => void state.takeSelection()}
        >
          {texts.select}
        </Button>
        <Button
          className={styles.button}
          size="small"
          icon={<ArrowSyncRegular />}
          disabledFocusable={busy}
          onClick={() => void state.refresh()}
        >
          {texts.refresh}
        </Button>
      </div>
      {source && source.table === undefined && (
        <Field label={texts.header} size="small" className={styles.header}>
          <SpinButton
            disabled={busy}
            min={1}
            value={source.headerRow + 1}
            onChange={(_event, { value, displayValue }) => {
              const row = value ?? Number(displayValue);
              if (Number.isInteger(row) && row >= 1) void state.setHeaderRow(row - 1);
            }}
          />
        </Field>
      )}
      <Text role="status" size={200}>
        {source ? texts.rows(source.rows, source.sheet) : texts.empty}
      </Text>
    </div>
  );
}
