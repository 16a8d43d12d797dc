import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { describeCheck } from "../../rules/council/messages";
import { monthTitle } from "../../rules/council/months";
import type { ItemChange, ItemDecision } from "../../rules/council/nextYear";
import type { TopicSegment } from "../../rules/council/topicShift";
import { useWording } from "../texts";
import { useCouncilTexts } from "./texts";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    position: "relative",
    overflowWrap: "anywhere",
  },
  checks: { margin: 0, padding: 0, listStyleType: "none" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  // Black on these in every theme: they are marks of a pen.
  removed: { backgroundColor: "#fde2e2", color: "#6b0f0f" },
  added: {
    backgroundColor: "#dff3e4",
    color: "#0b4a1e",
    textDecorationLine: "none",
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Few screen readers tell <del> from <ins>. */
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  check: { backgroundColor: "#fff2cc", color: "#4a3a00" },
});

interface Props {
  readonly change: ItemChange;
  readonly decision: ItemDecision;
  onDecide(decision: ItemDecision): void;
}

/** One item: what goes, what comes, and what a person has to decide. */
export function ShiftItem({ change: { month, item, segments, changed, checks }, decision, onDecide }: Props) {
  const styles = useStyles();
  const { shift: texts } = useCouncilTexts();
  const { accept, taken = new Set<number>() } = decision;
  const place = texts.place(monthTitle(month), item.number === null ? "" : `${item.number}`);
  const take = (index: number, on: boolean) => {
    const next = new Set(taken);
    if (on) next.add(index);
    else next.delete(index);
    onDecide({ ...decision, taken: next });
  };
  return (
    <li className={styles.item}>
      <Checkbox
        checked={accept}
        label={changed ? texts.accept(place) : place}
        onChange={(_event, { checked }) => onDecide({ ...decision, accept: checked === true })}
      />
      <div>
        {segments.map((segment, index) => (
          <Segment key={index} segment={segment} accepted={accept} taken={taken.has(index)} />
        ))}
      </div>
      <ul className={styles.checks}>
        {checks.map((index) => (
          <Check
            key={index}
            segment={segments[index]!}
            taken={accept && taken.has(index)}
            disabled={!accept}
            onTake={(on) => take(index, on)}
          />
        ))}
      </ul>
    </li>
  );
}

interface SegmentProps {
  readonly segment: TopicSegment;
  readonly accepted: boolean;
  readonly taken: boolean;
}

function Segment({ segment, accepted, taken }: SegmentProps) {
  const styles = useStyles();
  const { shift: texts } = useCouncilTexts();
  const after =
    segment.kind === "period" ? segment.shifted : segment.kind === "check" && taken ? segment.proposal : undefined;
  if (accepted && after !== undefined) {
    return (
      <>
        <del className={styles.removed}>
          <span className={styles.hidden}>{texts.before}: </span>
          {segment.text}
        </del>{" "}
        <ins className={styles.added}>
          <span className={styles.hidden}>{texts.after}: </span>
          {after}
        </ins>
      </>
    );
  }
  return segment.kind === "check" ? <mark className={styles.check}>{segment.text}</mark> : <>{segment.text}</>;
}

interface CheckProps {
  readonly segment: TopicSegment;
  readonly taken: boolean;
  readonly disabled: boolean;
  onTake(on: boolean): void;
}

function Check({ segment, taken, disabled, onTake }: CheckProps) {
  const styles = useStyles();
  const { language } = useWording();
  const { shift } = useCouncilTexts();
  if (segment.kind !== "check") return null;
  const { text, proposal, reason, document } = segment;
  return (
    <li>
      {proposal === undefined ? (
        <Text weight="semibold">{shift.look(text)}</Text>
      ) : (
        <Checkbox
          checked={taken}
          disabled={disabled}
          label={shift.take(text, proposal)}
          onChange={(_event, { checked }) => onTake(checked === true)}
        />
      )}
      <Text size={200} className={styles.reason}>
        {describeCheck(reason, document, language)}
      </Text>
    </li>
  );
}
