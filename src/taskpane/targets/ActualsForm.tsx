import { Button, Field, Input, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { addressText } from "../../excel/address";
import { readSelectedAddress } from "../../excel/explainPlace";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useTargetsTexts } from "./texts";
import type { ActualSource, Targets } from "./useTargets";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  problems: { margin: 0, paddingInlineStart: "18px" },
});

/** Where the actual values come from: the user's own typing, or a range of the workbook. */
export function ActualsForm({ targets }: { readonly targets: Targets }) {
  const styles = useStyles();
  const texts = useTargetsTexts();
  const { source, names } = targets;
  return (
    <div className={styles.form}>
      <Field label={texts.source} size="small">
        <RadioGroup value={source} onChange={(_event, { value }) => targets.chooseSource(value as ActualSource)}>
          <Radio value="typed" label={texts.empty} />
          <Radio value="range" label={texts.fromRange} />
        </RadioGroup>
      </Field>
      {source === "typed" ? (
        <Field label={texts.names} size="small" hint={texts.namesHint}>
          <Input value={names} autoComplete="off" onChange={(_event, { value }) => targets.typeNames(value)} />
        </Field>
      ) : (
        <RangeForm targets={targets} />
      )}
    </div>
  );
}

function RangeForm({ targets }: { readonly targets: Targets }) {
  const styles = useStyles();
  const texts = useTargetsTexts();
  const { attempt } = useStatus();
  const { range, wrongRange, reading } = targets;
  const take = () => attempt(async () => targets.read(addressText(await readSelectedAddress())));
  const values = reading?.territories.flatMap(({ actuals }) => actuals).filter((actual) => actual !== undefined);
  return (
    <>
      <Field
        label={texts.range}
        size="small"
        hint={wrongRange ? undefined : texts.rangeHint}
        validationMessage={wrongRange ? texts.wrongRange : undefined}
      >
        <Input
          value={range}
          autoComplete="off"
          onChange={(_event, { value }) => targets.typeRange(value)}
          onKeyDown={({ key }) => key === "Enter" && void targets.read()}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void take()}>
          {texts.takeSelection}
        </Button>
        <Button size="small" disabledFocusable={range.trim() === ""} onClick={() => void targets.read()}>
          {texts.read}
        </Button>
      </div>
      {reading && (
        <Text role="status">
          {texts.found(reading.territories.map(({ name }) => name).join(", "), values?.length ?? 0)}
        </Text>
      )}
      {reading && reading.problems.length > 0 && (
        <Section title={texts.problems} collapsed={reading.problems.length > 10}>
          <ul className={styles.problems}>
            {reading.problems.map(({ row, kind, text }, index) => (
              <li key={index}>{texts.problem[kind](row, text)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
