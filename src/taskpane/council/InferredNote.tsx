import { Text } from "@fluentui/react-components";
import { type CouncilMeeting, councilPlan2025 } from "../../editions/council";
import { Section } from "../reference/card/Section";
import { useCouncilTexts } from "./texts";

const inferredItems = ({ rows }: CouncilMeeting): readonly number[] =>
  rows.flatMap(({ items }) => items.flatMap(({ number, inferred }) => (inferred ? [number] : [])));

/** Which pairs of the printed plan are known by position only. */
export function InferredNote() {
  const { inferred: texts } = useCouncilTexts();
  const places = councilPlan2025.meetings.flatMap((meeting) => {
    const items = inferredItems(meeting);
    return items.length > 0 ? [texts.items(meeting.month, items.join(", "))] : [];
  });
  return (
    <Section title={texts.title}>
      <Text size={200}>{texts.text(places.join("; "))}</Text>
    </Section>
  );
}
