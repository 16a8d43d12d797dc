import { Button, Checkbox, Field, Input, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { DocumentBulletListRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { type FormId, monitoringForms } from "../../../editions/kazakhstan";
import type { Monitoring } from "../../../excel/kazakhstan/readMonitoring";
import { firstNumber } from "../../../excel/kazakhstan/sheetPlans";
import { providerKey } from "../../../rules/kazakhstan/summary";
import type { FormDetails } from "../../../sheets/kazakhstan";
import { Section } from "../../reference/card/Section";
import type { MonitoringState } from "./useMonitoring";
import { useKazakhstanTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 120px", minWidth: 0 },
  checks: { display: "flex", flexDirection: "column" },
});

const FORMS: readonly FormId[] = monitoringForms.forms.map(({ id }) => id);
/** The kinds of monitoring that the forms print. */
const KINDS = monitoringForms.forms.flatMap(({ parts }) =>
  parts.flatMap((part) => (part.kind === "field" && part.field === "monitoring" ? (part.choices ?? []) : [])),
);
/** The kind of monitoring that clause 32 makes no conclusions for, but for a few kinds of care. */
const CURRENT = "текущий";
const ALL = "*";
type DateName = "periodFrom" | "periodTo" | "datesFrom" | "datesTo" | "signed";
type TextName = "branch" | "ground" | "officer" | "firstNumber" | "series";

interface Props {
  readonly state: MonitoringState;
  readonly monitoring: Monitoring;
  readonly busy: boolean;
}

/** Conclusions of appendices 2, 3, 4 and 6, of one provider or of all. */
export function ConclusionForm({ state, monitoring, busy }: Props) {
  const styles = useStyles();
  const { conclusions: texts } = useKazakhstanTexts();
  const [provider, setProvider] = useState(ALL);
  const [forms, setForms] = useState<ReadonlySet<FormId>>(new Set(["conclusion", "unconfirmed"]));
  const { settings } = state;
  const { details } = settings;
  const set = (change: FormDetails) => {
    const given = Object.entries({ ...details, ...change }).filter(([, value]) => value !== "");
    state.setSettings({ ...settings, details: Object.fromEntries(given) });
  };
  const toggle = (form: FormId, checked: boolean) =>
    setForms((now) => new Set(FORMS.filter((one) => (one === form ? checked : now.has(one)))));
  const input = (name: TextName | DateName, half: boolean, type: "text" | "date" = "text") => (
    <Field label={texts[name]} size="small" {...(half && { className: styles.half })}>
      <Input
        type={type}
        disabled={busy}
        value={details[name] ?? ""}
        onChange={(_event, { value }) => set({ [name]: value })}
      />
    </Field>
  );
  const paragraph = (name: "findings" | "recommendations") => (
    <Field label={texts[name]} size="small">
      <Textarea
        resize="vertical"
        disabled={busy}
        value={details[name] ?? ""}
        onChange={(_event, { value }) => set({ [name]: value })}
      />
    </Field>
  );
  const isCurrent = details.monitoring === CURRENT && (forms.has("conclusion") || forms.has("unconfirmed"));
  const build = () => state.buildConclusions({ forms, ...(provider !== ALL && { provider }) });
  return (
    <Section title={texts.title} collapsed>
      <div className={styles.form}>
        <Text size={200}>{texts.help}</Text>
        <Field label={texts.provider} size="small">
          <Select disabled={busy} value={provider} onChange={(_event, { value }) => setProvider(value)}>
            <option value={ALL}>{texts.all}</option>
            {monitoring.summary.providers().map((one) => (
              <option key={providerKey(one)} value={providerKey(one)}>
                {[one.provider || texts.blank, one.region].filter(Boolean).join(", ")}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.checks} role="group" aria-label={texts.forms}>
          {FORMS.map((form) => (
            <Checkbox
              key={form}
              label={texts.names[form]}
              disabled={busy}
              checked={forms.has(form)}
              onChange={(_event, { checked }) => toggle(form, checked === true)}
            />
          ))}
        </div>
        {input("branch", false)}
        {input("ground", false)}
        <Field label={texts.monitoring} size="small">
          <Select
            disabled={busy}
            value={details.monitoring ?? ""}
            onChange={(_event, { value }) => set({ monitoring: value })}
          >
            <option value="">{texts.notChosen}</option>
            {[...new Set(KINDS)].map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </Select>
        </Field>
        {input("officer", false)}
        <div className={styles.row}>
          {input("periodFrom", true, "date")}
          {input("periodTo", true, "date")}
        </div>
        <div className={styles.row}>
          {input("datesFrom", true, "date")}
          {input("datesTo", true, "date")}
        </div>
        <div className={styles.row}>
          {input("signed", true, "date")}
          {input("firstNumber", true)}
          {input("series", true)}
        </div>
        {!details.firstNumber && state.tables && (
          <Text size={200}>{texts.free(firstNumber(details, state.tables))}</Text>
        )}
        {paragraph("findings")}
        {forms.has("death") && paragraph("recommendations")}
        {forms.has("unconfirmed") && state.tables && (
          <>
            <Text size={200}>{texts.providers(state.tables.providers.size)}</Text>
            {state.tables.providers.contested.length > 0 && (
              <Text size={200}>{texts.contested(state.tables.providers.contested.join(", "))}</Text>
            )}
            <Button size="small" disabledFocusable={busy} onClick={() => void state.buildProviders()}>
              {texts.buildProviders}
            </Button>
          </>
        )}
        {isCurrent && <Text size={200}>{texts.currentOnly}</Text>}
        {forms.has("death") && <Text size={200}>{texts.maternal}</Text>}
        <Button
          appearance="primary"
          icon={<DocumentBulletListRegular />}
          disabledFocusable={busy || forms.size === 0}
          onClick={() => void build()}
        >
          {texts.build}
        </Button>
      </div>
    </Section>
  );
}
