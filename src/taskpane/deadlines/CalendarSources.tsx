import { makeStyles, tokens } from "@fluentui/react-components";
import { calendarNotes } from "../../rules/calendarNotes";
import { workCalendar } from "../../rules/workCalendar";
import { Section } from "../reference/card/Section";
import { useDeadlinesTexts } from "./texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly country: string;
  readonly years: readonly number[];
}

/** By which acts days off were moved, and whether the acts themselves were read. */
export function CalendarSources({ country, years }: Props) {
  const styles = useStyles();
  const texts = useDeadlinesTexts();
  const calendar = workCalendar(country);
  const known = years.flatMap((year) => calendar?.year(year) ?? []);
  if (known.length === 0) return null;
  return (
    <Section title={texts.calendar(known.map(({ year }) => year).join(", "))} collapsed>
      <ul className={styles.list}>
        {known.map((data) => (
          <li key={data.year}>
            {data.year}: {data.source}
            {calendarNotes(data).map((note) => (
              <div key={note} className={styles.note}>
                {note}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
