import { Field, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ChangeKind } from "../../excel/sanctions/changedRows";
import { goToRow } from "../../excel/sanctions/goTo";
import { sheetRow } from "../../excel/source/source";
import { Section } from "../reference/card/Section";
import { useStatus } from "../status/StatusProvider";
import { useWording } from "../texts";
import { moneyText } from "./moneyText";
import type { Changes } from "./useSanctions";
import { useSanctionsTexts } from "./texts";

/** Pixels of an item: only the items in sight are there. */
const ITEM = 40;
const HEIGHT = 320;
const OVERSCAN = 4;

const useStyles = makeStyles({
  box: {
    maxHeight: `${HEIGHT}px`,
    overflowY: "auto",
    marginTop: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${ITEM}px`,
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalS}`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
  },
});

const KINDS: readonly ChangeKind[] = ["more", "less", "appeared", "failed", "other"];

/** Rows that the last recalculation changed: old total → new one. However many there are, only those in sight are drawn. */
export function ChangedList({ changes }: { readonly changes: Changes }) {
  const styles = useStyles();
  const { language } = useWording();
  const { changed: texts } = useSanctionsTexts();
  const { attempt } = useStatus();
  const [kind, setKind] = useState<ChangeKind>();
  const [top, setTop] = useState(0);
  const { rows, source, column } = changes;
  const places = useMemo(() => rows.filtered(kind), [rows, kind]);
  if (rows.count === 0) return null;
  const first = Math.max(0, Math.floor(top / ITEM) - OVERSCAN);
  const shown = places.slice(first, first + Math.ceil(HEIGHT / ITEM) + 2 * OVERSCAN);
  const sum = (amount: number | undefined) =>
    amount === undefined ? texts.nothing : moneyText(amount.toFixed(2), language);
  return (
    <Section title={texts.title} hint={texts.count(places.length, rows.count)}>
      <Field label={texts.filter} size="small">
        <Select
          value={kind ?? ""}
          onChange={(_event, { value }) => {
            setKind(value === "" ? undefined : (value as ChangeKind));
            setTop(0);
          }}
        >
          <option value="">{texts.all}</option>
          {KINDS.map((id) => (
            <option key={id} value={id}>
              {texts.kinds[id]}
            </option>
          ))}
        </Select>
      </Field>
      <div
        key={kind}
        className={styles.box}
        tabIndex={0}
        role="region"
        aria-label={texts.title}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      >
        <ul className={styles.list} style={{ height: `${places.length * ITEM}px` }}>
          {shown.map((place, index) => {
            const { row, before, after, kind: change } = rows.at(place);
            return (
              <li
                key={place}
                className={styles.item}
                style={{ top: `${(first + index) * ITEM}px` }}
                aria-setsize={places.length}
                aria-posinset={first + index + 1}
              >
                <Link as="button" inline onClick={() => void attempt(() => goToRow(source, row, column))}>
                  {texts.row(sheetRow(source, row) + 1)}
                </Link>
                <Text size={200}>
                  {change === "other" ? `${sum(after)}, ${texts.kinds.other}` : `${sum(before)} → ${sum(after)}`}
                </Text>
              </li>
            );
          })}
        </ul>
      </div>
    </Section>
  );
}
