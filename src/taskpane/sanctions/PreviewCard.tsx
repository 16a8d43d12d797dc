import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Source } from "../../excel/source/source";
import { describeFailure } from "../../rules/messages";
import type { SanctionRole } from "../../rules/mapping/sanctionRoles";
import type { Mapping } from "../../rules/mapping";
import type { ErrorGroup, RecalculationSummary } from "../../rules/recalculation/summary";
import { Section } from "../reference/card/Section";
import { useWording } from "../texts";
import { RowLinks } from "./RowLinks";
import { moneyText } from "./moneyText";
import { useSanctionsTexts } from "./texts";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    "& dd": { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly summary: RecalculationSummary;
  readonly source: Source;
  readonly mapping: Mapping<SanctionRole>;
}

/** What a recalculation would come to: nothing has been written yet. */
export function PreviewCard({ summary, source, mapping }: Props) {
  const styles = useStyles();
  const { language } = useWording();
  const { preview: texts, errors } = useSanctionsTexts();
  const code = mapping.code ?? 0;
  const { sumNow, otherTotal } = summary;
  const facts: readonly (readonly [string, string])[] = [
    ...(sumNow === undefined ? [] : [[texts.now, moneyText(sumNow, language)] as const]),
    [texts.after, moneyText(summary.sumAfter, language)],
    [texts.changed, texts.count(summary.changed)],
    ...(otherTotal < summary.changed ? [[texts.otherTotal, texts.count(otherTotal)] as const] : []),
    [texts.failed, texts.count(summary.failed)],
    ...(summary.withoutCode > 0 ? [[texts.withoutCode, texts.count(summary.withoutCode)] as const] : []),
  ];
  return (
    <>
      <Section title={texts.title} hint={texts.hint}>
        <Text role="status" block>
          {texts.rows(summary.rows, summary.hidden)}
        </Text>
        <dl className={styles.facts}>
          {facts.flatMap(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>])}
        </dl>
        {summary.totals > 0 && (
          <Text block>
            {`${texts.totals}: ${texts.count(summary.totals)} (`}
            <RowLinks source={source} rows={summary.totalExamples} column={code} />)
          </Text>
        )}
        {summary.repeated > 0 && (
          <Text block>
            {`${texts.repeated}: ${texts.count(summary.repeated)} (`}
            <RowLinks source={source} rows={summary.repeatedExamples} column={code} />)
          </Text>
        )}
      </Section>
      {summary.errors.length > 0 && (
        <Section title={errors.title} hint={texts.count(summary.failed)}>
          <ul className={styles.list}>
            {summary.errors.map((group) => (
              <ErrorItem key={group.key} group={group} source={source} column={columnOf(group, mapping) ?? code} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function ErrorItem({ group, source, column }: { group: ErrorGroup; source: Source; column: number }) {
  const styles = useStyles();
  const { language } = useWording();
  const { preview, errors } = useSanctionsTexts();
  return (
    <li className={styles.item}>
      <span className={styles.count}>{preview.count(group.count)}</span>
      {": "}
      {describeFailure(group.examples[0]!.failure, language)}
      <br />
      {errors.cells} <RowLinks source={source} rows={group.examples.map(({ row }) => row)} column={column} />
    </li>
  );
}

/** Arguments of the rule that have a column of another name. */
const COLUMN_OF_ARGUMENT: Readonly<Record<string, SanctionRole>> = { count: "visits" };

/** The cell that is to be mended: of the argument that the message names. */
function columnOf({ examples, key }: ErrorGroup, mapping: Mapping<SanctionRole>): number | undefined {
  if (key.startsWith("noEdition") || key === "missingDate") return mapping.date ?? mapping.edition;
  if (key.startsWith("measureRequired")) return mapping.measure;
  if (key.startsWith("ambiguous") || key.startsWith("sanctionNotApplied")) return mapping.care;
  const { argument } = examples[0]!.failure.params;
  if (argument === undefined) return undefined;
  return mapping[COLUMN_OF_ARGUMENT[argument] ?? (argument as SanctionRole)];
}
