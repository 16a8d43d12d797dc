import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { ReferenceRecord } from "../../rules/reference";
import { useTexts } from "../texts";
import { ResultItem } from "./ResultItem";
import { nextPage, type SearchState } from "./useReferenceSearch";

export const RESULTS_ID = "reference-results";
export const optionId = (index: number): string => `reference-result-${index}`;

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflowY: "auto" },
  note: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  more: { padding: tokens.spacingVerticalS, textAlign: "center" },
});

interface Props {
  readonly search: SearchState;
  onOpen(record: ReferenceRecord): void;
  onKeyDown(event: KeyboardEvent): void;
}

export function ResultList({ search, onOpen, onKeyDown }: Props) {
  const styles = useStyles();
  const { search: texts } = useTexts();
  const { result, found, shown, active, setActive, showMore } = search;
  const note = !found.length
    ? texts.nothing
    : result.similar
      ? texts.similar
      : result.reread
        ? texts.otherLayout(result.reread)
        : texts.found(found.length);
  const rest = nextPage(found.length, shown.length);
  return (
    <>
      <div role="status" className={styles.note}>
        {note}
      </div>
      <div className={styles.scroll}>
        {shown.length > 0 && (
          <div
            role="listbox"
            id={RESULTS_ID}
            aria-label={texts.results}
            aria-activedescendant={optionId(active)}
            tabIndex={0}
            onKeyDown={onKeyDown}
          >
            {shown.map((record, index) => (
              <ResultItem
                key={record.id}
                id={optionId(index)}
                record={record}
                matched={result.matched}
                active={index === active}
                onOpen={() => {
                  setActive(index);
                  onOpen(record);
                }}
              />
            ))}
          </div>
        )}
        {rest > 0 && (
          <div className={styles.more}>
            <Button appearance="subtle" onClick={showMore}>
              {texts.more(rest)}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
