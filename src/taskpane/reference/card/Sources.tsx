import { Divider, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { TextQuoteRegular } from "@fluentui/react-icons";
import type { EditorialNote } from "../../../editions/format";
import {
  amendmentOf,
  constantsOf,
  footnotesOf,
  notesOf,
  printedOf,
  recordCitation,
  rowTexts,
  tableNotesOf,
  type ReferenceRecord,
} from "../../../rules/reference";
import { useTexts } from "../../texts";
import { dateText } from "../wording";
import { InsertText } from "./InsertText";
import { Section } from "./Section";

const useStyles = makeStyles({
  sources: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  notes: { margin: 0, paddingInlineStart: "18px" },
  cited: { display: "flex", alignItems: "flex-start", justifyContent: "space-between" },
  muted: { color: tokens.colorNeutralForeground3 },
  anywhere: { overflowWrap: "anywhere" },
});

/** Where the row stands, what the document adds in its footnotes, and what the editor of the data notes. */
export function Sources({ record }: { readonly record: ReferenceRecord }) {
  const styles = useStyles();
  const { card, insert } = useTexts();
  const { edition, table } = record;
  const { from, to, note } = table.inForce ?? edition.inForce;
  const footnotes = footnotesOf(record);
  const amendment = amendmentOf(record);
  const printed = printedOf(record);
  const constants = constantsOf(record);
  const expired = to !== undefined && to < new Date().toISOString().slice(0, 10);
  return (
    <div className={styles.sources}>
      {rowTexts(record).map(({ label, text }) => (
        <Section key={label} title={label}>
          <span className={styles.anywhere}>{text}</span>
        </Section>
      ))}
      {amendment && <Section title={card.amended}>{amendment}</Section>}
      {footnotes.length > 0 && (
        <Section title={card.footnotes}>
          {footnotes.map(({ mark, text }) => (
            <div key={mark + text}>{[mark, text].filter(Boolean).join(" ")}</div>
          ))}
        </Section>
      )}
      {printed && <Section title={card.printed}>{printed}</Section>}
      {constants.length > 0 && (
        <Section title={card.constants}>
          {constants.map((constant) => (
            <div key={constant.id}>{constant.printed}</div>
          ))}
        </Section>
      )}
      <Divider />
      <Section title={card.source}>
        <div className={styles.cited}>
          <span>{recordCitation(record)}</span>
          <InsertText text={recordCitation(record)} label={insert.citation} icon={<TextQuoteRegular />} />
        </div>
        <div className={styles.muted}>{table.title}</div>
      </Section>
      <Section title={card.edition}>
        {edition.title}
        <div className={styles.muted} title={note}>
          {card.inForce(dateText(from), to && dateText(to))}
        </div>
      </Section>
      {expired && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{card.expired(dateText(to))}</MessageBarBody>
        </MessageBar>
      )}
      <Notes title={card.notes} notes={notesOf(record)} />
      <Notes title={card.tableNotes} notes={tableNotesOf(record)} />
    </div>
  );
}

function Notes({ title, notes }: { readonly title: string; readonly notes: readonly EditorialNote[] }) {
  const styles = useStyles();
  const { card } = useTexts();
  if (notes.length === 0) return null;
  return (
    <Section title={title} hint={card.notesHint} collapsed={notes.length > 2}>
      <ul className={styles.notes}>
        {notes.map(({ text, reason }) => (
          <li key={text}>
            {text}
            {reason && (
              <Text block size={200} className={styles.muted}>
                {card.reason}: {reason}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
