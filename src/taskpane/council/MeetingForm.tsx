import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Council } from "../../excel/council/readCouncil";
import { agendaSheet, type MeetingDetails, meetingName, protocolSheet } from "../../sheets/council";
import { Section } from "../reference/card/Section";
import { useCouncilTexts } from "./texts";
import type { CouncilState } from "./useCouncil";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  half: { flex: "1 1 120px", minWidth: 0 },
});

interface Props {
  readonly council: Council;
  readonly busy: boolean;
  readonly onBuild: CouncilState["build"];
}

type FieldName = "date" | "time" | "place" | "chair" | "secretary";
const TYPES: Readonly<Partial<Record<FieldName, "date" | "time">>> = { date: "date", time: "time" };

/** What a field leaves empty is taken from the directory, or printed as a line to fill. */
function detailsOf(fields: Readonly<Partial<Record<FieldName, string>>>, attendance: string): MeetingDetails {
  const given = Object.entries(fields).filter(([, value]) => value.trim() !== "");
  const names = attendance
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return { ...Object.fromEntries(given), ...(names.length > 0 ? { attendance: names } : {}) };
}

/** One meeting: its agenda and its protocol. */
export function MeetingForm({ council: { plan }, busy, onBuild }: Props) {
  const styles = useStyles();
  const { meeting: texts } = useCouncilTexts();
  const [chosen, setChosen] = useState(0);
  const [common, setCommon] = useState<Partial<Record<FieldName, string>>>({});
  // Another meeting is on another day; the rest is usually the same.
  const [dates, setDates] = useState<Readonly<Record<number, string>>>({});
  const fields: typeof common = { ...common, date: dates[chosen] ?? "" };
  const setField = (name: FieldName, value: string) => {
    if (name === "date") setDates((now) => ({ ...now, [chosen]: value }));
    else setCommon((now) => ({ ...now, [name]: value }));
  };
  const [attendance, setAttendance] = useState("");
  const known: Partial<Record<FieldName, string>> = plan.details;

  const build = (sheet: "agenda" | "protocol") =>
    onBuild(({ plan: now, decisions }) => {
      const meeting = now.meetings[chosen] ?? now.meetings[0];
      if (!meeting) return [];
      const details = detailsOf(fields, attendance);
      return [
        sheet === "agenda" ? agendaSheet(now, meeting, details) : protocolSheet(now, meeting, decisions, details),
      ];
    });
  const input = (name: FieldName) => (
    <Field key={name} label={texts[name]} size="small" className={TYPES[name] && styles.half}>
      <Input
        type={TYPES[name] ?? "text"}
        value={fields[name] ?? ""}
        placeholder={known[name]}
        onChange={(_event, { value }) => setField(name, value)}
      />
    </Field>
  );
  const empty = plan.meetings.length === 0;
  return (
    <Section title={texts.title}>
      <div className={styles.form}>
        <Field label={texts.meeting} size="small">
          <Select value={String(chosen)} onChange={(_event, { value }) => setChosen(Number(value))}>
            {plan.meetings.map((meeting, index) => (
              <option key={index} value={index}>
                {meetingName(plan, meeting)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.row}>
          {input("date")}
          {input("time")}
        </div>
        {input("place")}
        {input("chair")}
        {input("secretary")}
        <Field label={texts.attendance} hint={texts.attendanceHint} size="small">
          <Textarea resize="vertical" value={attendance} onChange={(_event, { value }) => setAttendance(value)} />
        </Field>
        <div className={styles.row}>
          <Button className={styles.half} disabledFocusable={busy || empty} onClick={() => void build("agenda")}>
            {texts.agenda}
          </Button>
          <Button className={styles.half} disabledFocusable={busy || empty} onClick={() => void build("protocol")}>
            {texts.protocol}
          </Button>
        </div>
      </div>
    </Section>
  );
}
