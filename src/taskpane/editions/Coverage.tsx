import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CatalogueId } from "../../editions/format";
import { isoToRussian } from "../../rules/dates";
import { coverage, type Coverage as Covered } from "../../rules/editions/coverage";
import type { EditionSet } from "../../rules/editionSelection";
import { Section } from "../reference/card/Section";
import { useTexts } from "../texts";
import { timeScale } from "./timeScale";
import { useEditionsTexts } from "./texts";

const useStyles = makeStyles({
  plot: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "auto" },
  interval: { fill: tokens.colorBrandBackground, stroke: tokens.colorNeutralBackground1 },
  gap: { fill: "none", stroke: tokens.colorPaletteRedBorderActive, strokeDasharray: "3 2" },
  overlap: {
    fill: tokens.colorPaletteDarkOrangeBackground3,
    // All colours are one there: the overlap has to be told by the system's own other one.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", fill: "Highlight" },
  },
  axis: { stroke: tokens.colorNeutralStroke1 },
  year: { fill: tokens.colorNeutralForeground2, fontSize: "9px" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  catalogue: { marginTop: tokens.spacingVerticalS },
});

const WIDTH = 300;
const ROW = 10;
const AXIS = 14;

interface Props {
  readonly set: EditionSet;
  readonly catalogues: readonly CatalogueId[];
}

/** For every catalogue the days that its editions cover, drawn and said. */
export function Coverage({ set, catalogues }: Props) {
  const { coverage: texts } = useEditionsTexts();
  return (
    <Section title={texts.title}>
      {catalogues.length === 0 && <Text>{texts.none}</Text>}
      {catalogues.map((catalogue) => (
        <CatalogueCoverage key={catalogue} catalogue={catalogue} covered={coverage(set, catalogue)} />
      ))}
    </Section>
  );
}

function CatalogueCoverage({ catalogue, covered }: { readonly catalogue: CatalogueId; readonly covered: Covered }) {
  const styles = useStyles();
  const editions = useEditionsTexts();
  const { catalogues } = useTexts();
  const { coverage: texts } = editions;
  const { intervals, gaps, overlaps } = covered;
  if (intervals.length === 0) return null;
  const scale = timeScale(intervals, WIDTH);
  const height = intervals.length * ROW;
  const bar = (from: string, to: string | undefined, row: number, rows: number, className: string) => (
    <rect
      key={`${from} ${row} ${className}`}
      className={className}
      x={scale.at(from)}
      width={Math.max(2, scale.after(to) - scale.at(from))}
      y={row * ROW + 1}
      height={rows * ROW - 2}
    />
  );
  return (
    <div className={styles.catalogue}>
      <Text weight="semibold">{catalogues[catalogue]}</Text>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${height + AXIS}`}
        role="img"
        aria-label={texts.label(catalogues[catalogue])}
      >
        {intervals.map(({ from, to }, row) => bar(from, to, row, 1, styles.interval))}
        {overlaps.map(({ from, to, editions: several }) =>
          several.map(({ id }) =>
            bar(
              from,
              to,
              intervals.findIndex(({ edition }) => edition.id === id),
              1,
              styles.overlap,
            ),
          ),
        )}
        {gaps.map(({ from, to }) => bar(from, to, 0, intervals.length, styles.gap))}
        <line className={styles.axis} x1={0} x2={WIDTH} y1={height} y2={height} />
        {scale.years.map((year) => (
          <text key={year} className={styles.year} x={scale.at(`${year}-01-01`)} y={height + AXIS - 3}>
            {year}
          </text>
        ))}
      </svg>
      <ul className={styles.list}>
        {intervals.map(({ edition, from, to }) => (
          <li key={edition.id}>{texts.interval(edition.title, isoToRussian(from), to && isoToRussian(to))}</li>
        ))}
        {gaps.map(({ from, to }) => (
          <li key={from}>{texts.gap(isoToRussian(from), isoToRussian(to))}</li>
        ))}
        {overlaps.map(({ from, to, editions: several }) => (
          <li key={from}>
            {texts.overlap(isoToRussian(from), to && isoToRussian(to), several.map(({ id }) => id).join(", "))}
          </li>
        ))}
      </ul>
    </div>
  );
}
