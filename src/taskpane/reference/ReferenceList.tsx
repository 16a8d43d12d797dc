import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { ReferenceRecord } from "../../rules/reference";
import { useTexts } from "../texts";
import { CatalogueFilter } from "./CatalogueFilter";
import { optionId, RESULTS_ID, ResultList } from "./ResultList";
import type { SearchState } from "./useReferenceSearch";

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  search: { maxWidth: "none", width: "100%" },
});

interface Props {
  readonly search: SearchState;
  readonly focusOnMount: boolean;
  onOpen(record: ReferenceRecord): void;
}

/** Search field, filter and results. The field keeps the focus: arrows move along the results, Enter opens one. */
export function ReferenceList({ search, focusOnMount, onOpen }: Props) {
  const styles = useStyles();
  const { search: texts } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const { shown, active, setActive } = search;

  useEffect(() => {
    if (focusOnMount) field.current?.focus();
  }, [focusOnMount]);
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 10, PageUp: active - 10 }[
      event.key
    ];
    const chosen = shown[active];
    if (target !== undefined) setActive(Math.max(0, Math.min(shown.length - 1, target)));
    else if (event.key === "Enter" && chosen) onOpen(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          input={{
            ref: field,
            "aria-controls": shown.length ? RESULTS_ID : undefined,
            "aria-activedescendant": shown.length ? optionId(active) : undefined,
          }}
          aria-label={texts.label}
          placeholder={texts.placeholder}
          dismiss={{ "aria-label": texts.clear }}
          value={search.query}
          onChange={(_event, { value }) => search.setQuery(value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
        />
        <CatalogueFilter search={search} />
      </div>
      <ResultList search={search} onOpen={onOpen} onKeyDown={onKeyDown} />
    </>
  );
}
