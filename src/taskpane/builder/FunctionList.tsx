import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FunctionName } from "../../rules/functionArguments";
import { Section } from "../reference/card/Section";
import { useTexts } from "../texts";
import { FoundFormula } from "./FoundFormula";
import { FunctionItem } from "./FunctionItem";
import { GROUPS, type GroupId, matches } from "./functions";
import type { Builder } from "./useBuilder";
import type { Target } from "./useTarget";

const useStyles = makeStyles({
  list: { flex: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  search: { maxWidth: "none", width: "100%" },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  items: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly builder: Builder;
  readonly target: Target | undefined;
}

export function FunctionList({ builder, target }: Props) {
  const styles = useStyles();
  const { builder: texts, search: searchTexts } = useTexts();
  const [query, setQuery] = useState("");
  const { favourites, recent } = builder.memory;
  const found = (names: readonly FunctionName[]) => names.filter((name) => matches(name, query, texts));
  const groups: [string, readonly FunctionName[]][] = [
    ...(query.trim()
      ? []
      : ([
          [texts.favourites, favourites],
          [texts.recent, recent],
        ] as [string, FunctionName[]][])),
    ...(Object.entries(GROUPS) as [GroupId, readonly FunctionName[]][]).map(
      ([id, names]): [string, readonly FunctionName[]] => [texts.groups[id], found(names)],
    ),
  ];
  const shown = groups.filter(([, names]) => names.length > 0);
  const [first] = found(Object.values(GROUPS).flat());
  return (
    <div className={styles.list}>
      <h2 className={styles.hidden}>{texts.all}</h2>
      <div className={styles.head}>
        <FoundFormula target={target} onEdit={builder.edit} />
        <SearchBox
          className={styles.search}
          value={query}
          placeholder={texts.placeholder}
          aria-label={texts.search}
          dismiss={{ "aria-label": searchTexts.clear }}
          onChange={(_event, { value }) => setQuery(value)}
          onKeyDown={({ key }) => key === "Enter" && query.trim() && first && builder.choose(first)}
        />
      </div>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={texts.all}>
        {shown.map(([title, names]) => (
          <Section key={title} title={title}>
            <ul className={styles.items}>
              {names.map((name) => (
                <FunctionItem
                  key={name}
                  name={name}
                  favourite={favourites.includes(name)}
                  onChoose={() => builder.choose(name)}
                  onFavourite={() => builder.toggleFavourite(name)}
                />
              ))}
            </ul>
          </Section>
        ))}
        {shown.length === 0 && <Text role="status">{texts.nothing}</Text>}
      </div>
    </div>
  );
}
