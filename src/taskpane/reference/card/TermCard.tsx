import type { TermRecord } from "../../../rules/reference";
import { termText } from "../../../rules/termText";
import { useWording } from "../../texts";
import { CardFrame } from "./CardFrame";
import { Section } from "./Section";

interface Props {
  readonly record: TermRecord;
  onClose(): void;
}

/** A term: how long it is, what it is counted from and who must keep it. */
export function TermCard({ record, onClose }: Props) {
  const { texts, language } = useWording();
  const { term } = texts.card;
  const { row } = record;
  return (
    <CardFrame record={record} offer={{}} onClose={onClose}>
      <Section title={term.length}>{termText(row, language)}</Section>
      <Section title={term.trigger}>{row.trigger}</Section>
      {row.responsible && <Section title={term.responsible}>{row.responsible}</Section>}
      {row.undated && <Section title={term.undated}>{row.undated}</Section>}
    </CardFrame>
  );
}
