import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { selectCell } from "../../excel/explainPlace";
import type { ReadArgument } from "../../excel/formula/explain";
import { localText } from "../../excel/formula/print";
import { type ArgumentText, derivationWording } from "../../rules/derivation/text";
import { capitalised } from "../../rules/derivation/text/arguments";
import { givenText } from "../../rules/given";
import { Section } from "../reference/card/Section";
import { formulaSyntax } from "../reference/wording";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(88px, 34%) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  source: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly args: readonly ReadArgument[];
  readonly texts: readonly ArgumentText[];
}

/** The arguments that were given, each with what it was taken for and with the cell that it comes from. */
export function ArgumentList({ args, texts: understood }: Props) {
  const styles = useStyles();
  const wording = useWording();
  const { explain: texts } = wording.texts;
  const { attempt } = useStatus();
  const titles = derivationWording(wording.language).arguments;
  const given = args.map((argument, index) => ({ ...argument, index })).filter(({ source }) => source !== "");
  if (given.length === 0) return null;

  const raw = ({ value }: ReadArgument): string => {
    if (value.kind === "value") return value.value === null ? texts.blank : givenText(value.value);
    return value.kind === "error" ? value.code : texts.inExcel;
  };
  return (
    <Section title={texts.arguments}>
      <dl className={styles.list}>
        {given.map((argument) => {
          const { spec, index, source, node, cell } = argument;
          const meaning = understood.find((text) => text.index === index);
          const isExpression = node !== undefined && !LITERALS.has(node.kind);
          const local = localText(source, formulaSyntax(wording));
          return [
            <dt key={`${index} title`} className={styles.label}>
              {capitalised(titles[spec.name])}
            </dt>,
            <dd key={index} className={mergeClasses(styles.text, meaning && !meaning.understood && styles.wrong)}>
              {meaning?.text ?? raw(argument)}
              {isExpression &&
                (cell ? (
                  <Link
                    as="button"
                    className={styles.source}
                    title={texts.showDocument}
                    onClick={() => void attempt(() => selectCell(cell.address))}
                  >
                    {local}
                  </Link>
                ) : (
                  <code className={styles.source}>{local}</code>
                ))}
            </dd>,
          ];
        })}
      </dl>
    </Section>
  );
}

const LITERALS: ReadonlySet<string> = new Set(["text", "number", "logical", "negate"]);
